import { addDays, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'

/** An event before it has an id. */
export type Told = Omit<CreditEvent, 'id'>

/** Nothing of these kinds happened in the days before `today`. */
export function toldNone(kinds: readonly EventKind[], days: number, today: Day, line?: string): readonly Told[] {
  return kinds.map((kind) => ({ kind, none: true, since: addDays(today, -days), date: today, ...(line !== undefined && { line }) }))
}

/** Happened on an unknown day of a span; a span that ends before it begins is the one day. */
export function within(kind: EventKind, since: Day, date: Day, rest: Partial<Told> = {}): Told {
  return { kind, date, ...(since < date && { since }), ...rest }
}
