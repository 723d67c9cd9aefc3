import { isRecord } from '../events/record.ts'
import { attempt, type Attempt } from './attempt.ts'
import { sha256 } from './chunks.ts'
import { chunkKey, headerKey, parseHeader, type Header } from './header.ts'
import { readKey } from './local.ts'
import { SCHEMA } from './stored-text.ts'

/** A whole generation: its chunks were all there and are what was written. */
export type Generation = Readonly<{ number: number; header: Header; text: string }>

/** `none`: no such generation. `damaged`: there is, or was, but it is not whole. `newer`: of a later schema. */
export type Found = 'none' | 'damaged' | 'newer' | Generation

/** Whether the header was written by a later version, whatever else it says. */
export function isNewerHeader(value: unknown): boolean {
  return isRecord(value) && typeof value['schema'] === 'number' && value['schema'] > SCHEMA
}

/** The text of the chunks if they are what the header promises, else null. */
export async function verifiedText({ count, sha256: promised }: Header, chunks: readonly unknown[]): Promise<string | null> {
  const texts = chunks.filter(chunk => typeof chunk === 'string')
  if (texts.length !== count || promised.length !== count) return null
  const actual = await Promise.all(texts.map(sha256))
  return actual.every((hash, index) => hash === promised[index]) ? texts.join('') : null
}

function valueOf(read: Attempt<unknown>): unknown {
  return 'value' in read ? read.value : undefined
}

/** Reads one generation, key by key. Rejects only with `timeout`. */
export async function readGeneration(number: number): Promise<Found> {
  // Most cases fit into one chunk, so that it is asked for together with the header.
  const [read, first] = await Promise.all([attempt(readKey(headerKey(number))), attempt(readKey(chunkKey(number, 0)))])
  if ('failed' in read) return 'damaged'
  if (read.value === undefined) return valueOf(first) === undefined ? 'none' : 'damaged'
  if (isNewerHeader(read.value)) return 'newer'
  const header = parseHeader(read.value)
  if (header === null) return 'damaged'
  const others = Array.from({ length: Math.max(0, header.count - 1) }, (_, index) => attempt(readKey(chunkKey(number, index + 1))))
  const chunks = [first, ...await Promise.all(others)].slice(0, header.count)
  const text = await verifiedText(header, chunks.map(valueOf))
  return text === null ? 'damaged' : { number, header, text }
}
