import { overwriteRemains, type Overwritable } from './overwrite.ts'
import { readRawCopies, removeRawCopies, writeRawCopies } from './raw-copy.ts'
import { readRawKeys, removeRaw, writeRaw } from './raw-local.ts'

/** So many ms may a single call take here: nobody waits for its answer, and to break off would leave something on the disk. */
const LIMIT = 30_000
const firstStore: Overwritable = {
  write: (values) => writeRaw(values, LIMIT), look: (keys) => readRawKeys(keys, LIMIT), remove: (keys) => removeRaw(keys, LIMIT),
}
const secondStore: Overwritable = {
  write: (values) => writeRawCopies(values, LIMIT), look: (keys) => readRawCopies(keys, LIMIT),
  remove: (keys) => removeRawCopies(keys, LIMIT),
}

/** As `overwriteRemains`, in both stores. `names`: the keys that something was under in the first and in the second. */
export async function overwriteStores(names: Readonly<{ first: readonly string[]; second: readonly string[] }>): Promise<boolean> {
  const done = await Promise.all([overwriteRemains(firstStore, names.first), overwriteRemains(secondStore, names.second)])
  return done.every(Boolean)
}
