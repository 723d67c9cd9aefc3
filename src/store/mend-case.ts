import { copyCase } from './case-copy.ts'
import { splitText } from './chunks.ts'
import { copyKeys, readCopy } from './copy.ts'
import { copyKeyOf } from './item.ts'
import { readCase } from './read-case.ts'
import { readGeneration } from './read-generation.ts'
import { readSlot, writeSlot } from './slot.ts'
import { writeCase } from './write-case.ts'

const itemPrefix = copyKeyOf('')

/** Puts back the small items that went with the case, where there are copies. */
async function mendItems(): Promise<void> {
  for (const copy of await copyKeys().catch(() => [])) {
    if (!copy.startsWith(itemPrefix)) continue
    const key = copy.slice(itemPrefix.length)
    const { value } = await readSlot(key)
    if (value === undefined) await writeSlot(key, await readCopy(copy))
  }
}

/**
 * Writes again what one store lost and the other has, under a new generation. True when nothing is left to mend. Rejects with
 * a `StoreError`. Call it under the lock; reads anew, as another page may have mended it meanwhile.
 */
export async function mendCase(): Promise<boolean> {
  const reading = await readCase()
  if (reading.mend === 'both') {
    await writeCase(reading, reading.case, null)
    await mendItems()
  }
  if (reading.mend === 'copy' && reading.source !== null) {
    const found = await readGeneration(reading.source)
    return typeof found !== 'string' && copyCase(found.number, found.header, splitText(found.text))
  }
  return true
}
