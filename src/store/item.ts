import { isRecord } from '../events/record.ts'
import { readCopy, writeCopies } from './copy.ts'
import { watchKeys } from './local.ts'
import { withLock } from './lock.ts'
import { migrate, type Migration } from './migrate.ts'
import { isSlotOf } from './slot-names.ts'
import { readSlot, writeSlot } from './slot.ts'
import { StoreError } from './store-error.ts'

/** A small value with a key of its own. `read` and `update` reject with a `StoreError`. */
export type Item<T> = Readonly<{
  key: string
  read: () => Promise<T>
  /** Reads, changes and writes in one turn; gives what is stored now. */
  update: (change: (before: T) => T) => Promise<T>
  /** Calls the listener with each new value, whoever wrote it. Returns how to stop. */
  watch: (listener: (value: T) => void) => () => void
  /** The value in the form in which it lies under the key. */
  wrap: (value: T) => unknown
}>

/** The name under which an item's copy is kept. */
export function copyKeyOf(key: string): string {
  return `item:${key}`
}

/** Whether it is something that an item was ever written as. */
function isItem(stored: unknown): boolean {
  return isRecord(stored) && 'value' in stored
}

async function readStored(key: string): Promise<unknown> {
  const { value, damaged } = await readSlot(key)
  if (value === undefined ? !damaged : isItem(value)) return value
  return readCopy(copyKeyOf(key)).catch(() => undefined)
}

type Declared<T> = Readonly<{ key: string; version: number; parse: (stored: unknown) => T; migrations?: readonly Migration[] }>

/**
 * Declares an item. `parse` makes a value of whatever was stored, or of undefined; `migrations`, one from each earlier version, bring it
 * to the present one first.
 */
export function defineItem<T>({ key, version, parse, migrations = [] }: Declared<T>): Item<T> {
  function isNewer(stored: unknown): boolean {
    return isRecord(stored) && typeof stored['version'] === 'number' && stored['version'] > version
  }
  const wrap = (value: T): unknown => ({ version, value })
  function unwrap(stored: unknown): T {
    if (!isRecord(stored)) return parse(undefined)
    const { version: from, value } = stored
    return parse(Number.isInteger(from) && typeof from === 'number' && from >= 1 ? migrate(value, from, version, migrations) : value)
  }

  async function read(): Promise<T> {
    const stored = await readStored(key)
    if (isNewer(stored)) throw new StoreError('newer')
    return unwrap(stored)
  }

  async function write(value: T): Promise<T> {
    const stored = wrap(value)
    await writeSlot(key, stored)
    // Without IndexedDB the item is as good as before; `loadCase` says that there is no copy.
    await writeCopies({ [copyKeyOf(key)]: stored }).catch(() => undefined)
    return value
  }

  return {
    key, read, wrap,
    update: change => withLock(key, async () => write(change(await read()))),
    watch: listener => watchKeys(name => isSlotOf(key, name), (_name, stored) => {
      if (!isNewer(stored)) listener(unwrap(stored))
    }),
  }
}
