import { isRecord } from '../events/record.ts'
import { readKey, watchKeys, writeKeys } from './local.ts'
import { withLock } from './lock.ts'
import { StoreError } from './store-error.ts'

/** A small value with a key of its own. `read` and `update` reject with a `StoreError`. */
export type Item<T> = Readonly<{
  key: string
  read: () => Promise<T>
  /** Reads, changes and writes in one turn; gives what is stored now. */
  update: (change: (before: T) => T) => Promise<T>
  /** Calls the listener with each new value, whoever wrote it. Returns how to stop. */
  watch: (listener: (value: T) => void) => () => void
}>

/** Declares an item. `parse` makes a value of whatever was stored, or of undefined. */
export function defineItem<T>({ key, version, parse }: Readonly<{ key: string; version: number; parse: (stored: unknown) => T }>): Item<T> {
  function unwrap(stored: unknown): T {
    if (!isRecord(stored)) return parse(undefined)
    if (typeof stored['version'] === 'number' && stored['version'] > version) throw new StoreError('newer')
    return parse(stored['value'])
  }
  const read = async (): Promise<T> => unwrap(await readKey(key))
  return {
    key,
    read,
    update: change => withLock(key, async () => {
      const value = change(await read())
      await writeKeys({ [key]: { version, value } })
      return value
    }),
    watch: listener => watchKeys(changed => changed === key, (_key, stored) => listener(unwrap(stored))),
  }
}
