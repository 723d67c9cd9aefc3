import { isRecord } from '../events/record.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { browser } from './browser.ts'
import type { DataKey } from './seal.ts'
import { forgetSession, keepSession, readSession } from './session.ts'
import { withinTime } from './time-limit.ts'

/**
 * The data key while the lock is open. A page keeps it as a key that cannot be read out. Between pages it lies in the browser's session
 * storage, which takes no such keys, so that there it is bytes: in memory alone, for the extension's own pages alone.
 */
type Held = Readonly<{ id: string; raw: string; since: number; minutes: number | null }>

const KEY = 'data-key'
const MINUTE = 60_000

let inHand: Readonly<{ held: Held; key: CryptoKey }> | null = null
let listening = false

function parseHeld(value: unknown): Held | null {
  if (!isRecord(value)) return null
  const { id, raw, since, minutes } = value
  if (typeof id !== 'string' || typeof raw !== 'string' || typeof since !== 'number') return null
  return minutes === null || typeof minutes === 'number' ? { id, raw, since, minutes } : null
}

/** Whether it is past its time, or the clock was set back, after which the time says nothing. */
function isOver({ since, minutes }: Held): boolean {
  return minutes !== null && (Date.now() >= since + minutes * MINUTE || Date.now() < since - MINUTE)
}

async function readHeld(): Promise<Held | null> {
  return parseHeld(await readSession(KEY))
}

/** Follows what other pages do: one that shuts the lock shuts it for all. */
function listen(): void {
  if (listening) return
  listening = true
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !(KEY in changes)) return
    const { newValue } = changes[KEY] ?? {}
    const held = parseHeld(isRecord(newValue) ? newValue['value'] : undefined)
    inHand = held !== null && inHand !== null && held.id === inHand.held.id ? { ...inHand, held } : null
  })
}

async function importKey(raw: string): Promise<CryptoKey> {
  const bytes = fromBase64(raw)
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  bytes.fill(0)
  return key
}

/** The key in hand; null while the lock is shut. A key past its time is forgotten at once. */
export async function heldKey(): Promise<DataKey | null> {
  if (inHand === null) {
    const held = await readHeld()
    if (held === null) return null
    listen()
    inHand = { held, key: await importKey(held.raw) }
  }
  const { held, key } = inHand
  if (!isOver(held)) return { id: held.id, key }
  // Another page may have been in use since: what it noted may not have been heard of yet.
  const newest = await readHeld()
  if (newest === null || newest.id !== held.id || isOver(newest)) {
    await forgetKey()
    return null
  }
  inHand = { held: newest, key }
  return { id: newest.id, key }
}

/** Opens the lock for all pages, until it was not used for so many minutes; null: until the browser ends. */
export async function holdKey(id: string, raw: Uint8Array, minutes: number | null): Promise<void> {
  const held: Held = { id, raw: toBase64(raw), since: Date.now(), minutes }
  // It is what browsers do unasked; where they can be told, they are.
  const { session } = browser.storage
  if ('setAccessLevel' in session && typeof session.setAccessLevel === 'function') {
    const only = session.setAccessLevel.bind(session, { accessLevel: 'TRUSTED_CONTEXTS' })
    await withinTime(async () => only()).catch(() => undefined)
  }
  listen()
  await keepSession(KEY, held)
  inHand = { held, key: await importKey(held.raw) }
}

/** Shuts the lock for all pages, and forgets whatever else was worked out from what lies behind it. */
export async function forgetKey(): Promise<void> {
  inHand = null
  await forgetSession()
}

/** Notes that the lock is in use: its time begins anew. `minutes`: as many from now on, where others were chosen. */
export async function prolongKey(minutes?: number | null): Promise<void> {
  const held = await readHeld()
  if (held === null || isOver(held)) return
  await keepSession(KEY, { ...held, since: Date.now(), ...minutes !== undefined && { minutes } })
}

/** When the lock shuts by itself unless it is used, in ms; null where it does not, or is shut. Past that moment it is shut at once. */
export async function shutsAt(): Promise<number | null> {
  const held = await readHeld()
  if (held === null || held.minutes === null) return null
  if (!isOver(held)) return held.since + held.minutes * MINUTE
  await forgetKey()
  return null
}

/** Calls the listener when the lock was opened (true) or shut. Returns how to stop. */
export function watchKey(listener: (open: boolean) => void): () => void {
  function onChanged(changes: Readonly<Record<string, Readonly<{ newValue?: unknown; oldValue?: unknown }>>>, area: string): void {
    const change = area === 'session' ? changes[KEY] : undefined
    if (change === undefined) return
    const open = change.newValue !== undefined
    if (open !== (change.oldValue !== undefined)) listener(open)
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
