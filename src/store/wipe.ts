import { browser } from './browser.ts'
import { clearCopies, copyKeys } from './copy.ts'
import { dropWaitingDraft } from './draft.ts'
import { headerKey, type Header } from './header.ts'
import { allKeys, removeKeys, writeKeys } from './local.ts'
import { withAllLocks } from './locks.ts'
import { removeMark } from './mark.ts'
import { noteRemoved, overwriteDeleted, type Removed } from './overwrite-deleted.ts'
import { possibleKeys } from './possible-keys.ts'
import { readCase } from './read-case.ts'
import { HINT } from './read-local.ts'
import { forgetSession } from './session.ts'
import { writeSlot } from './slot.ts'
import { StoreError } from './store-error.ts'
import { clearSync } from './sync-area.ts'
import { SCHEMA } from './stored-text.ts'
import { withinTime } from './time-limit.ts'

/** A generation that says that everything was deleted, for what is left and cannot be. */
async function writeWiped(number: number, rev: number): Promise<void> {
  const header: Header = {
    schema: SCHEMA, rev, count: 0, sha256: [], writtenAt: new Date().toISOString(), operations: [], wiped: true,
  }
  await writeKeys({ [headerKey(number)]: header })
  await writeSlot(HINT, number)
}

async function removeEverything(): Promise<Removed> {
  dropWaitingDraft()
  const { top, rev } = await readCase().catch((error: unknown) => {
    // A lock that is shut keeps nobody from deleting.
    if (error instanceof StoreError && error.reason === 'locked') return { top: 0, rev: 0 }
    throw error
  })
  const second = await copyKeys().catch(() => [])
  // The copy first: were it left when this is cut short, the next start would put everything back.
  await clearCopies().catch(() => undefined)
  removeMark()
  await clearSync().catch(() => undefined)
  await forgetSession().catch(() => undefined)
  const listed = await allKeys().catch(() => null)
  const left = await removeKeys(listed ?? possibleKeys(top))
  if (listed === null || left.length > 0) await writeWiped(top + 1, rev + 1)
  await withinTime(() => browser.alarms.clearAll())
  await withinTime(() => browser.action.setBadgeText({ text: '' }))
  if ((await readCase()).status !== 'fresh') throw new StoreError('unavailable')
  const removed = { first: listed ?? [], second }
  // Where it cannot be noted, an end of the page ends the writing over; what is deleted stays deleted.
  await noteRemoved(removed).catch(() => undefined)
  return removed
}

/**
 * Deletes everything that was ever stored here, alarms and badge included, and calls `onRemoved`; then writes over what the browser leaves
 * of it on the disk, which takes some seconds, nobody has to wait for, and the next start goes on with. False where the browser did
 * not let it write over what was left. Rejects with a `StoreError` when the case could still be read afterwards. A key too damaged
 * to be removed stays on the disk, unreadable.
 */
export async function deleteEverything(onRemoved?: () => void): Promise<boolean> {
  const removed = await withAllLocks(removeEverything)
  onRemoved?.()
  return overwriteDeleted(removed).catch(() => false)
}
