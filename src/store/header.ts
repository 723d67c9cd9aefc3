import { isRecord } from '../events/record.ts'

/**
 * What a generation of the stored case says about itself. `rev` counts the writes; `count` and `sha256` tell whether its chunks are
 * whole; `operations` are the latest changes made, so that a repeated one is made once. `wiped`: everything was deleted.
 */
export type Header = Readonly<{
  schema: number
  rev: number
  count: number
  sha256: readonly string[]
  writtenAt: string
  operations: readonly string[]
  wiped?: true
}>

export const KEPT_OPERATIONS = 50

/** Nobody writes so often: a number beyond is none that was counted, but for what was written after one that was taken for such. */
export const MOST_WRITES = 1e12
/** More chunks than the browsers have room for. */
const MOST_CHUNKS = 10_000

/** Whether the value can be the number of a generation. */
export function isGeneration(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 2 * MOST_WRITES
}

export function headerKey(generation: number): string {
  return `h:${generation}`
}

export function chunkKey(generation: number, index: number): string {
  return `d:${generation}:${index}`
}

/** The generation that a key of either sort belongs to, or null. */
export function generationOf(key: string): number | null {
  const found = /^(?:h:|d:)(\d{1,15})(?::\d{1,6})?$/.exec(key)
  const number = Number(found?.[1])
  return isGeneration(number) ? number : null
}

export function isHeaderKey(key: string): boolean {
  return key.startsWith('h:')
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(entry => typeof entry === 'string')
}

function isCount(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** Reads a header; null when it is none. One of a later schema is read as far as it goes: its number is what counts. */
export function parseHeader(value: unknown): Header | null {
  if (!isRecord(value)) return null
  const { schema, rev, count, sha256, writtenAt, operations, wiped } = value
  if (!isCount(schema, 1, Number.MAX_SAFE_INTEGER) || !isCount(rev, 1, 2 * MOST_WRITES)) return null
  if (!isCount(count, wiped === true ? 0 : 1, MOST_CHUNKS)) return null
  if (typeof writtenAt !== 'string' || Number.isNaN(Date.parse(writtenAt)) || !isTexts(sha256)) return null
  return { schema, rev, count, sha256, writtenAt, operations: isTexts(operations) ? operations : [], ...wiped === true && { wiped } }
}
