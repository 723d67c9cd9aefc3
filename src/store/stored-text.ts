import { isRecord } from '../events/record.ts'
import type { ParsedCase } from '../events/parsed-case.ts'
import { caseFileValue } from '../events/serialise.ts'
import { fromColumns, toColumns, type Columns } from './columns.ts'

/** The layout of the stored text and of its keys. Raising it needs a migration. */
export const SCHEMA = 1

/** The stored text of schema 1, as JSON: the case file with its events as columns. */
export function storedText(parsed: ParsedCase): string {
  const { events, ...file } = caseFileValue(parsed)
  return JSON.stringify({ file, events: toColumns(Array.isArray(events) ? events : []) })
}

function isColumns(value: unknown): value is Columns {
  return isRecord(value) && typeof value['count'] === 'number' && Array.isArray(value['columns']) && Array.isArray(value['loose'])
}

/** The case file that the stored JSON value of schema 1 holds; null when it holds none. */
export function storedCaseFile(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value) || !isRecord(value['file']) || !isColumns(value['events'])) return null
  return { ...value['file'], events: fromColumns(value['events']) }
}
