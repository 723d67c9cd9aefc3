import { browser } from './browser.ts'
import { clearCopies } from './copy.ts'
import { dropWaitingDraft, DRAFT_KEY } from './draft.ts'
import { chunkKey, headerKey, type Header } from './header.ts'
import { allKeys, removeKeys, writeKeys } from './local.ts'
import { itemKeys, withAllLocks } from './locks.ts'
import { readCase } from './read-case.ts'
import { HINT, near } from './read-local.ts'
import { slotsOf, writeSlot } from './slot.ts'
import { StoreError } from './store-error.ts'
import { SCHEMA } from './stored-text.ts'
import { withinTime } from './time-limit.ts'

/** More chunks than the browser's limit for an extension leaves room for. */
const MOST_CHUNKS = 100

/** What may be there when a damaged key makes listing impossible. */
function possibleKeys(top: number): readonly string[] {
  const named = [HINT, DRAFT_KEY, ...itemKeys].flatMap(slotsOf)
  const chunks = Array.from({ length: MOST_CHUNKS }, (_, index) => index)
  return [...named, ...near(top).flatMap(number => [headerKey(number), ...chunks.map(index => chunkKey(number, index))])]
}

/** A generation that says that everything was deleted, for what is left and cannot be. */
async function writeWiped(number: number, rev: number): Promise<void> {
  const header: Header = {
    schema: SCHEMA, rev, count: 0, sha256: [], writtenAt: new Date().toISOString(), operations: [], wiped: true,
  }
  await writeKeys({ [headerKey(number)]: header })
  await writeSlot(HINT, number)
}

/**
 * Deletes everything that was ever stored here, alarms and badge included. Rejects with a `StoreError` when the case could still
 * be read afterwards. A key too damaged to be removed stays on the disk, unreadable.
 */
export function deleteEverything(): Promise<void> {
  return withAllLocks(async () => {
    dropWaitingDraft()
    const { top, rev } = await readCase()
    // The copy first: were it left when this is cut short, the next start would put everything back.
    await clearCopies().catch(() => undefined)
    const listed = await allKeys().catch(() => null)
    const left = await removeKeys(listed ?? possibleKeys(top))
    if (listed === null || left.length > 0) await writeWiped(top + 1, rev + 1)
    await withinTime(() => browser.alarms.clearAll())
    await withinTime(() => browser.action.setBadgeText({ text: '' }))
    if ((await readCase()).status !== 'fresh') throw new StoreError('unavailable')
  })
}
