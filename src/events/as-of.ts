import type { CaseFile } from './case-file.ts'
import { type Day, daysBetween } from './day.ts'
import type { CreditEvent } from './event.ts'

/**
 * A case as it stood on a day: what happened later is left out, a state that ended later still lasts, and "none" that was told up to a
 * later day reaches up to this one.
 */
export function asOf({ lines, events }: CaseFile, day: Day): CaseFile {
  return { lines, events: events.flatMap((event) => eventAsOf(event, day)) }
}

function eventAsOf(event: CreditEvent, day: Day): CreditEvent[] {
  if (event.none === true && event.date > day) return event.since !== undefined && event.since <= day ? [{ ...event, date: day }] : []
  if (event.date > day) return []
  if (event.until === undefined || event.until <= day) return [event]
  const { until: _until, days, ...rest } = event
  return [{ ...rest, ...days !== undefined && { days: Math.max(1, Math.min(days, daysBetween(event.date, day))) } }]
}
