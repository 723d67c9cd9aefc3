import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { installFakeLocks } from './fake-locks.ts'

const { local } = fakeBrowser.storage
const plain = { get: local.get, set: local.set, remove: local.remove, clear: local.clear }

type Values = Record<string, unknown>

/** How the first store misbehaves, as the browsers' stores were seen to. */
export const faults = {
  /** Keys that cannot be read, nor, as in Firefox, written or removed; a call that names one fails as a whole. */
  damaged: new Set<string>(),
  /** Fails writes with this error when it says so. */
  failSet: null as ((values: Values, call: number) => Error | null) | null,
  /** Leaves calls of these names without an answer. */
  silent: new Set<'get' | 'set' | 'getKeys'>(),
  /** Makes writes happen without an answer, as when the worker is stopped. */
  loseReplies: false,
  /** Calls made, by name. */
  calls: { get: 0, set: 0, getKeys: 0 },
}

const never = new Promise<never>(() => undefined)

function refuseDamaged(keys: readonly string[]): void {
  if (keys.some(key => faults.damaged.has(key))) throw new Error('An unexpected error occurred')
}

async function get(keys: string | string[]): Promise<Values> {
  faults.calls.get += 1
  if (faults.silent.has('get')) return never
  refuseDamaged([keys].flat())
  return plain.get(keys)
}

async function set(values: Values): Promise<void> {
  faults.calls.set += 1
  if (faults.silent.has('set')) return never
  const failure = faults.failSet?.(values, faults.calls.set) ?? null
  if (failure !== null) throw failure
  refuseDamaged(Object.keys(values))
  await plain.set(values)
  if (faults.loseReplies) return never
}

async function remove(keys: string | string[]): Promise<void> {
  refuseDamaged([keys].flat())
  await plain.remove(keys)
}

async function getKeys(): Promise<string[]> {
  faults.calls.getKeys += 1
  if (faults.silent.has('getKeys')) return never
  if (faults.damaged.size > 0) throw new Error('Corruption: block checksum mismatch')
  return Object.keys(await plain.get(null))
}

/** Empties both stores and mends every fault. Call it before each test. */
export function installExtensionStorage(): void {
  fakeBrowser.reset()
  faults.damaged.clear()
  faults.silent.clear()
  faults.failSet = null
  faults.loseReplies = false
  faults.calls = { get: 0, set: 0, getKeys: 0 }
  Object.assign(local, { get, set, remove, getKeys })
  installFakeLocks()
  vi.stubGlobal('indexedDB', new IDBFactory())
  localStorage.clear()
}

/** Everything in the first store, damaged or not. */
export async function everythingStored(): Promise<Values> {
  return plain.get(null)
}

/** Changes the first store behind the extension's back. */
export async function tamper(change: (stored: Values) => Values): Promise<void> {
  const before = await everythingStored()
  await plain.clear()
  await plain.set(change(before))
}

/** Takes IndexedDB away, as private browsing does. */
export function withoutIndexedDb(): void {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('A mutation operation was attempted', 'InvalidStateError') } })
}

/** Empties IndexedDB alone. */
export function emptyIndexedDb(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
}
