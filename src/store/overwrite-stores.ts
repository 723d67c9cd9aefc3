import { overwriteRemains, type Overwritable } from './overwrite.ts'
import { readRawCopies, removeRawCopies, writeRawCopies } from './raw-copy.ts'
import { readRawKeys, removeKeys, writeRaw } from './raw-local.ts'

const firstStore: Overwritable = { write: writeRaw, look: readRawKeys, remove: removeKeys }
const secondStore: Overwritable = { write: writeRawCopies, look: readRawCopies, remove: removeRawCopies }

/** As `overwriteRemains`, in both stores. `names`: the keys that something was under in the first and in the second. */
export async function overwriteStores(names: Readonly<{ first: readonly string[]; second: readonly string[] }>): Promise<boolean> {
  const done = await Promise.all([overwriteRemains(firstStore, names.first), overwriteRemains(secondStore, names.second)])
  return done.every(Boolean)
}
