// Reads a finished build for `objections`, and the list of what is allowed in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { top } from '../packages.mjs'
import { allowed } from './allowed.mjs'
import { packagesIn } from './licences.mjs'

const json = (path) => JSON.parse(readFileSync(join(top, path), 'utf8'))

/** The list, with the addresses of the sources: they are shown, and followed only by a person's click. */
export function allowedHere() {
  const sources = readFileSync(join(top, 'src/knowledge/sources.ts'), 'utf8')
  return { ...allowed, addresses: [...allowed.addresses, ...[...sources.matchAll(/'(https?:\/\/[^']*)'/g)].map(([, address]) => address)] }
}

/**
 * The build for one browser, under dist.
 * @param {'chrome' | 'firefox'} target
 */
export function readBuild(target) {
  const folder = join(top, 'dist', target)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
  const code = files.filter((path) => /\.(js|html|css|json)$/.test(path))
  const texts = Object.fromEntries(code.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  return {
    target, files, texts, manifest: JSON.parse(texts['manifest.json'] ?? '{}'),
    packages: packagesIn(readFileSync(join(folder, 'licences.txt'), 'utf8')),
    dependencies: json('package.json').dependencies, lock: json('package-lock.json').packages,
  }
}
