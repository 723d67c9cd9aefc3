import { readRaw, watchRaw, writeRaw } from './raw-local.ts'
import { isSealed } from './seal.ts'
import { opened, sealedForWriting, sealedSoon } from './sealing.ts'

export { allKeys, removeKeys } from './raw-local.ts'

/**
 * The value under one key, undefined when there is none. One key at a time: a damaged one fails every call that includes it. Rejects
 * with the `StoreError` `locked` where it is sealed and the lock is shut.
 */
export async function readKey(key: string): Promise<unknown> {
  const value = await readRaw(key)
  return isSealed(value) ? opened('local', key, value) : value
}

/** Writes all keys or none, sealed where the lock is on. */
export async function writeKeys(values: Readonly<Record<string, unknown>>): Promise<void> {
  await writeRaw(await sealedForWriting('local', values))
}

/**
 * Calls the listener after a key for which `concerns` holds was written or removed, here or elsewhere; of what cannot be opened nobody
 * hears. Returns how to stop.
 */
export function watchKeys(concerns: (key: string) => boolean, listener: (key: string, value: unknown) => void): () => void {
  // One after the other, so that the value that was written last is the last to be heard of.
  let turn = Promise.resolve()
  return watchRaw(concerns, (key, value) => {
    if (!isSealed(value)) listener(key, value)
    else turn = turn.then(async () => listener(key, await opened('local', key, value))).catch(() => undefined)
  })
}

/** As `writeKeys`, and at once where this page knows that the lock is off: for what nobody waits for. */
export async function writeSoon(values: Readonly<Record<string, unknown>>): Promise<void> {
  const sealed = sealedSoon('local', values)
  await writeRaw(sealed instanceof Promise ? await sealed : sealed)
}
