import { addDays, daysBetween, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { courseOf, HORIZON } from './course.ts'
import { asPlanned, movementsIn, type Movement } from './scenario.ts'

/** A sum and the part of all such sums that it is; 0 where there are none. */
export type Part = Readonly<{ amount: Cents; share: number }>

/**
 * What hangs on one place: `drawn` of all that comes in over the horizon, own income included; `owed` of all that is owed; `due` of all
 * repayments that fall due over the horizon.
 */
export type Hanging = Readonly<{ place: string; lines: readonly string[]; drawn: Part; owed: Part; due: Part }>

/**
 * How the person's money is spread over places, the one with the most drawn first, then the most owed. `placeOf`: where a line belongs,
 * so that two lines of one platform count together.
 */
export function concentrationOf(book: Book, from: Day, placeOf: (line: string) => string): readonly Hanging[] {
  const moves = movementsIn(book, asPlanned, from, addDays(from, HORIZON))
  const drawLine = new Map(book.draws.map(({ id, line }) => [id, line]))
  const repaid = new Map(book.payments.flatMap(({ id, kind, line }) => (kind === 'credit' ? [[id, line ?? id] as const] : [])))
  const drawn = sums(moves.filter(({ of }) => of === 'draw'), ({ id }) => drawLine.get(id))
  const due = sums(moves.filter(({ of }) => of === 'payment'), ({ id }) => repaid.get(id))
  const [comesIn, fallsDue, isOwed] = [
    total(moves.filter(({ amount }) => amount > 0).map(({ amount }) => amount)), total([...due.values()]), total(Object.values(book.owed)),
  ]
  const lines = [...new Set([...drawn.keys(), ...Object.keys(book.owed).filter((line) => (book.owed[line] ?? 0) > 0), ...due.keys()])]
  return [...new Set(lines.map(placeOf))].map((place) => {
    const of = lines.filter((line) => placeOf(line) === place)
    const part = (among: (line: string) => Cents, all: Cents): Part => {
      const amount = total(of.map(among))
      return { amount, share: all === 0 ? 0 : amount / all }
    }
    return {
      place, lines: of, drawn: part((line) => drawn.get(line) ?? 0, comesIn), owed: part((line) => book.owed[line] ?? 0, isOwed),
      due: part((line) => due.get(line) ?? 0, fallsDue),
    }
  }).toSorted((a, b) => b.drawn.amount - a.drawn.amount || b.owed.amount - a.owed.amount || b.due.amount - a.due.amount)
}

function sums(moves: readonly Movement[], keyOf: (move: Movement) => string | undefined): ReadonlyMap<string, Cents> {
  const found = new Map<string, Cents>()
  for (const move of moves) {
    const key = keyOf(move)
    if (key !== undefined) found.set(key, (found.get(key) ?? 0) + Math.abs(move.amount))
  }
  return found
}

function total(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

/** For how many days the money at hand pays for everything when nothing comes in; null when that is more than the horizon. */
export function daysOnHand(book: Book, from: Day): number | null {
  const { shortfall } = courseOf({ ...book, incomes: [], draws: [] }, asPlanned, from)
  return shortfall === null ? null : daysBetween(from, shortfall.day)
}

/** What would have to be at hand to pay for everything for so many days without any income or draw. */
export function bufferFor(book: Book, from: Day, days: number): Cents {
  const paid = movementsIn({ ...book, incomes: [], draws: [] }, asPlanned, from, addDays(from, days - 1))
  return total(paid.map(({ amount }) => -amount))
}

/** What is left of own income each 30 days as planned, with nothing drawn from any line; negative where it does not reach. */
export function leftEachMonth(book: Book, from: Day): Cents {
  const moves = movementsIn({ ...book, draws: [] }, asPlanned, from, addDays(from, HORIZON - 1))
  return Math.floor(total(moves.map(({ amount }) => amount)) * 30 / HORIZON)
}
