import { addDays, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { courseOf, HORIZON } from './course.ts'
import { asPlanned, movementsIn } from './scenario.ts'

/** How much of the money that comes in over the horizon is drawn from each line; the most first. */
export type Concentration = Readonly<{ total: Cents; lines: readonly Readonly<{ line: string; amount: Cents; share: number }>[] }>

/** What hangs on which line: its share of all that comes in, own income included. */
export function concentrationOf(book: Book, from: Day): Concentration {
  const moves = movementsIn(book, asPlanned, from, addDays(from, HORIZON)).filter(({ amount }) => amount > 0)
  const total = moves.reduce((sum, { amount }) => sum + amount, 0)
  const lineOf = new Map(book.draws.map(({ id, line }) => [id, line]))
  const sums = new Map<string, Cents>()
  for (const { of, id, amount } of moves) {
    const line = of === 'draw' ? lineOf.get(id) : undefined
    if (line !== undefined) sums.set(line, (sums.get(line) ?? 0) + amount)
  }
  const lines = [...sums].map(([line, amount]) => ({ line, amount, share: amount / total })).toSorted((a, b) => b.amount - a.amount)
  return { total, lines }
}

/** For how many days the money at hand pays for everything when nothing comes in; null when that is more than the horizon. */
export function daysOnHand(book: Book, from: Day): number | null {
  const { days } = courseOf({ ...book, incomes: [], draws: [] }, asPlanned, from)
  const short = days.findIndex(({ balance }) => balance < 0)
  return short < 0 ? null : short
}

/** What would have to be at hand to pay for everything for so many days without any income or draw. */
export function bufferFor(book: Book, from: Day, days: number): Cents {
  const paid = movementsIn({ ...book, incomes: [], draws: [] }, asPlanned, from, addDays(from, days - 1))
  return paid.reduce((sum, { amount }) => sum - amount, 0)
}
