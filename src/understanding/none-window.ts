import { addDays, addMonths, type Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import type { NamedDay } from './days-in.ts'
import { numberOf } from './numbers.ts'
import { NEVER } from './vocabulary-grammar.ts'
import { WINDOW, WINDOW_HALF_YEAR, WINDOW_THIS_YEAR, YEARS } from './vocabulary-days.ts'

/** How long a record of lateness is kept, and so how far back "never" is asked for. */
const EVER_IN_MONTHS = 60
/** The time that a plain "no" answers for, as in the questions of the first run: two years of lateness, half a year of the rest. */
const LATENESS_IN_DAYS = 730
const OTHERWISE_IN_DAYS = 180

/** From when on it did not happen, by the words of the clause; without any, by what one usually asks for. */
export function noneSince(kind: EventKind, clause: string, named: NamedDay | undefined, today: Day): Day {
  const window = WINDOW.exec(clause)
  if (window) {
    const count = numberOf(window[1] ?? window[3] ?? '') ?? 1
    const years = YEARS.test(window[2] ?? window[4] ?? '')
    return addMonths(today, -Math.max(1, Math.round(count * (years ? 12 : 1))))
  }
  if (WINDOW_HALF_YEAR.test(clause)) return addMonths(today, -6)
  if (WINDOW_THIS_YEAR.test(clause)) return `${Number(today.slice(0, 4))}-01-01`
  if (named?.since !== undefined) return named.since
  if (NEVER.test(clause)) return addMonths(today, -EVER_IN_MONTHS)
  return addDays(today, -(kind === 'late-payment' ? LATENESS_IN_DAYS : OTHERWISE_IN_DAYS))
}
