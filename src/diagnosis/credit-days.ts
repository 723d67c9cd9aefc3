import { addMonths, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'

/** What stands in a credit report as adverse: with `until`, it has ended. */
const ADVERSE: readonly CreditEvent['kind'][] = ['late-payment', 'debt-collection']

/** An adverse record that was told of, and the day on which its time is over; null while the conduct goes on, and nothing counts yet. */
export type RecordTime = Readonly<{ event: CreditEvent; ends: Day | null }>

/** Adverse conduct by the day on which its record is to be deleted, the last first; what is over by `today` is left out. */
export function recordTimes(events: readonly CreditEvent[], today: Day, years: number): readonly RecordTime[] {
  return events
    .filter(({ kind, none }) => none !== true && ADVERSE.includes(kind))
    .map((event): RecordTime => ({ event, ends: event.until === undefined ? null : addMonths(event.until, 12 * years) }))
    .filter(({ ends }) => ends === null || ends >= today)
    .toSorted((a, b) => ((a.ends ?? '9') > (b.ends ?? '9') ? -1 : 1))
}

/** Reports of one's own that were noted in the year of `today`, how many free ones that leaves, and from which day there are new ones. */
export type FreeReports = Readonly<{ used: number; left: number; again: Day }>

/** Counts by the calendar year, as the law says "a year" and no more. */
export function freeReportsLeft(events: readonly CreditEvent[], today: Day, free: number): FreeReports {
  const year = today.slice(0, 4)
  const own = events.filter(({ kind, reason, none, date }) =>
    kind === 'credit-inquiry' && reason === 'self' && none !== true && date.startsWith(year) && date <= today)
  const used = own.reduce((sum, { count = 1 }) => sum + count, 0)
  return { used, left: Math.max(0, free - used), again: `${Number(year) + 1}-01-01` as Day }
}
