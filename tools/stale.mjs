// Names the sources that nobody has read for a year, or for so many days: npm run stale [-- DAYS]
import { join } from 'node:path'
import { ensurePackages, top } from './packages.mjs'

const DAY = 86_400_000
const days = Number(process.argv[2] ?? 365)
if (!Number.isInteger(days) || days < 0) throw new Error('usage: npm run stale [-- DAYS]')
ensurePackages()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(join(top, 'src/knowledge/sources.ts'), { configFile: false, logLevel: 'error' })
const limit = new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
const all = Object.entries(module.sources)
const stale = all.filter(([, { read }]) => read < limit).sort(([, a], [, b]) => (a.read < b.read ? -1 : 1))
for (const [id, { read, title, publisher }] of stale) console.log(`${read}  ${id}  ${publisher}, ${title}`)
console.log(`${stale.length} of ${all.length} sources were last read before ${limit}`)
