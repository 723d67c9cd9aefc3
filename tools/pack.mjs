// Packs both builds for the stores, the same bytes from the same source anywhere: npm run pack
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { top } from './packages.mjs'

await buildAll()
const { zipOf } = await import('./zip.mjs')
const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
const folder = join(top, 'dist/pack')
mkdirSync(folder, { recursive: true })
const sums = ['chrome', 'firefox'].map((target) => {
  const name = `line-checkup-${version}-${target}.zip`
  const bytes = zipOf(join(top, 'dist', target))
  writeFileSync(join(folder, name), bytes)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
}).join('')
writeFileSync(join(folder, 'SHA256SUMS'), sums)
process.stdout.write(`wrote dist/pack\n${sums}`)
