import { attempt } from './attempt.ts'
import { copyKeys } from './copy.ts'
import { LOCK_KEY, readLockHeader } from './lock-header.ts'
import { readRawCopy, removeRawCopies } from './raw-copy.ts'
import { allKeys, readRaw, removeKeys } from './raw-local.ts'
import { isSealed } from './seal.ts'
import { forgetSeen, isLockSeen } from './sealing.ts'
import { slotsOf } from './slot-names.ts'

/** Of these keys, those under which something sealed lies. */
async function sealedOf(keys: readonly string[], read: (key: string) => Promise<unknown>): Promise<readonly string[]> {
  const found = await Promise.all(keys.map(async (key) => [key, await attempt(read(key))] as const))
  return found.flatMap(([key, value]) => 'value' in value && isSealed(value.value) ? [key] : [])
}

/**
 * Where what opens the lock is lost in both stores, nobody can ever open what is sealed, and nothing could be written beside it: it is
 * removed, to make room for what is read from a backup file. Does nothing anywhere else. Rejects with the `StoreError` `timeout` where
 * a store did not answer, which may still have it. Call it under all locks.
 */
export async function dropLost(): Promise<void> {
  if (!isLockSeen()) return
  const [listed, copies] = await Promise.all([attempt(allKeys()), attempt(copyKeys())])
  if (await readLockHeader() !== null) return
  const second = 'value' in copies ? await sealedOf(copies.value, readRawCopy) : []
  await removeRawCopies([...second, LOCK_KEY]).catch(() => undefined)
  const first = 'value' in listed ? await sealedOf(listed.value, readRaw) : []
  await removeKeys([...first, ...slotsOf(LOCK_KEY)])
  forgetSeen()
}
