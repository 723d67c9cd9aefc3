import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Compiled } from './compile.ts'

/**
 * By what conduct since the restriction multiplies the odds that it ever ends, for each cause: `odds ^ min(1, events / full)`.
 * Repayments count by months in which they happened, so that paying daily proves no more than paying monthly.
 */
export function conductLift(compiled: Compiled, events: readonly CreditEvent[], since: number, today: number): readonly number[] {
  const lift = compiled.causes.map(() => 1)
  for (const { kinds, reasons, ended, full, odds } of compiled.model.conduct) {
    const months = new Set<string>()
    for (const event of events) {
      if (event.none === true || !kinds.includes(event.kind)) continue
      if (event.reason !== undefined && reasons !== undefined && !reasons.includes(event.reason)) continue
      const day = ended === true ? event.until : event.date
      if (day !== undefined && dayNumber(day) > since && dayNumber(day) <= today) months.add(`${event.kind}${day.slice(0, 7)}`)
    }
    const done = Math.min(1, months.size / full.value)
    for (const [index, cause] of compiled.causes.entries()) lift[index] = (lift[index] ?? 1) * (odds[cause]?.value ?? 1) ** done
  }
  return lift
}
