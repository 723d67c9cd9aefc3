// Installs the npm packages where they are missing or not those of package-lock.json. Depends on nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const top = dirname(dirname(fileURLToPath(import.meta.url)))

function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** Whether node_modules holds what package-lock.json names; packages for other platforms may be absent. */
export function packagesAreCurrent() {
  const wanted = packagesIn(join(top, 'package-lock.json'))
  const present = packagesIn(join(top, 'node_modules/.package-lock.json'))
  if (present === undefined) return false
  return Object.entries(wanted).every(([path, { integrity, optional, peer }]) =>
    path === '' || (present[path] === undefined ? optional || peer : present[path].integrity === integrity))
}

/** Throws with what to do when Node is too old or the installation fails. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or later is needed, this is ${process.versions.node}: see nodejs.org`)
  }
  if (packagesAreCurrent()) return
  // Standard output belongs to what the caller prints.
  console.error('installing the npm packages of package-lock.json')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: top, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) throw new Error('npm ci failed: the npm registry has to be reachable for the first run')
}
