import { addDays, addMonths, type Day } from '../events/day.ts'
import type { Recurring, Rhythm } from './book.ts'

const steps: Readonly<Record<Rhythm, Readonly<{ days: number }> | Readonly<{ months: number }> | null>> = {
  once: null, weekly: { days: 7 }, fortnightly: { days: 14 }, monthly: { months: 1 }, quarterly: { months: 3 },
}

/**
 * The days from `from` to `to`, both included, on which something happens. Every day is counted from the first one, so that the 31st
 * is the last day of a short month and the 31st again after it. What was to happen once before `from` has happened.
 */
export function occurrences({ day, rhythm, times }: Recurring, from: Day, to: Day): readonly Day[] {
  const step = steps[rhythm]
  const found: Day[] = []
  for (let count = 0; times === undefined || count < times; count += 1) {
    const next = step === null || count === 0 ? day : 'days' in step ? addDays(day, count * step.days) : addMonths(day, count * step.months)
    if (next > to) break
    if (next >= from) found.push(next)
    if (step === null) break
  }
  return found
}
