import { addDays, type Day } from '../../events/day.ts'
import { chosen, type Answer } from './answer.ts'
import { toldNone, within, type Told } from './told.ts'

const YEARS_ASKED = 730

/** Days late, as the middle of what each chip says. */
const lengths: Readonly<Record<string, number>> = { days: 3, weeks: 15, months: 45 }

/** The span before today that each chip speaks of, in days: the earliest and the latest. */
const spans: Readonly<Record<string, readonly [earliest: number, latest: number]>> = {
  'month': [30, 0], 'quarter': [90, 30], 'half-year': [180, 90], 'year': [365, 180], 'earlier': [YEARS_ASKED, 365],
}

/** What is still unpaid began on a day, however roughly known, and lasts; at least so many days ago. */
const UNPAID_SINCE = 15

/** Late payments as told, on this line, elsewhere, or on what is not a loan; none means nowhere within two years. */
export function lateEvents(answer: Answer | undefined, line: string, today: Day): readonly Told[] {
  if (answer === undefined || answer.said === 'unknown') return []
  if (answer.said === 'none') return toldNone(['late-payment'], YEARS_ASKED, today)
  const where = chosen(answer, 'where')
  const length = chosen(answer, 'length')[0]
  const [earliest, latest] = spans[chosen(answer, 'when')[0] ?? ''] ?? [YEARS_ASKED, 0]
  const since = addDays(today, -earliest)
  const date = addDays(today, -latest)
  const days = lengths[length ?? '']
  const ended = days === undefined ? { until: date } : { days, until: earlier(addDays(date, days), today) }
  // What lies in a span may be over; what is unpaid is not.
  const late: Told = length === 'unpaid'
    ? { kind: 'late-payment', date: addDays(today, -Math.max(latest, UNPAID_SINCE)), sure: 'about' }
    : within('late-payment', since, date, ended)
  const here = where.includes('here') || where.includes('both')
  const elsewhere = where.some((place) => ['elsewhere', 'both', 'card', 'loan'].includes(place))
  return [
    ...(here ? [{ ...late, line }] : []),
    ...(elsewhere ? [late] : []),
    ...(where.includes('bill') ? [within('agreement-broken', since, date)] : []),
    ...(where.includes('elsewhere') ? toldNone(['late-payment'], YEARS_ASKED, today, line) : []),
  ]
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
