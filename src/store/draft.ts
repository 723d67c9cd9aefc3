import { isRecord } from '../events/record.ts'
import { watchKeys, writeSoon } from './local.ts'
import { isSlotOf } from './slot-names.ts'
import { readSlot, writeSlot } from './slot.ts'

export const DRAFT_KEY = 'draft'
const VERSION = 1

/** The value to be written next, while one is being written. */
let waiting: Readonly<{ value: unknown }> | null = null
let writing = false
let listening = false

function unwrap(stored: unknown): unknown {
  return isRecord(stored) && stored['version'] === VERSION ? stored['value'] ?? null : null
}

/** A draft that cannot be stored is still in the form; there is nobody to tell at a keystroke. */
function write(value: unknown): Promise<void> {
  return writeSlot(DRAFT_KEY, { version: VERSION, value }, writeSoon).catch(() => undefined)
}

async function writeAll(): Promise<void> {
  if (writing) return
  writing = true
  while (waiting !== null) {
    const { value } = waiting
    waiting = null
    await write(value)
  }
  writing = false
}

/** Writes what is waiting at once, behind a write that is still under way: the page is about to go. */
export async function flushDraft(): Promise<void> {
  if (waiting === null) return
  const { value } = waiting
  waiting = null
  await write(value)
}

/** What was half typed when the page closed, as it was given to `keepDraft`; null when nothing was. Rejects with a `StoreError`. */
export async function readDraft(): Promise<unknown> {
  return unwrap((await readSlot(DRAFT_KEY)).value)
}

/**
 * Keeps a JSON value as the draft; null forgets it. Call it at every keystroke: the first is written at once, and while that
 * is under way only the latest waits. What waits is written when the page is hidden or closes.
 */
export function keepDraft(value: unknown): void {
  waiting = { value }
  if (!listening) {
    listening = true
    for (const leaving of ['pagehide', 'visibilitychange']) addEventListener(leaving, () => void flushDraft())
  }
  void writeAll()
}

/** Forgets what waits to be written, so that a deleted draft does not come back. */
export function dropWaitingDraft(): void {
  waiting = null
}

/** Calls the listener with each new draft. Returns how to stop. */
export function watchDraft(listener: (value: unknown) => void): () => void {
  return watchKeys(name => isSlotOf(DRAFT_KEY, name), (_name, stored) => listener(unwrap(stored)))
}
