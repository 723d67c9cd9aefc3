// Everything that has to hold: npm test. `npm run check` stops before the tests. Needs Node alone; installs the rest or says what is missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provide } from './browsers.mjs'
import { ensurePackages, top } from './packages.mjs'

const MINUTE = 60_000
const onlyChecks = process.argv.includes('check')
const scratch = mkdtempSync(join(tmpdir(), 'line-checkup-'))
const count = { passed: 0, failed: 0 }
let finished = false

/** The last line is printed however this ends; what ends before its time counts as a failure. */
process.on('exit', () => {
  rmSync(scratch, { recursive: true, force: true })
  if (!finished) count.failed += 1
  if (count.failed > 0) process.exitCode = 1
  console.log(`${count.passed} passed, ${count.failed} failed`)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
process.on('uncaughtException', (error) => {
  console.error(error.message)
  process.exit(1)
})

function note(name, passed, output = '') {
  count[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`)
  if (!passed && output !== '') console.log(output.trimEnd())
}

/** Runs a script of an installed package; what it prints is shown only when it fails. */
function run(script, ...options) {
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' }
  const given = { cwd: top, env, encoding: 'utf8', timeout: 3 * MINUTE, maxBuffer: 1e8 }
  const done = spawnSync(process.execPath, [join(top, script), ...options], given)
  return { passed: done.status === 0, printed: done.stdout, output: `${done.stdout}${done.stderr}${done.error?.message ?? ''}` }
}

function check(name, script, ...options) {
  const { passed, output } = run(script, ...options)
  note(name, passed, output)
}

/** web-ext's exit code lets notices pass, so its own counts are read. */
function checkAddon() {
  const options = ['lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors', '-o', 'json']
  const { printed, output } = run('node_modules/web-ext/bin/web-ext.js', ...options)
  try {
    const { errors, notices, warnings } = JSON.parse(printed).summary
    note(`web-ext lint: ${errors} errors, ${notices} notices, ${warnings} warnings`, errors + notices + warnings === 0, printed)
  } catch {
    note('web-ext lint', false, output)
  }
}

/** The tests of some projects; a file that does not even load, and a run that breaks off, count as failures. */
function tests(minutes, ...projects) {
  const report = join(scratch, `${projects[0]}.json`)
  const chosen = projects.map((name) => `--project=${name}`)
  const options = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...process.env, NO_COLOR: '1' }
  const vitest = join(top, 'node_modules/vitest/vitest.mjs')
  const given = { cwd: top, env, stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * MINUTE }
  const done = spawnSync(process.execPath, [vitest, ...options], given)
  const before = count.failed
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const isBroken = ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed')
    count.passed += numPassedTests
    count.failed += numFailedTests + testResults.filter(isBroken).length
  } catch {
    console.log('the tests left no report')
  }
  if (done.status === 0 || count.failed > before) return
  note(`the tests of ${projects.join(' and ')}`, false, `vitest ended with ${done.status ?? done.signal}`)
}

ensurePackages()
check('build of both targets', 'tools/build.mjs')
check('types', 'node_modules/typescript/bin/tsc', '-p', 'src')
check('types of the core, without the browser', 'node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.pure.json')
check('types of command, tests and tools', 'node_modules/typescript/bin/tsc', '-p', 'test')
const linted = ['src', 'test', 'tools', 'vite.config.ts', '--ignore-pattern', 'test/forbidden/**', '--deny-warnings']
check('lint', 'node_modules/oxlint/bin/oxlint', ...linted)
check('knip: nothing unused', 'node_modules/knip/bin/knip.js', '--no-progress')
checkAddon()
if (!onlyChecks) {
  provide(['chromium', 'firefox'])
  tests(5, 'unit', 'repository')
  tests(11, 'e2e')
}
finished = true
