import { readRawCopies, readRawCopy, writeRawCopies } from './raw-copy.ts'
import { isSealed } from './seal.ts'
import { opened, sealedForWriting } from './sealing.ts'

export { clearCopies, copyKeys } from './raw-copy.ts'

async function plain(key: string, value: unknown): Promise<unknown> {
  return isSealed(value) ? opened('copy', key, value) : value
}

/**
 * The second store, IndexedDB: it lies in files of its own and survives what damages the first. All of these reject with
 * a `StoreError`; in private browsing there may be no IndexedDB at all, and where the lock is shut they are `locked`.
 */
export async function readCopy(key: string): Promise<unknown> {
  return plain(key, await readRawCopy(key))
}

/** Several values in one transaction, so that they belong together. */
export async function readCopies(keys: readonly string[]): Promise<readonly unknown[]> {
  const values = await readRawCopies(keys)
  return Promise.all(keys.map((key, index) => plain(key, values[index])))
}

/** Writes all or none, sealed where the lock is on, and to the disk, not only to the system's memory. */
export async function writeCopies(values: Readonly<Record<string, unknown>>): Promise<void> {
  await writeRawCopies(await sealedForWriting('copy', values))
}
