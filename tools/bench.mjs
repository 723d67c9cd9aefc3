// Measures popup, diagnosis and store against floors built on the spot and writes docs/bench.md: npm run bench [-- quick]
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { need, provide } from './browsers.mjs'
import { buildAll } from './build.mjs'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const quick = process.argv.includes('quick')
const sizes = [100, 1_000, 10_000]
const rounds = quick ? 3 : 20

/** The kind of machine, without its name: processor, number of threads, Node and browsers. */
function machine() {
  const [{ model } = {}] = cpus()
  const browsers = ['chromium', 'firefox'].map((name) => {
    const { stdout } = spawnSync(need(name), ['--version'], { encoding: 'utf8' })
    return stdout.split(/ (?:built )?on /)[0].trim()
  })
  const processor = `${cpus().length} threads of ${model?.trim() || 'an unnamed processor'}`
  return [processor, process.platform, `Node ${process.versions.node}`, ...browsers].join(', ')
}

provide(['chromium', 'firefox'])
await buildAll()
await buildAll(true)
const { runnerImport } = await import('vite')
const load = async (path) => (await runnerImport(join(top, path), { configFile: false, logLevel: 'error' })).module

rmSync(join(top, 'dist/bench'), { recursive: true, force: true })
const { timeDiagnosis, timeDraws, timePlans } = await import(pathToFileURL(await bundle('tools/bench/diagnosis.ts', 'bench')).href)
console.log('diagnosis')
const diagnosis = timeDiagnosis(sizes)
const draws = timeDraws(1_000)
const plans = timePlans(sizes)
const { measureChromium } = await load('tools/bench/chromium.ts')
console.log('Chromium')
const chromium = await measureChromium(join(top, 'dist/probe/chrome'), sizes, rounds)
const { measureFirefox } = await load('tools/bench/firefox.ts')
console.log('Firefox')
const firefox = await measureFirefox(join(top, 'dist/probe/firefox'), sizes, rounds)

const loaded = {
  'popup.js': 'at the start', 'popup.css': 'at the start', 'en-first.js': 'at the start, in English', 'engine.js': 'at the first look of a day or after a change',
  'inside.js': 'at the first sign of use', 'zh_CN.js': 'at the first sign of use', 'en.js': 'at the first sign of use, in English',
}
const files = Object.entries(loaded).map(([name, when]) => {
  const file = `assets/${name}`
  const bytes = readFileSync(join(top, 'dist/chrome', file))
  return { file, when, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
})
const { reportOf } = await load('tools/bench/report.ts')
const report = reportOf({ machine: machine(), chromium, firefox, diagnosis, draws, plans, sizes: files })
console.log(report)
if (!quick) writeFileSync(join(top, 'docs/bench.md'), report)
