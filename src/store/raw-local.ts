import { browser } from './browser.ts'
import { withinTime } from './time-limit.ts'

/** What lies under one key, sealed or not; undefined when nothing does. One at a time: a damaged one fails every call that includes it. */
export async function readRaw(key: string): Promise<unknown> {
  const found = await withinTime(() => browser.storage.local.get(key))
  return found[key]
}

/** What lies under several keys, in one call, which a single damaged key fails: for names that nothing is under. */
export function readRawKeys(keys: readonly string[], limit?: number): Promise<Readonly<Record<string, unknown>>> {
  return withinTime(() => browser.storage.local.get([...keys]), limit)
}

/** Every key. Rejects where a single key is damaged, and where the browser is too old to list them. */
export function allKeys(): Promise<readonly string[]> {
  return withinTime(() => browser.storage.local.getKeys())
}

/** Writes all keys or none, just as they are; within `limit` milliseconds, or those that any call may take. */
export function writeRaw(values: Readonly<Record<string, unknown>>, limit?: number): Promise<void> {
  return withinTime(() => browser.storage.local.set(values), limit)
}

/** Removes the keys in one call, which a single damaged key fails: for keys that were just written. */
export function removeRaw(keys: readonly string[], limit?: number): Promise<void> {
  return withinTime(() => browser.storage.local.remove([...keys]), limit)
}

/** Removes the keys one by one; gives those that could not be removed. */
export async function removeKeys(keys: readonly string[]): Promise<readonly string[]> {
  const left = await Promise.all(keys.map(key => withinTime(() => browser.storage.local.remove(key)).then(() => [], () => [key])))
  return left.flat()
}

/** Whether the browser offers its storage at all. */
export function isStorageThere(): boolean {
  return browser.storage !== undefined
}

type Changes = Readonly<Record<string, Readonly<{ newValue?: unknown; oldValue?: unknown }>>>

/**
 * Calls the listener with every change of whatever the browser stores for the extension. Where there is no storage, nothing changes either:
 * whoever tries again listens anew. Returns how to stop.
 */
export function watchStorage(listener: (changes: Changes, area: string) => void): () => void {
  try {
    const { onChanged } = browser.storage
    onChanged.addListener(listener)
    return () => onChanged.removeListener(listener)
  } catch {
    return () => undefined
  }
}

/** Calls the listener after a key for which `concerns` holds was written or removed, here or elsewhere. Returns how to stop. */
export function watchRaw(concerns: (key: string) => boolean, listener: (key: string, value: unknown) => void): () => void {
  return watchStorage((changes, area) => {
    if (area !== 'local') return
    for (const [key, { newValue }] of Object.entries(changes)) if (concerns(key)) listener(key, newValue)
  })
}
