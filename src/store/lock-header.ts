import { isRecord } from '../events/record.ts'
import { sha256 } from './chunks.ts'
import { readRawCopy, writeRawCopies } from './raw-copy.ts'
import { readRaw, writeRaw } from './raw-local.ts'
import { slotsOf } from './slot-names.ts'
import { StoreError } from './store-error.ts'

/** The name of the header in both stores. What lies under it is never sealed, and tells nothing that was entered. */
export const LOCK_KEY = 'lock'

/** How the page looks while nothing that was chosen can be read. */
export type Face = Readonly<{ language: string; theme: string }>

/** The data key under the passphrase: how the passphrase becomes a key, and the data key sealed with that one. */
export type Wrapped = Readonly<{ id: string; kdf: typeof KDF; iterations: number; salt: string; wrapped: string }>

/**
 * What must be known before anything can be opened. `rev` counts its writes; `minutes` without use after which the lock shuts, null:
 * only with the browser. `unfinished`: switching was cut short after the first store was written, and the rest is still to be done.
 */
export type LockHeader = Wrapped & Readonly<{
  rev: number
  on: boolean
  minutes: number | null
  unfinished: boolean
  face: Face
}>

export const KDF = 'PBKDF2-SHA256'
const VERSION = 1
/** More would keep somebody waiting for long: such a header is none of ours. */
const MOST_ITERATIONS = 5_000_000

const digestOf = (header: LockHeader): Promise<string> => sha256(JSON.stringify([
  VERSION, header.rev, header.on, header.id, header.kdf, header.iterations, header.salt, header.wrapped, header.minutes, header.unfinished,
  header.face.language, header.face.theme,
]))

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Reads the wrapped data key, of the header or of a file; null when it is none. */
export function parseWrapped(value: unknown): Wrapped | null {
  if (!isRecord(value)) return null
  const { id, kdf, iterations, salt, wrapped } = value
  if (typeof id !== 'string' || kdf !== KDF || typeof salt !== 'string' || typeof wrapped !== 'string') return null
  return isCount(iterations) && iterations > 0 && iterations <= MOST_ITERATIONS ? { id, kdf, iterations, salt, wrapped } : null
}

/** Reads a header; null when it is none, or not whole: its digest tells a damaged one from a wrong passphrase. */
export async function parseLockHeader(value: unknown): Promise<LockHeader | null> {
  const key = parseWrapped(value)
  if (key === null || !isRecord(value) || value['version'] !== VERSION) return null
  const { rev, on, minutes, unfinished, face, digest } = value
  if (!isCount(rev) || typeof on !== 'boolean' || typeof unfinished !== 'boolean' || !isRecord(face)) return null
  if (minutes !== null && !isCount(minutes)) return null
  const { language, theme } = face
  if (typeof language !== 'string' || typeof theme !== 'string') return null
  const header = { ...key, rev, on, minutes, unfinished, face: { language, theme } }
  return await digestOf(header) === digest ? header : null
}

/** The header as it is stored. */
export async function lockHeaderValue(header: LockHeader): Promise<unknown> {
  return { version: VERSION, ...header, digest: await digestOf(header) }
}

type LocalHeader = Readonly<{ header: LockHeader | null; name: string; whole: boolean }>

/** What the first store says. `name`: where a header can be written; `whole` false: there is something that cannot be read. */
export async function readLocalHeader(): Promise<LocalHeader> {
  for (const name of slotsOf(LOCK_KEY)) {
    try {
      const value = await readRaw(name)
      const header = await parseLockHeader(value)
      return { header, name, whole: value === undefined ? name === LOCK_KEY : header !== null }
    } catch (error) {
      if (error instanceof StoreError && error.reason === 'timeout') throw error
    }
  }
  return { header: null, name: LOCK_KEY, whole: false }
}

/** The header of the later write, of both stores; null where neither has a whole one. Rejects with the `StoreError` `timeout`. */
export async function readLockHeader(): Promise<LockHeader | null> {
  const [{ header }, copy] = await Promise.all([readLocalHeader(), readRawCopy(LOCK_KEY).then(parseLockHeader, () => null)])
  return copy !== null && copy.rev > (header?.rev ?? -1) ? copy : header
}

/** Writes the header to both stores, `also` together with the first one. Rejects with a `StoreError` when the first does not take it. */
export async function writeLockHeader(header: LockHeader, also: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const [value, { name }] = await Promise.all([lockHeaderValue(header), readLocalHeader()])
  await writeRaw({ ...also, [name]: value })
  await writeRawCopies({ [LOCK_KEY]: value }).catch(() => undefined)
}
