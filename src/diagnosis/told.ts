import { addDays, type Day, dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { CreditLine } from '../events/line.ts'
import { chronicleOf, eventsUpTo } from './chronicle.ts'
import { allSince } from './happened.ts'
import { endingSince } from './endings.ts'

/** Half a year: what advice looks back over on an open line, and how long a promise or a paper counts as fresh. */
export const LOOK_BACK = 182

/** Events of these kinds on or after a day, kind by kind. */
export type Ask = (kinds: readonly EventKind[], from: Day) => readonly CreditEvent[]

/** What happened by the person's account, as advice asks for it. */
export type Told = Readonly<{
  line: CreditLine
  today: Day
  /** Events of any line. */
  anywhere: Ask
  /** Those of this line, or of none named. */
  here: Ask
  /** Of any line, those of a kind that lasted at least until a day: with a known end, or `most` days where none was told. */
  lasting: (kind: EventKind, until: Day, most: number) => readonly CreditEvent[]
}>

/** What did happen up to today. */
export function toldOf(line: CreditLine, events: readonly CreditEvent[], today: Day): Told {
  const chronicle = chronicleOf(eventsUpTo(events, today))
  const anywhere: Ask = (kinds, from) => kinds.flatMap((kind) => allSince(chronicle, kind, dayNumber(from)))
  return {
    line,
    today,
    anywhere,
    here: (kinds, from) => anywhere(kinds, from).filter((event) => event.line === undefined || event.line === line.id),
    lasting: (kind, until, most) => endingSince(chronicle, kind, until, most),
  }
}

/** The first event on or after a day; of several on one day that with the smaller id, so that order in the file does not matter. */
export function first(events: readonly CreditEvent[], from: Day): CreditEvent | undefined {
  return pick(events, from, (a, b) => isBefore(a, b))
}

/** The last event on or after a day. */
export function last(events: readonly CreditEvent[], from: Day): CreditEvent | undefined {
  return pick(events, from, (a, b) => isBefore(b, a))
}

/** Whether the last of such events within so many days still lasts, and none of those that end it came since. */
export function stands(ask: Ask, kinds: readonly EventKind[], endings: readonly EventKind[], within: number, today: Day): boolean {
  const from = addDays(today, -within)
  const event = last(ask(kinds, from), from)
  if (event === undefined || (event.until !== undefined && event.until <= today)) return false
  return ask(endings, event.date).length === 0
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
