import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { allOf, chronicleOf } from './chronicle.ts'
import type { Compiled } from './compile.ts'

/**
 * By what conduct since the restriction multiplies the odds that it ever ends, for each cause: `odds ^ min(1, events / full)`.
 * Repayments count by months in which they happened, so that paying daily proves no more than paying monthly.
 */
export function conductLift(compiled: Compiled, events: readonly CreditEvent[], since: number, today: number): readonly number[] {
  const chronicle = chronicleOf(events)
  const lift = compiled.causes.map(() => 1)
  for (const { kinds, reasons, ended, full, odds } of compiled.model.conduct) {
    const months = new Set<string>()
    for (const kind of kinds) {
      const list = allOf(chronicle, kind)
      for (let at = list.length - 1; at >= 0; at -= 1) {
        const dated = list[at]
        if (dated === undefined || (ended !== true && dated.day <= since)) break
        const { reason, date, until } = dated.event
        if (reason !== undefined && reasons !== undefined && !reasons.includes(reason)) continue
        const day = ended === true ? until : date
        if (day !== undefined && dayNumber(day) > since && dayNumber(day) <= today) months.add(`${kind}${day.slice(0, 7)}`)
      }
    }
    const done = Math.min(1, months.size / full.value)
    for (const [index, cause] of compiled.causes.entries()) lift[index] = (lift[index] ?? 1) * (odds[cause]?.value ?? 1) ** done
  }
  return lift
}
