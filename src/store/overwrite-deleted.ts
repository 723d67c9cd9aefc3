import { isRecord } from '../events/record.ts'
import { withLock } from './lock.ts'
import { overwriteStores } from './overwrite-stores.ts'
import { readRaw, removeKeys, writeRaw } from './raw-local.ts'

/** Here lies, from the deletion until it is done, under which names something was. A name tells nothing of what was entered. */
const UNDONE = 'overwrite'

/** The keys that were removed, of the first store and of the second. */
export type Removed = Readonly<{ first: readonly string[]; second: readonly string[] }>

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** Notes that this is to be written over, for the next start to go on with where the browser or the page ends before. */
export async function noteRemoved(removed: Removed): Promise<void> {
  await writeRaw({ [UNDONE]: removed })
}

/**
 * Writes over what the removed values left on the disk; rejects with a `StoreError`, `timeout`, where another page is long at it.
 * False where the browser would not let it; that is told once and not tried again.
 */
export function overwriteDeleted(removed: Removed): Promise<boolean> {
  return withLock('overwrite', async () => {
    const done = await overwriteStores(removed)
    await removeKeys([UNDONE])
    return done
  })
}

/** Goes on with a deletion that was cut short after everything had been removed. */
export async function resumeOverwriting(): Promise<void> {
  const removed = await readRaw(UNDONE)
  if (isRecord(removed)) await overwriteDeleted({ first: texts(removed['first']), second: texts(removed['second']) })
}
