import { dayNumber, dayOf } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { chronicleOf } from './chronicle.ts'
import { allSince } from './happened.ts'
import type { Compiled } from './compile.ts'
import { endingSince } from './endings.ts'

/**
 * By what conduct since the restriction multiplies the odds that it ever ends, for each cause: `odds ^ min(1, events / full)`.
 * Repayments count by months in which they happened, so that paying daily proves no more than paying monthly.
 */
export function conductLift(compiled: Compiled, events: readonly CreditEvent[], since: number, today: number): readonly number[] {
  const chronicle = chronicleOf(events)
  let lift = compiled.ones
  for (const { kinds, reasons, ended, full, odds } of compiled.model.conduct) {
    let months: Set<string> | null = null
    for (const kind of kinds) {
      const list = ended === true ? endingSince(chronicle, kind, dayOf(since), 0) : allSince(chronicle, kind, since + 1)
      for (const { reason, date, until } of list) {
        if (reason !== undefined && reasons !== undefined && !reasons.includes(reason)) continue
        const day = ended === true ? until : date
        if (day === undefined || dayNumber(day) <= since || dayNumber(day) > today) continue
        months ??= new Set()
        months.add(`${kind}${day.slice(0, 7)}`)
      }
    }
    if (months === null) continue
    const done = Math.min(1, months.size / full.value)
    lift = lift.map((times, cause) => times * (odds[compiled.causes[cause] ?? '']?.value ?? 1) ** done)
  }
  return lift
}
