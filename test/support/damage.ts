import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UUID } from './drive/firefox-profile.ts'

/** Where a browser keeps the extension's `storage.local`, and its IndexedDB, in a profile that is not in use. */
export type Places = Readonly<{ local: string; database: string }>

export function placesIn(name: 'chromium' | 'firefox', profile: string, base: string): Places {
  const id = new URL(base).host
  if (name === 'chromium') {
    const folder = join(profile, 'Default')
    return { local: join(folder, 'Local Extension Settings', id), database: join(folder, `IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`) }
  }
  const folder = join(profile, 'storage/default')
  return { local: join(folder, `moz-extension+++${UUID}^userContextId=4294967295`), database: join(folder, `moz-extension+++${UUID}`) }
}

/** The files under a folder whose names fit; throws when there is none, for then nothing would be damaged. */
export function filesIn(folder: string, fits: RegExp): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = entries.filter((entry) => entry.isFile() && fits.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new Error(`nothing fits ${fits} in ${folder}: ${entries.map(({ name }) => name).join(' ')}`)
  return files
}

/** Inverts every so many bytes, from `start` (a part of the length) on. */
export function flip(file: string, every: number, start = 0): void {
  const bytes = readFileSync(file)
  for (let i = Math.floor(bytes.length * start); i < bytes.length; i += every) bytes[i] = 255 - (bytes[i] ?? 0)
  writeFileSync(file, bytes)
}

export function flipMiddle(file: string): void {
  const bytes = readFileSync(file)
  const middle = bytes.length >> 1
  bytes[middle] = 255 - (bytes[middle] ?? 0)
  writeFileSync(file, bytes)
}

export function halve(file: string): void {
  truncateSync(file, readFileSync(file).length >> 1)
}

export function empty(file: string): void {
  truncateSync(file, 0)
}

export function remove(path: string): void {
  if (!existsSync(path)) throw new Error(`nothing to remove at ${path}`)
  rmSync(path, { recursive: true })
}

export function scribble(file: string): void {
  writeFileSync(file, 'not what was here')
}

export function setAside(file: string): void {
  renameSync(file, `${file}9`)
}
