// Does to real profiles what was seen to happen to them, and says what came of it:
// npm run faults [-- --only 15,16 --what 'amid an import' --browser chromium --times N --seed N --beside N --built FOLDER --write]. --write puts the rows into docs/faults.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { provide } from './browsers.mjs'
import { buildAll } from './build.mjs'
import { ensurePackages, top } from './packages.mjs'

const PAGE = join(top, 'docs/faults.md')
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->']
const both = ['chromium', 'firefox']

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' }, what: { type: 'string', default: '' }, browser: { type: 'string', default: both.join() }, times: { type: 'string', default: '50' },
    seed: { type: 'string', default: '20261122' }, built: { type: 'string' }, beside: { type: 'string', default: '2' }, write: { type: 'boolean', default: false },
  },
})

/** Whole numbers from the command line; anything else ends the run. */
function numbers(name) {
  const list = values[name].split(',').filter(Boolean).map(Number)
  if (!list.every((value) => Number.isInteger(value) && value > 0)) throw new Error(`--${name} takes whole numbers, not "${values[name]}"`)
  return list
}

const keyOf = (line) => line.split(' | ').slice(0, 3).join()

/** The page with these rows in place of the earlier ones of the same fault and browser. */
function withRows(page, lines) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error('docs/faults.md has no place for the rows')
  const [head, rule, ...before] = page.slice(from + BEGIN.length, to).trim().split('\n')
  const rows = new Map([...before, ...lines].map((line) => [keyOf(line), line]))
  const order = (line) => Number(line.split(' ')[1])
  const sorted = [...rows.values()].sort((a, b) => order(a) - order(b) || (keyOf(a) < keyOf(b) ? -1 : 1))
  return `${page.slice(0, from + BEGIN.length)}\n${[head, rule, ...sorted].join('\n')}\n${page.slice(to)}`
}

// A browser that is killed leaves calls to it without an answer; whoever waits for one has said so already.
process.on('unhandledRejection', () => undefined)

const started = Date.now()
const count = { passed: 0, failed: 0 }
try {
  const only = numbers('only')
  const browsers = values.browser.split(',')
  const unknown = browsers.find((name) => !both.includes(name))
  if (unknown !== undefined) throw new Error(`no browser "${unknown}"; there are: ${both.join(', ')}`)
  const [[times = 50], [seed = 1], [beside = 1]] = [numbers('times'), numbers('seed'), numbers('beside')]
  ensurePackages()
  provide(browsers)
  if (values.built === undefined) await buildAll(true)
  const { runnerImport } = await import('vite')
  const { module: run } = await runnerImport(join(top, 'tools/faults/run.ts'), { configFile: false, logLevel: 'error' })
  const folder = resolve(values.built ?? join(top, 'dist/probe'))
  const rows = await run.injectAll({ only, what: new RegExp(values.what), browsers, times, seed, folder, beside }, console.log)
  for (const { passed, failed } of rows) {
    count.passed += passed
    count.failed += failed
  }
  const lines = rows.map(run.lineOf)
  console.log(`\n| fault | what | browser | outcome | injected |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}`)
  if (values.write) writeFileSync(PAGE, withRows(readFileSync(PAGE, 'utf8'), lines))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  count.failed += 1
}
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} min, seed ${values.seed}`)
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)
