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

export function headerKey(generation: number): string {
  return `h:${generation}`
}

export function chunkKey(generation: number, index: number): string {
  return `d:${generation}:${index}`
}

/** The generation that a key of either sort belongs to, or null. */
export function generationOf(key: string): number | null {
  const found = /^(?:h:|d:)(\d{1,15})(?::\d{1,6})?$/.exec(key)
  return found === null ? null : Number(found[1])
}

export function isHeaderKey(key: string): boolean {
  return key.startsWith('h:')
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(entry => typeof entry === 'string')
}

/** Reads a header; null when it is none. One of a later schema is read as far as it goes: its number is what counts. */
export function parseHeader(value: unknown): Header | null {
  if (!isRecord(value)) return null
  const { schema, rev, count, sha256, writtenAt, operations, wiped } = value
  if (typeof schema !== 'number' || typeof rev !== 'number' || typeof count !== 'number' || typeof writtenAt !== 'string') return null
  if (!isTexts(sha256)) return null
  return { schema, rev, count, sha256, writtenAt, operations: isTexts(operations) ? operations : [], ...wiped === true && { wiped } }
}
