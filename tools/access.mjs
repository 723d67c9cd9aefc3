// Looks at every screen in every way: light, dark and the system's colours, texts of once and twice the size, both languages, both browsers.
// Takes about half an hour: npm run access. The everyday tests look at the same screens in light and dark.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provide } from './browsers.mjs'
import { ensurePackages, top } from './packages.mjs'

ensurePackages()
provide(['chromium', 'firefox'])
const record = join(top, 'dist/access/looks.jsonl')
mkdirSync(join(top, 'dist/access'), { recursive: true })
rmSync(record, { force: true })

const tests = readdirSync(join(top, 'test/e2e')).filter((name) => name.endsWith('.test.ts')).map((name) => `test/e2e/${name}`)
const looking = tests.filter((path) => /lookerFor|everyScreen/.test(readFileSync(join(top, path), 'utf8')))
const minutes = `--testTimeout=${20 * 60_000}`
const options = ['node_modules/vitest/vitest.mjs', 'run', '--project=e2e', minutes, ...looking]
const { status } = spawnSync(process.execPath, options, { cwd: top, stdio: 'inherit', env: { ...process.env, ACCESS: record, NO_COLOR: '1' } })

const looks = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []
const rows = new Map()
for (const { browser, language, name, scheme, size, found } of looks) {
  const key = `${browser} | ${language} | ${scheme} | ${size} %`
  const row = rows.get(key) ?? { screens: new Set(), found: 0 }
  row.screens.add(name)
  row.found += found.length
  rows.set(key, row)
}
console.log('\n| browser | language | colours | texts | screens | violations |\n|---|---|---|---|---|---|')
for (const [key, { screens, found }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`| ${key} | ${screens.size} | ${found} |`)
console.log(`\n${looks.length} looks, ${looks.reduce((sum, { found }) => sum + found.length, 0)} violations`)
process.exitCode = status ?? 1
