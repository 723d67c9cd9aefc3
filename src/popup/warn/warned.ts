import type { Estimate } from '../../diagnosis/diagnosis.ts'
import { addMonths, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { Warn } from '../../store/settings.ts'

/** A threshold of the person's own, and whether it is passed: a chance in tenths, or a number of inquiries. */
export type Warned = Readonly<{ about: 'risk' | 'inquiries'; limit: number; passed: boolean }>

/** Inquiries are counted over so many months; those of one's own, and of running loans, do not count. */
const MONTHS = 3
const NOT_COUNTED = new Set(['self', 'post-loan'])

/** The threshold for one line. `risk`: its chance of a restriction within 90 days, null where it is restricted and there is none. */
export function riskWarned(warn: Warn | undefined, risk: Estimate | null): readonly Warned[] {
  const tenths = warn?.tenths
  return tenths === undefined || risk === null ? [] : [{ about: 'risk', limit: tenths, passed: risk.p * 10 > tenths }]
}

/** The threshold for inquiries, which belong to no line. */
export function inquiriesWarned(warn: Warn | undefined, events: readonly CreditEvent[], today: Day): readonly Warned[] {
  const limit = warn?.inquiries
  if (limit === undefined) return []
  const start = addMonths(today, -MONTHS)
  const counted = events.filter(({ kind, none, date, reason }) =>
    kind === 'credit-inquiry' && none === undefined && date > start && date <= today && !NOT_COUNTED.has(reason ?? ''))
  return [{ about: 'inquiries', limit, passed: counted.reduce((sum, { count }) => sum + (count ?? 1), 0) > limit }]
}
