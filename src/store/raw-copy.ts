import { withinTime } from './time-limit.ts'

const DATABASE = 'line-checkup'
const STORE = 'kept'

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return answer(request)
}

async function withStore<T>(mode: IDBTransactionMode, task: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' })
    const [result] = await Promise.all([task(transaction.objectStore(STORE)), done(transaction)])
    return result
  } finally {
    database.close()
  }
}

/**
 * The second store, IndexedDB: it lies in files of its own and survives what damages the first. All of these reject with
 * a `StoreError`; in private browsing there may be no IndexedDB at all.
 */
export function readRawCopy(key: string): Promise<unknown> {
  return withinTime(() => withStore('readonly', store => answer(store.get(key))))
}

/** Several values in one transaction, so that they belong together. */
export function readRawCopies(keys: readonly string[], limit?: number): Promise<readonly unknown[]> {
  return withinTime(() => withStore('readonly', store => Promise.all(keys.map(key => answer<unknown>(store.get(key))))), limit)
}

/** The keys of all copies that are texts. */
export async function copyKeys(): Promise<readonly string[]> {
  const keys = await withinTime(() => withStore('readonly', store => answer(store.getAllKeys())))
  return keys.filter(key => typeof key === 'string')
}

/** Writes all or none, and to the disk, not only to the system's memory. */
export function writeRawCopies(values: Readonly<Record<string, unknown>>, limit?: number): Promise<void> {
  return withinTime(() => withStore('readwrite', async store => {
    await Promise.all(Object.entries(values).map(([key, value]) => answer(store.put(value, key))))
  }), limit)
}

/** Writes these in place of everything that is there: all of it, or nothing happens. */
export function replaceRawCopies(values: Readonly<Record<string, unknown>>): Promise<void> {
  return withinTime(() => withStore('readwrite', async store => {
    await Promise.all([answer(store.clear()), ...Object.entries(values).map(([key, value]) => answer(store.put(value, key)))])
  }))
}

/** Removes what is under these keys, all of it or nothing. */
export function removeRawCopies(keys: readonly string[], limit?: number): Promise<void> {
  return withinTime(() => withStore('readwrite', async store => {
    await Promise.all(keys.map(key => answer(store.delete(key))))
  }), limit)
}

export function clearCopies(): Promise<void> {
  return withinTime(() => withStore('readwrite', async store => answer(store.clear())))
}
