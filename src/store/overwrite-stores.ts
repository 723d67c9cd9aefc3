import { browser } from './browser.ts'
import { overwriteRemains, type Overwritable } from './overwrite.ts'
import { readRawCopies, removeRawCopies, writeRawCopies } from './raw-copy.ts'
import { readRawKeys, removeRaw, writeRaw } from './raw-local.ts'

/** So many ms may a single call take here: nobody waits for its answer, and to break off would leave something on the disk. */
const LIMIT = 30_000
const firstStore = (): Overwritable => ({
  write: (values) => writeRaw(values, LIMIT), remove: (keys) => removeRaw(keys, LIMIT),
  ...isTidying() && { look: (keys) => readRawKeys(keys, LIMIT) },
})
const secondStore = (): Overwritable => ({
  write: (values) => writeRawCopies(values, LIMIT), remove: (keys) => removeRawCopies(keys, LIMIT),
  ...isTidying() && { look: (keys) => readRawCopies(keys, LIMIT) },
})

/** Whether this browser has stores of the kind that is tidied from time to time: all but Firefox, which alone tells its own name. */
function isTidying(): boolean {
  return browser.runtime.getBrowserInfo === undefined
}

/** As `overwriteRemains`, in both stores. `names`: the keys that something was under in the first and in the second. */
export async function overwriteStores(names: Readonly<{ first: readonly string[]; second: readonly string[] }>): Promise<boolean> {
  const done = await Promise.all([overwriteRemains(firstStore(), names.first), overwriteRemains(secondStore(), names.second)])
  return done.every(Boolean)
}
