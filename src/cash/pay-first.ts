import { addDays, type Day, daysBetween } from '../events/day.ts'
import type { Book, Cents, PaymentKind } from './book.ts'
import { byDay, movementsIn, type Movement, type Scenario } from './scenario.ts'

/**
 * In which order money that does not suffice goes furthest: what keeps people housed, fed and well; then those who depend on one; then
 * what is owed to those who work, to the state, and for the shop; then credit; then what can be talked about. Our judgement, and shown
 * as one.
 */
const ranks: Readonly<Record<PaymentKind, number>> = {
  home: 1, food: 1, health: 1, utilities: 1, family: 2, staff: 3, tax: 3, premises: 3, credit: 4, supplier: 5, other: 6,
}

/** What falls due on a day; a balance that is called in is credit. */
export type Due = Readonly<{ day: Day; id: string; of: 'payment' | 'recall'; kind: PaymentKind; amount: Cents }>

/** One thing to pay: whole, in part, or not at all, with what there is. */
export type ToPay = Due & Readonly<{ covered: Cents }>

/** What falls due among movements, by need, then the smaller first, then the earlier. */
export function dueByNeed(book: Book, moves: readonly Movement[]): readonly Due[] {
  const kindOf = new Map(book.payments.map(({ id, kind }) => [id, kind]))
  const due = moves.flatMap(({ day, amount, of, id }): Due[] => {
    if (of !== 'payment' && of !== 'recall') return []
    return [{ day, id, of, amount: -amount, kind: of === 'recall' ? 'credit' : kindOf.get(id) ?? 'other' }]
  })
  return due.toSorted((a, b) => ranks[a.kind] - ranks[b.kind] || a.amount - b.amount || daysBetween(b.day, a.day))
}

/**
 * What falls due from `from` on within `horizon` days, in the order in which it should be paid with the money there is: by need, then,
 * among equals, the smaller first, so that as many as possible are paid whole. Money that comes in pays only for what is due on that
 * day or later.
 */
export function payFirst(book: Book, scenario: Scenario, from: Day, horizon: number): readonly ToPay[] {
  const moves = movementsIn(book, scenario, from, addDays(from, horizon))
  // What is left for a payment is the least that there is on any day from its own on, since what is spent then is missing later.
  const days = Array.from({ length: horizon + 1 }, (_, ahead) => addDays(from, ahead))
  const coming = byDay(moves.filter(({ amount }) => amount > 0))
  let there = book.cash ?? 0
  const free = days.map((day) => (there += (coming.get(day) ?? []).reduce((sum, { amount }) => sum + amount, 0)))
  return dueByNeed(book, moves).map((each) => {
    const at = days.indexOf(each.day)
    const covered = Math.max(0, Math.min(each.amount, ...free.slice(at)))
    for (let day = at; day < free.length; day += 1) free[day] = (free[day] ?? 0) - covered
    return { ...each, covered }
  })
}
