import { fakeBrowser } from '@webext-core/fake-browser'
import { vi } from 'vitest'
import { everythingStored } from './extension-storage.ts'

/** As few rounds as possible: what tests wait for is not what guesses cost. */
export const QUICK = 10
export const CHOSEN = { minutes: 15, face: { language: 'zh-CN', theme: 'auto' } }
export const PASSPHRASE = '七月的雨 seven'

/** As after the browser was closed and started again: what was in its memory is gone, and the modules begin anew. */
export async function restarted<T>(load: () => Promise<T>): Promise<T> {
  await fakeBrowser.storage.session.clear()
  vi.resetModules()
  return load()
}

/** Every value in both stores, as text, to search for what should not be there. */
export async function allText(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('line-checkup', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('kept')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const store = database.transaction('kept').objectStore('kept')
  const copies = await new Promise((resolve) => {
    const request = store.getAll()
    request.onsuccess = () => resolve(request.result)
  })
  database.close()
  return JSON.stringify([await everythingStored(), copies])
}
