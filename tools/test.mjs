// Everything that has to hold: npm test. `npm run check` stops before the tests. Needs Node alone, and installs or names what is missing.
import { spawn } from 'node:child_process'
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
const running = new Set()

/** The last line is printed however this ends; what ends before its time counts as a failure. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
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

/** Runs a script of an installed package to its end, for so many minutes at most; `shown`: what it prints is passed on at once. */
async function run(script, options, { minutes = 3, shown = false } = {}) {
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' }
  const output = shown ? 'inherit' : 'pipe'
  const given = { cwd: top, env, stdio: ['ignore', output, output], timeout: minutes * MINUTE }
  const child = spawn(process.execPath, [join(top, script), ...options], given)
  const printed = { out: '', all: '' }
  for (const [stream, isOut] of [[child.stdout, true], [child.stderr, false]]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      printed.all += text
      if (isOut) printed.out += text
    })
  }
  running.add(child)
  const end = await new Promise((done, failed) => child.once('close', (code, signal) => done(code ?? signal)).once('error', failed))
  running.delete(child)
  return { passed: end === 0, end, ...printed }
}

async function check(name, script, ...options) {
  const { passed, all } = await run(script, options)
  note(name, passed, all)
}

/** web-ext's exit code lets notices pass, so its own counts are read. */
async function checkAddon() {
  const options = ['lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors', '-o', 'json']
  const { out, all } = await run('node_modules/web-ext/bin/web-ext.js', options)
  try {
    const { errors, notices, warnings } = JSON.parse(out).summary
    note(`web-ext lint: ${errors} errors, ${notices} notices, ${warnings} warnings`, errors + notices + warnings === 0, out)
  } catch {
    note('web-ext lint', false, all)
  }
}

/** The tests of some projects; a file that does not even load, and a run that breaks off, count as failures. */
async function tests(minutes, ...projects) {
  const report = join(scratch, `${projects[0]}.json`)
  const chosen = projects.map((name) => `--project=${name}`)
  const options = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { passed, end } = await run('node_modules/vitest/vitest.mjs', options, { minutes, shown: true })
  const before = count.failed
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const isBroken = ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed')
    count.passed += numPassedTests
    count.failed += numFailedTests + testResults.filter(isBroken).length
  } catch {
    console.log('the tests left no report')
  }
  if (!passed && count.failed === before) note(`the tests of ${projects.join(' and ')}`, false, `vitest ended with ${end}`)
}

ensurePackages()
const tsc = 'node_modules/typescript/bin/tsc'
const linted = ['src', 'test', 'tools', 'vite.config.ts', '--ignore-pattern', 'test/forbidden/**', '--deny-warnings']
// The build keeps one core busy, and so do most of the others: two at a time.
await Promise.all([
  check('build of both targets', 'tools/build.mjs').then(checkAddon),
  (async () => {
    await check('types', tsc, '-p', 'src')
    await check('types of the core, without the browser', tsc, '-p', 'src/tsconfig.pure.json')
    await check('types of command, tests and tools', tsc, '-p', 'test')
    await check('lint', 'node_modules/oxlint/bin/oxlint', ...linted)
    await check('knip: nothing unused', 'node_modules/knip/bin/knip.js', '--no-progress')
  })(),
])
if (!onlyChecks) {
  provide(['chromium', 'firefox'])
  await tests(10, 'unit', 'repository')
  await tests(18, 'e2e')
}
finished = true
