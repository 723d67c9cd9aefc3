import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { CreditLine } from '../events/line.ts'

/** Half a year: what advice looks back over on an open line, and how long a promise or a paper counts as fresh. */
export const LOOK_BACK = 182

/** What happened by the person's account, as advice asks for it. */
export type Told = Readonly<{
  line: CreditLine
  today: Day
  events: readonly CreditEvent[]
  /** Of this line, or of none named. */
  own: readonly CreditEvent[]
}>

/** Keeps what did happen up to today, oldest first. */
export function toldOf(line: CreditLine, events: readonly CreditEvent[], today: Day): Told {
  const known = events
    .filter(({ none, date }) => none === undefined && date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
  return { line, today, events: known, own: known.filter((event) => event.line === undefined || event.line === line.id) }
}

/** The last event of one of these kinds on or after a day; on `own` unless other events are given. */
export function last(events: readonly CreditEvent[], kinds: readonly EventKind[], from: Day): CreditEvent | undefined {
  return events.findLast(({ kind, date }) => date >= from && kinds.includes(kind))
}

/** Whether one of these kinds happened within so many days, and none of the others since. */
export function standing(
  events: readonly CreditEvent[], kinds: readonly EventKind[], endedBy: readonly EventKind[], within: number, today: Day,
): boolean {
  const event = last(events, kinds, addDays(today, -within))
  if (event === undefined || (event.until !== undefined && event.until <= today)) return false
  return !events.some(({ kind, date }) => date >= event.date && endedBy.includes(kind))
}
