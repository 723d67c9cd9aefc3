import type { Day } from '../events/day.ts'
import type { Book, Cents, Income } from './book.ts'
import { occurrences } from './occurrences.ts'

/**
 * What is supposed to go wrong. `shut`: lines from which nothing can be drawn any more. `recalled`: lines of which the whole balance is
 * called in on `recallOn`. `wageDown`, `turnoverDown`: percent less of each, 0 to 100.
 */
export type Scenario = Readonly<{
  shut: readonly string[]
  recalled: readonly string[]
  recallOn: Day | null
  wageDown: number
  turnoverDown: number
}>

/** Nothing goes wrong. */
export const asPlanned: Scenario = { shut: [], recalled: [], recallOn: null, wageDown: 0, turnoverDown: 0 }

/** Money that moves on a day: in is positive, out negative. `of` and `id` name where the person typed it. */
export type Movement = Readonly<{ day: Day; amount: Cents; of: 'income' | 'payment' | 'draw' | 'recall'; id: string }>

/** Less by so many percent, to the cent below: a shortfall is not rounded away. */
function less(amount: Cents, percent: number): Cents {
  return Math.floor(amount * (100 - percent) / 100)
}

/** What an income is in the month of a day, to the cent below. */
function inSeason({ amount, season }: Income, day: Day): Cents {
  return Math.floor(amount * (season?.[Number(day.slice(5, 7)) - 1] ?? 100) / 100)
}

/** All that moves from `from` to `to` under a scenario, by day. */
export function movementsIn(book: Book, scenario: Scenario, from: Day, to: Day): readonly Movement[] {
  const { shut, recalled, recallOn, wageDown, turnoverDown } = scenario
  const down = { 'wage': wageDown, 'turnover': turnoverDown, 'support': 0, 'other-income': 0 }
  const isRecalled = (line: string | undefined): line is string => recallOn !== null && line !== undefined && recalled.includes(line)
  const moves: Movement[] = []
  for (const income of book.incomes) {
    for (const day of occurrences(income, from, to)) {
      moves.push({ day, amount: less(inSeason(income, day), down[income.kind]), of: 'income', id: income.id })
    }
  }
  for (const draw of book.draws) {
    if (shut.includes(draw.line)) continue
    for (const day of occurrences(draw, from, to)) moves.push({ day, amount: draw.amount, of: 'draw', id: draw.id })
  }
  const paid: Record<string, Cents> = {}
  for (const payment of book.payments) {
    const called = isRecalled(payment.line) ? recallOn : null
    for (const day of occurrences(payment, from, to)) {
      // What is called in whole has no instalments after that day.
      if (called !== null && day >= called) break
      if (payment.line !== undefined) paid[payment.line] = (paid[payment.line] ?? 0) + payment.amount
      moves.push({ day, amount: -payment.amount, of: 'payment', id: payment.id })
    }
  }
  if (recallOn !== null && recallOn >= from && recallOn <= to) {
    for (const line of new Set(recalled)) {
      const rest = Math.max(0, (book.owed[line] ?? 0) - (paid[line] ?? 0))
      if (rest > 0) moves.push({ day: recallOn, amount: -rest, of: 'recall', id: line })
    }
  }
  return moves.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The movements of each day that has any. */
export function byDay(moves: readonly Movement[]): ReadonlyMap<Day, readonly Movement[]> {
  const days = new Map<Day, Movement[]>()
  for (const move of moves) {
    const of = days.get(move.day)
    if (of === undefined) days.set(move.day, [move])
    else of.push(move)
  }
  return days
}
