// Bundles a TypeScript entry of src or tools for Node, which reads no TypeScript before 22. Depends on nothing but Node until it has to build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages, top } from './packages.mjs'

const unrelated = /^(popup|store|background\.ts)/

/** One hash over everything that a bundle can be made of. */
function stampOf(entry) {
  const hash = createHash('sha256')
  const files = readdirSync(join(top, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts') && !unrelated.test(path)).sort()
  for (const path of [...files.map((path) => join(top, 'src', path)), join(top, entry), join(top, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(top.length)).update('\0').update(readFileSync(path)).update('\0')
  }
  return `// ${hash.digest('hex')}\n`
}

async function bundled(entry) {
  ensurePackages()
  const { build } = await import('vite')
  const [result] = [await build({
    configFile: false, root: top, logLevel: 'error', mode: 'production',
    build: { ssr: join(top, entry), write: false, minify: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })].flat()
  return result.output[0].code
}

/**
 * The path of `dist/<folder>/<entry>.mjs`, built anew only when a source has changed since. The stamp stands in the file itself, and the
 * file is put in place in one step, so that several runs at once find either the old or the new one, never half of one.
 */
export async function bundle(entry, folder) {
  const path = join(top, 'dist', folder, basename(entry).replace(/\.ts$/, '.mjs'))
  const stamp = stampOf(entry)
  if (existsSync(path) && readFileSync(path, 'utf8').startsWith(stamp)) return path
  const code = await bundled(entry)
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, stamp + code)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  return path
}
