import type { Estimate } from '../../diagnosis/diagnosis.ts'
import { addMonths, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { Warn } from '../../store/settings.ts'

/** A threshold of the person's own, and whether it is passed: a chance in tenths, or a number of inquiries. */
export type Warned = Readonly<{ about: 'risk' | 'inquiries'; limit: number; passed: boolean }>

/** Inquiries are counted over so many months; those of one's own, and of running loans, do not count. */
const MONTHS = 3
const NOT_COUNTED = new Set(['self', 'post-loan'])

/** `risk`: the chance of a restriction within 90 days, null where the line is restricted and there is none. */
export function warnedOf(warn: Warn | undefined, risk: Estimate | null, events: readonly CreditEvent[], today: Day): readonly Warned[] {
  const { tenths, inquiries } = warn ?? {}
  const found: Warned[] = []
  if (tenths !== undefined && risk !== null) found.push({ about: 'risk', limit: tenths, passed: risk.p * 10 > tenths })
  if (inquiries !== undefined) {
    const start = addMonths(today, -MONTHS)
    const counted = events.filter(({ kind, none, date, reason }) =>
      kind === 'credit-inquiry' && none === undefined && date > start && date <= today && !NOT_COUNTED.has(reason ?? ''))
    found.push({ about: 'inquiries', limit: inquiries, passed: counted.reduce((sum, { count }) => sum + (count ?? 1), 0) > inquiries })
  }
  return found
}
