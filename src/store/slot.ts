import { readKey, writeKeys } from './local.ts'
import { slotsOf } from './slot-names.ts'
import { StoreError, storeErrorFrom } from './store-error.ts'

/** The first name of the key that can be read, its value, and whether a name before it is damaged. Rejects with a `StoreError`. */
export async function readSlot(key: string): Promise<Readonly<{ name: string; value: unknown; damaged: boolean }>> {
  let failure = new StoreError('unavailable')
  for (const name of slotsOf(key)) {
    try {
      const value = await readKey(name)
      return { name, value, damaged: name !== key }
    } catch (error) {
      failure = storeErrorFrom(error)
      if (failure.reason === 'timeout' || failure.reason === 'locked') break
    }
  }
  throw failure
}

/** Writes the value under the first name of the key that takes it, by `write`. Rejects with a `StoreError`. */
export async function writeSlot(key: string, value: unknown, write = writeKeys): Promise<void> {
  let failure = new StoreError('unavailable')
  for (const name of slotsOf(key)) {
    try {
      return await write({ [name]: value })
    } catch (error) {
      failure = storeErrorFrom(error)
      if (failure.reason !== 'unavailable') break
    }
  }
  throw failure
}
