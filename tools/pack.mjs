// Packs both builds for the stores, the same bytes from the same source anywhere, each with its bill of materials: npm run pack
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { top } from './packages.mjs'
import { objections } from './supply/objections.mjs'
import { allowedHere, readBuild } from './supply/read-build.mjs'
import { sbomOf } from './supply/sbom.mjs'

await buildAll()
const { zipOf } = await import('./zip.mjs')
const { name, version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
const folder = join(top, 'dist/pack')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** The zip and its bill of materials, by the names of their files. */
function packed(target) {
  const build = readBuild(target)
  const refused = objections(build, allowedHere())
  if (refused.length > 0) throw new Error(`dist/${target} may not be handed out\n${refused.join('\n')}`)
  const zip = zipOf(join(top, 'dist', target))
  const files = Object.fromEntries(build.files.map((path) => [path, readFileSync(join(top, 'dist', target, path))]))
  const title = `${name}-${version}-${target}`
  const sbom = sbomOf({ name: `${name}-${target}`, version, zip, files, packages: build.packages, lock: build.lock })
  return [[`${title}.zip`, zip], [`${title}.cdx.json`, Buffer.from(`${JSON.stringify(sbom, null, 2)}\n`)]]
}

const sums = ['chrome', 'firefox'].flatMap(packed).map(([file, bytes]) => {
  writeFileSync(join(folder, file), bytes)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`
}).join('')
writeFileSync(join(folder, 'SHA256SUMS'), sums)
process.stdout.write(`wrote dist/pack\n${sums}`)
