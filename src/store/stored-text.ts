import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { CreditLine } from '../events/line.ts'
import { MAX_EVENTS } from '../events/limits.ts'
import { isEventKind } from '../events/parse-event.ts'
import { parseCaseFile, RULES } from '../events/parse.ts'
import { isRefused, type ParsedCase } from '../events/parsed-case.ts'
import { isRecord } from '../events/record.ts'
import { caseFileValue } from '../events/serialise.ts'
import { fromColumns, isColumns, toColumns, type Columns } from './columns.ts'

/** The layout of the stored text and of its keys. Raising it needs a migration. */
export const SCHEMA = 1

type Fields = Readonly<Record<string, unknown>>

/**
 * What the stored text of schema 1 says, as JSON: the case file with its events as columns. `checked`: by which rules all of it was
 * found readable, and the last day that occurs in it; absent when something was not readable.
 */
type Stored = Readonly<{ file: Fields; events: Columns; checked?: Readonly<{ rules: number; lastDay: string }> }>

type Readable = Readonly<{ lines: readonly CreditLine[]; events: readonly CreditEvent[] }>

function lastDayOf({ lines, events }: Readable): string {
  let last = ''
  for (const { date, until = date } of events) if (until > last) last = until
  for (const { opened = '' } of lines) if (opened > last) last = opened
  return last
}

/** The case as stored text. It has to be as `parseCaseFile` gave it: what is marked as readable is not read again. */
export function storedText(parsed: ParsedCase): string {
  const { events: _events, ...file } = caseFileValue(parsed)
  const stored: Stored = {
    file,
    events: toColumns([...parsed.events, ...parsed.unreadable]),
    ...parsed.problems.length === 0 && { checked: { rules: RULES, lastDay: lastDayOf(parsed) } },
  }
  return JSON.stringify(stored)
}

function isStored(value: unknown): value is Stored {
  return isRecord(value) && isRecord(value['file']) && isColumns(value['events'], MAX_EVENTS)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** What every reader of a case counts on; the rest was checked when it was written. */
function isWellFormed({ lines, events }: Readonly<{ lines: unknown; events: readonly unknown[] }>): boolean {
  const known = (line: unknown): boolean => isRecord(line) && isText(line['id']) && isText(line['product']) && isText(line['lender'])
  const usable = (event: unknown): boolean => isRecord(event) && isText(event['id']) && isText(event['date']) && isEventKind(event['kind'])
  return Array.isArray(lines) && lines.every(known) && events.every(usable)
}

type Lists = Readonly<{ lines: unknown; events: readonly unknown[] }>

/** Whether all was readable when it was written, by today's rules, and no day of it became the future since. */
function isReadable(lists: Lists, checked: Stored['checked'], lastDay: Day): lists is Lists & Readable {
  return isRecord(checked) && checked.rules === RULES && isText(checked.lastDay) && checked.lastDay <= lastDay && isWellFormed(lists)
}

/** The case that a stored JSON value of schema 1 holds, null when it holds none. `lastDay`: the last day that is not in the future. */
export function storedCase(value: unknown, lastDay: Day): ParsedCase | null {
  if (!isStored(value)) return null
  const { format, version, lines, ...rest } = value.file
  const lists = { lines, events: fromColumns(value.events) }
  if (isReadable(lists, value.checked, lastDay)) return { ...lists, rest, unreadable: [], unreadableLines: [], problems: [] }
  const parsed = parseCaseFile({ ...rest, format, version, ...lists }, lastDay)
  return isRefused(parsed) ? null : parsed
}
