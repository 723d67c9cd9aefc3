import { attempt } from './attempt.ts'
import { copyKeys, readCopy } from './copy.ts'
import { heldKey } from './held-key.ts'
import { LOCK_KEY, lockHeaderValue, readLocalHeader, readLockHeader, writeLockHeader, type LockHeader } from './lock-header.ts'
import { allKeys, readKey } from './local.ts'
import { withLock } from './lock.ts'
import { withAllLocks } from './locks.ts'
import { overwriteStores } from './overwrite-stores.ts'
import { possibleKeys } from './possible-keys.ts'
import { readRaw, removeKeys, writeRaw } from './raw-local.ts'
import { replaceRawCopies } from './raw-copy.ts'
import { readCase } from './read-case.ts'
import { HINT } from './read-local.ts'
import { isSealed } from './seal.ts'
import { sealedForWriting } from './sealing.ts'
import { isSlotOf } from './slot-names.ts'
import { readSlot } from './slot.ts'
import { isWakeKey } from './wake-day.ts'

type Values = Readonly<Record<string, unknown>>

/** How long to wait, in ms, whether nobody else is switching: a busy machine takes its time to say so. */
const TURN = 2_000

/** What is never sealed: what opens the rest, and the one day that the worker must know. */
function staysPlain(key: string): boolean {
  return isSlotOf(LOCK_KEY, key) || isWakeKey(key)
}

async function keysToSeal(): Promise<readonly string[]> {
  const keys = await allKeys().catch(async () => possibleKeys((await readCase()).top))
  return keys.filter((key) => !staysPlain(key))
}

/** The name under which the hint can be written. */
export async function hintName(): Promise<string> {
  return (await readSlot(HINT)).name
}

/** Everything in the first store that can be read. What cannot is taken away, as far as the browser lets it: it was lost before. */
export async function everythingOpened(): Promise<Values> {
  const read = await Promise.all((await keysToSeal()).map(async (key) => [key, await attempt(readKey(key))] as const))
  await removeKeys(read.flatMap(([key, found]) => 'failed' in found ? [key] : []))
  return Object.fromEntries(read.flatMap(([key, found]) => 'value' in found && found.value !== undefined ? [[key, found.value]] : []))
}

/** What another page wrote while the lock was being switched on, and did not know of it: what is half typed takes no turn. */
async function sealLeft(): Promise<void> {
  const read = await Promise.all((await keysToSeal()).map(async (key) => [key, await attempt(readRaw(key))] as const))
  const isLeft = (value: unknown): boolean => value !== undefined && !isSealed(value)
  const left = read.flatMap(([key, found]) => 'value' in found && isLeft(found.value) ? [[key, found.value]] : [])
  if (left.length > 0) await writeRaw(await sealedForWriting('local', Object.fromEntries(left)))
}

/** The second store as the header says, sealed or not. What of it cannot be opened is dropped; the next reading copies it anew. */
async function rewriteCopies(header: LockHeader): Promise<void> {
  const keys = (await copyKeys()).filter((key) => key !== LOCK_KEY)
  const read = await Promise.all(keys.map(async (key) => [key, await attempt(readCopy(key))] as const))
  const values = read.flatMap(([key, found]) => 'value' in found && found.value !== undefined ? [[key, found.value]] : [])
  const sealed = await sealedForWriting('copy', Object.fromEntries(values))
  await replaceRawCopies({ ...sealed, [LOCK_KEY]: await lockHeaderValue(header) })
}

/** What comes after the first store was written: what was written to it meanwhile, and the second one. Call it under all locks. */
export async function finishStores(header: LockHeader): Promise<void> {
  if (header.on) await sealLeft()
  // Without IndexedDB there is no copy to rewrite.
  await rewriteCopies(header).catch(() => undefined)
}

/** The last of it: writing over what both stores left on the disk, which takes some seconds; nobody has to wait for it. */
export async function finishSwitch(): Promise<void> {
  const header = await readLockHeader()
  if (header?.on === true) await overwriteStores({ first: await keysToSeal(), second: await copyKeys().catch(() => []) })
  await withAllLocks(async () => {
    const now = await readLockHeader()
    if (now !== null) await writeLockHeader({ ...now, rev: now.rev + 1, unfinished: false })
  })
}

/** Runs the task unless a switch is under way in another page: then there is nothing to resume. */
export function asSwitch<T>(task: () => Promise<T>, wait?: number): Promise<T> {
  return withLock('switch', task, 'exclusive', wait)
}

/**
 * Goes on where a switch was cut short, as far as the lock lets it, and writes a header again that one store lost. Rejects with
 * a `StoreError`, `timeout` where a switch is under way.
 */
export async function resumeSwitch(): Promise<void> {
  const [{ header: local }, newest] = await Promise.all([readLocalHeader(), readLockHeader()])
  if (newest === null || (local?.rev === newest.rev && !newest.unfinished)) return
  if (newest.on && (await heldKey())?.id !== newest.id) return
  await asSwitch(async () => {
    await withAllLocks(async () => {
      const header = await readLockHeader()
      if (header === null) return
      if (header.unfinished) await finishStores(header)
      else await writeLockHeader({ ...header, rev: header.rev + 1 })
    })
    if ((await readLockHeader())?.unfinished === true) await finishSwitch()
  }, TURN)
}
