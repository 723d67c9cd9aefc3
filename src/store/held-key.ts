import { isRecord } from '../events/record.ts'
import { fromBase64, isKeyText, toBase64 } from './base64.ts'
import { browser } from './browser.ts'
import { watchStorage } from './raw-local.ts'
import type { DataKey } from './seal.ts'
import { forgetSession, keepSession, readSession } from './session.ts'
import { withinTime } from './time-limit.ts'

/**
 * The data key while the lock is open. A page keeps it as a key that cannot be read out. Between pages it lies in the browser's session
 * storage, which takes no such keys, so that there it is bytes: in memory alone, for the extension's own pages alone.
 */
type Held = Readonly<{ id: string; raw: string }>

/**
 * When the lock was last in use, in ms, and how many minutes it then stays open. It lies apart from the key, so that noting it can never
 * bring back a key that was forgotten meanwhile.
 */
type Use = Readonly<{ since: number; minutes: number | null }>

const KEY = 'data-key'
const USE = 'data-key-use'
const MINUTE = 60_000

let inHand: Readonly<{ id: string; key: CryptoKey; use: Use | null }> | null = null
let listening = false

function parseHeld(value: unknown): Held | null {
  if (!isRecord(value)) return null
  const { id, raw } = value
  return typeof id === 'string' && isKeyText(raw) ? { id, raw } : null
}

function parseUse(value: unknown): Use | null {
  if (!isRecord(value)) return null
  const { since, minutes } = value
  return typeof since === 'number' && (minutes === null || typeof minutes === 'number') ? { since, minutes } : null
}

/** Whether it is past its time, or nobody can tell: its use was not noted, or the clock was set back. */
function isOver(use: Use | null): boolean {
  if (use === null) return true
  return use.minutes !== null && (Date.now() >= use.since + use.minutes * MINUTE || Date.now() < use.since - MINUTE)
}

async function readHeld(): Promise<Held | null> {
  return parseHeld(await readSession(KEY))
}

async function readUse(): Promise<Use | null> {
  return parseUse(await readSession(USE))
}

/** Follows what other pages do: one that shuts the lock shuts it for all. */
function listen(): void {
  if (listening) return
  listening = true
  watchStorage((changes, area) => {
    if (area !== 'session' || inHand === null) return
    if (KEY in changes) inHand = null
    else if (USE in changes) inHand = { ...inHand, use: parseUse(valueIn(changes[USE]?.newValue)) }
  })
}

function valueIn(stored: unknown): unknown {
  return isRecord(stored) ? stored['value'] : undefined
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
    const [held, use] = await Promise.all([readHeld(), readUse()])
    if (held === null) return null
    listen()
    inHand = { id: held.id, key: await importKey(held.raw), use }
  }
  const { id, key, use } = inHand
  // Another page may have been in use since: what it noted may not have been heard of yet.
  if (!isOver(use) || !isOver(await readUse())) return { id, key }
  await forgetKey()
  return null
}

/** Opens the lock for all pages, until it was not used for so many minutes; null: until the browser ends. */
export async function holdKey(id: string, raw: Uint8Array, minutes: number | null): Promise<void> {
  const held: Held = { id, raw: toBase64(raw) }
  const use: Use = { since: Date.now(), minutes }
  // It is what browsers do unasked; where they can be told, they are.
  const { session } = browser.storage
  if ('setAccessLevel' in session && typeof session.setAccessLevel === 'function') {
    const only = session.setAccessLevel.bind(session, { accessLevel: 'TRUSTED_CONTEXTS' })
    await withinTime(async () => only()).catch(() => undefined)
  }
  listen()
  await keepSession(USE, use)
  await keepSession(KEY, held)
  inHand = { id, key: await importKey(held.raw), use }
}

/** Shuts the lock for all pages, and forgets whatever else was worked out from what lies behind it. */
export async function forgetKey(): Promise<void> {
  inHand = null
  await forgetSession()
}

/** Notes that the lock is in use: its time begins anew. `minutes`: as many from now on, where others were chosen. */
export async function prolongKey(minutes?: number | null): Promise<void> {
  const use = await readUse()
  if (use === null || isOver(use)) return
  await keepSession(USE, { since: Date.now(), minutes: minutes === undefined ? use.minutes : minutes })
}

/** When the lock shuts by itself unless it is used, in ms; null where it does not, or is shut. Past that moment it is shut at once. */
export async function shutsAt(): Promise<number | null> {
  const [held, use] = await Promise.all([readHeld(), readUse()])
  if (held === null) return null
  if (isOver(use)) await forgetKey()
  else if (use !== null && use.minutes !== null) return use.since + use.minutes * MINUTE
  return null
}

/** Calls the listener when the lock was opened (true) or shut. Returns how to stop. */
export function watchKey(listener: (open: boolean) => void): () => void {
  return watchStorage((changes, area) => {
    const change = area === 'session' ? changes[KEY] : undefined
    if (change === undefined) return
    const open = change.newValue !== undefined
    if (open !== (change.oldValue !== undefined)) listener(open)
  })
}
