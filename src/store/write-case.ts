import type { ParsedCase } from '../events/parsed-case.ts'
import { copyCase } from './case-copy.ts'
import { sha256, splitText } from './chunks.ts'
import { chunkKey, generationOf, headerKey, KEPT_OPERATIONS, parseHeader, type Header } from './header.ts'
import { allKeys, readKey, removeKeys, writeKeys } from './local.ts'
import { leaveMark } from './mark.ts'
import type { Reading } from './read-case.ts'
import { HINT, near } from './read-local.ts'
import { writeSlot } from './slot.ts'
import { StoreError, storeErrorFrom } from './store-error.ts'
import { SCHEMA, storedText } from './stored-text.ts'

/** How far to jump when a number does not take a write: past keys that are damaged and cannot be listed. */
const JUMP = 16

/** The highest number tried in this page: a write that was given up may still happen, and must not hit a later one. */
let tried = 0

type Values = Readonly<Record<string, unknown>>

function keysOf(number: number, header: Header, chunks: readonly string[]): Values {
  const named = chunks.map((chunk, index) => [chunkKey(number, index), chunk])
  return { [headerKey(number)]: header, ...Object.fromEntries(named) }
}

/** The keys of the generations near a number, for when the keys cannot be listed. */
async function keysNear(number: number): Promise<readonly string[]> {
  const keys = await Promise.all(near(number).map(async other => {
    const header = parseHeader(await readKey(headerKey(other)).catch(() => null))
    const chunks = Array.from({ length: header?.count ?? 0 }, (_, index) => chunkKey(other, index))
    return header === null ? [] : [headerKey(other), ...chunks]
  }))
  return keys.flat()
}

/** Removes all generations but those to keep. What cannot be found or removed stays; it does no harm. */
async function removeOthers(keep: readonly (number | null)[], top: number): Promise<void> {
  const keys = await allKeys().catch(() => keysNear(top))
  await removeKeys(keys.filter(key => {
    const number = generationOf(key)
    return number !== null && !keep.includes(number)
  }))
}

async function writeWithRoom(values: Values, { source, top }: Reading): Promise<void> {
  try {
    await writeKeys(values)
  } catch (error) {
    if (storeErrorFrom(error).reason !== 'quota') throw error
    // The generation before the one that was read makes room; the copy still has its content.
    await removeOthers([source], top)
    await writeKeys(values)
  }
}

async function writeGeneration(reading: Reading, header: Header, chunks: readonly string[], also: Values): Promise<number> {
  tried = Math.max(tried, reading.top) + 1
  try {
    await writeWithRoom({ ...keysOf(tried, header, chunks), ...also }, reading)
  } catch (error) {
    if (storeErrorFrom(error).reason !== 'unavailable') throw error
    tried += JUMP
    await writeKeys({ ...keysOf(tried, header, chunks), ...also })
  }
  return tried
}

async function isAsWritten(number: number, { sha256: written }: Header, chunks: readonly string[]): Promise<boolean> {
  const header = parseHeader(await readKey(headerKey(number)))
  const read = await Promise.all(chunks.map((_, index) => readKey(chunkKey(number, index))))
  return header?.sha256.join() === written.join() && chunks.every((chunk, index) => chunk === read[index])
}

/**
 * Writes the case as a new generation, all of it and `also` in one call; reads it back; only then removes what it replaces,
 * but for the generation it was made from, and copies it to the second store. Rejects with a `StoreError`. Call it under the lock.
 */
export async function writeCase(reading: Reading, parsed: ParsedCase, operation: string | null, also: Values = {}): Promise<void> {
  const chunks = splitText(storedText(parsed))
  const operations = operation === null ? reading.operations : [...reading.operations, operation]
  const header: Header = {
    schema: SCHEMA, rev: reading.rev + 1, count: chunks.length, sha256: await Promise.all(chunks.map(sha256)),
    writtenAt: new Date().toISOString(), operations: operations.slice(-KEPT_OPERATIONS),
  }
  const number = await writeGeneration(reading, header, chunks, also)
  if (!await isAsWritten(number, header, chunks)) throw new StoreError('unavailable')
  // The hint only spares a search; where it cannot be written, the search finds the generation.
  await writeSlot(HINT, number).catch(() => undefined)
  await copyCase(number, header, chunks)
  leaveMark(header.writtenAt)
  if (reading.status !== 'damaged') await removeOthers([number, reading.source], number)
}
