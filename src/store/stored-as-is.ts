import { attempt } from './attempt.ts'
import { possibleKeys } from './possible-keys.ts'
import { copyKeys, readRawCopies } from './raw-copy.ts'
import { allKeys, readRaw } from './raw-local.ts'
import { readCase } from './read-case.ts'
import { StoreError } from './store-error.ts'

/** What marks the file: it is no case file, and an import refuses it. */
export const AS_STORED = 'credit-line-checkup-as-stored'

/**
 * Everything in both stores just as it lies there, as JSON, whoever wrote it and whether or not this version understands it, and sealed
 * where the lock is on; nothing is written. A key that cannot be read is named in `unread`. Rejects with
 * a `StoreError` where nothing at all is to be had.
 */
export async function storedAsIs(): Promise<string> {
  const listed = await allKeys().catch(() => null)
  const keys = [...listed ?? possibleKeys((await readCase()).top)].sort()
  const stored: Record<string, unknown> = {}
  const unread: string[] = []
  for (const key of keys) {
    const read = await attempt(readRaw(key))
    if ('failed' in read) unread.push(key)
    else if (read.value !== undefined) stored[key] = read.value
  }
  const copied = await copies().catch(() => ({}))
  if (Object.keys(stored).length + Object.keys(copied).length === 0) throw new StoreError('unavailable')
  return JSON.stringify({ format: AS_STORED, stored, copied, ...unread.length > 0 && { unread } }, null, 1)
}

async function copies(): Promise<Readonly<Record<string, unknown>>> {
  const keys = await copyKeys()
  const values = await readRawCopies(keys)
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}
