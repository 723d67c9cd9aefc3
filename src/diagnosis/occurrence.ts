import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'

/** `about` means a day known to within a month; a day that is not sure at all is taken within a quarter. */
const SLACK = { yes: 0, about: 15, no: 45 } as const

/** An unsure event counts by half: it may not have been one. */
const TRUST = { yes: 1, about: 1, no: 0.5 } as const

/** When an event may have begun (day numbers), how long it lasted and how far it is to be trusted. */
export type Occurrence = Readonly<{ from: number; to: number; end: number | null; trust: number }>

/**
 * Reads an event's days. `end` is the day on which a state ended, null while it lasts; a state told by its length in days
 * ended when these had passed, if that was before `today`. An event that is no state ends on its own day.
 */
export function occurrence(event: CreditEvent, lasts: boolean, endedOn: number | null, today: number): Occurrence {
  const sure = event.sure ?? 'yes'
  const date = dayNumber(event.date)
  const from = event.since === undefined ? date - SLACK[sure] : dayNumber(event.since)
  const to = Math.min(date + (event.since === undefined ? SLACK[sure] : 0), Math.max(today, date))
  return { from, to, end: endOf(event, date, lasts, endedOn, today), trust: TRUST[sure] }
}

function endOf(event: CreditEvent, date: number, lasts: boolean, endedOn: number | null, today: number): number | null {
  if (event.until !== undefined) return dayNumber(event.until)
  if (!lasts) return date
  if (endedOn !== null && endedOn >= date) return endedOn
  if (event.days !== undefined && date + event.days < today) return date + event.days
  return null
}

/** How many days the event's state had lasted by the day `at`. */
export function duration(event: CreditEvent, found: Occurrence, at: number): number {
  if (event.days !== undefined) return event.days
  return Math.max(0, Math.min(found.end ?? at, at) - dayNumber(event.date))
}
