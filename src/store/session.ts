import { isRecord } from '../events/record.ts'
import { browser } from './browser.ts'
import { withinTime } from './time-limit.ts'

/**
 * Values that can be worked out again: the browser keeps them in its memory, never on the disk, and forgets them when it or the
 * extension ends. Each bears the version of the program that made it, so that no other reads it.
 */
const version = (): string => browser.runtime.getManifest().version

/** The value that this version put under the key; undefined when there is none, or when the browser does not say. */
export async function readSession(key: string): Promise<unknown> {
  try {
    const { [key]: held } = await withinTime(() => browser.storage.session.get(key))
    return isRecord(held) && held['version'] === version() ? held['value'] : undefined
  } catch {
    return undefined
  }
}

/** Keeps the value; where that fails it will be worked out again. */
export async function keepSession(key: string, value: unknown): Promise<void> {
  await withinTime(() => browser.storage.session.set({ [key]: { version: version(), value } })).catch(() => undefined)
}

/** Forgets all of them. Rejects with a `StoreError`. */
export function forgetSession(): Promise<void> {
  return withinTime(() => browser.storage.session.clear())
}
