import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { CreditLine } from '../events/line.ts'
import { allOf, chronicleOf, eventsUpTo } from './chronicle.ts'

/** Half a year: what advice looks back over on an open line, and how long a promise or a paper counts as fresh. */
export const LOOK_BACK = 182

/** What happened by the person's account, as advice asks for it. The events of the answers are in no particular order. */
export type Told = Readonly<{
  line: CreditLine
  today: Day
  /** Events of these kinds, of any line. */
  anywhere: (kinds: readonly EventKind[]) => readonly CreditEvent[]
  /** Those of this line, or of none named. */
  here: (kinds: readonly EventKind[]) => readonly CreditEvent[]
}>

/** What did happen up to today. */
export function toldOf(line: CreditLine, events: readonly CreditEvent[], today: Day): Told {
  const chronicle = chronicleOf(eventsUpTo(events, today))
  const anywhere: Told['anywhere'] = (kinds) => kinds.flatMap((kind) => allOf(chronicle, kind).map(({ event }) => event))
  return { line, today, anywhere, here: (kinds) => anywhere(kinds).filter((event) => event.line === undefined || event.line === line.id) }
}

/** The first event on or after a day; of several on one day that with the smaller id, so that order in the file does not matter. */
export function first(events: readonly CreditEvent[], from: Day): CreditEvent | undefined {
  return pick(events, from, (a, b) => isBefore(a, b))
}

/** The last event on or after a day. */
export function last(events: readonly CreditEvent[], from: Day): CreditEvent | undefined {
  return pick(events, from, (a, b) => isBefore(b, a))
}

/** Whether one of the events happened within so many days and lasts, and none of those that end it came since. */
export function stands(events: readonly CreditEvent[], endings: readonly CreditEvent[], within: number, today: Day): boolean {
  const event = last(events, addDays(today, -within))
  if (event === undefined || (event.until !== undefined && event.until <= today)) return false
  return !endings.some(({ date }) => date >= event.date)
}

function pick(events: readonly CreditEvent[], from: Day, wins: (a: CreditEvent, b: CreditEvent) => boolean): CreditEvent | undefined {
  let best: CreditEvent | undefined
  for (const event of events) {
    if (event.date >= from && (best === undefined || wins(event, best))) best = event
  }
  return best
}

function isBefore(a: CreditEvent, b: CreditEvent): boolean {
  return a.date < b.date || (a.date === b.date && a.id < b.id)
}
