import { heldKey, watchKey } from './held-key.ts'
import { LOCK_KEY, readLockHeader, type Face } from './lock-header.ts'
import { CASE_LOCK } from './case-store.ts'
import { withLock } from './lock.ts'
import { watchRaw } from './raw-local.ts'
import { quickHeader } from './sealing.ts'
import { parseSettings, type Settings } from './settings.ts'
import { isSlotOf } from './slot-names.ts'

/** `off`: there is none. `shut`: nothing can be read. `unfinished`: what was there before is still being taken off the disk. */
export type LockState = Readonly<{ is: 'off' } | { is: 'open' | 'shut'; minutes: number | null; face: Face; unfinished: boolean }>

/** Whether there is a lock, and whether it is open. Rejects with the `StoreError` `timeout`. */
export async function readLockState(): Promise<LockState> {
  const header = await quickHeader()
  if (header?.on !== true) return { is: 'off' }
  const key = await heldKey()
  return { is: key?.id === header.id ? 'open' : 'shut', minutes: header.minutes, face: header.face, unfinished: header.unfinished }
}

/** How the page looks while nothing can be read: the language and colours last chosen. Never rejects. */
export async function faceSettings(): Promise<Settings> {
  return parseSettings((await readLockHeader().catch(() => null))?.face)
}

/** Resolves when nobody is writing the case: whoever deletes everything, or switches the lock, is done. */
export function afterWrites(): Promise<void> {
  return withLock(CASE_LOCK, async () => undefined, 'shared')
}

/** Calls the listener when the lock was switched, opened or shut, here or elsewhere. Returns how to stop. */
export function watchLock(listener: () => void): () => void {
  const stops = [watchKey(listener), watchRaw((key) => isSlotOf(LOCK_KEY, key), listener)]
  return () => {
    for (const stop of stops) stop()
  }
}
