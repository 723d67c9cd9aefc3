import { readKey, writeKeys } from './local.ts'
import { StoreError, storeErrorFrom } from './store-error.ts'

/** A damaged key can refuse to be read, written and removed for ever; then the value moves to the next name. */
const SLOTS = 4

/** All names that the key may go by. */
export function slotsOf(key: string): readonly string[] {
  return Array.from({ length: SLOTS }, (_, slot) => slot === 0 ? key : `${key}~${slot}`)
}

export function isSlotOf(key: string, name: string): boolean {
  return slotsOf(key).includes(name)
}

/** The first name of the key that can be read, its value, and whether a name before it is damaged. Rejects with a `StoreError`. */
export async function readSlot(key: string): Promise<Readonly<{ name: string; value: unknown; damaged: boolean }>> {
  let failure = new StoreError('unavailable')
  for (const name of slotsOf(key)) {
    try {
      const value = await readKey(name)
      return { name, value, damaged: name !== key }
    } catch (error) {
      failure = storeErrorFrom(error)
      if (failure.reason === 'timeout') break
    }
  }
  throw failure
}

/** Writes the value under the first name of the key that takes it. Rejects with a `StoreError`. */
export async function writeSlot(key: string, value: unknown): Promise<void> {
  let failure = new StoreError('unavailable')
  for (const name of slotsOf(key)) {
    try {
      return await writeKeys({ [name]: value })
    } catch (error) {
      failure = storeErrorFrom(error)
      if (failure.reason !== 'unavailable') break
    }
  }
  throw failure
}
