import { addDays, type Day } from '../events/day.ts'
import type { Book, Cents } from './book.ts'
import { byDay, movementsIn, type Movement, type Scenario } from './scenario.ts'

/** How far ahead is looked. */
export const HORIZON = 90

/** What there is at the end of a day. `tight`: only what comes in on the same day pays for what goes out. */
export type CashDay = Readonly<{ day: Day; balance: Cents; tight: boolean; moves: readonly Movement[] }>

/** The money of the days ahead, the first day included. */
export type Course = Readonly<{
  start: Cents
  days: readonly CashDay[]
  /** The first day that ends with less than nothing, and what is missing then; null where there is none. */
  shortfall: Readonly<{ day: Day; missing: Cents }> | null
  lowest: Readonly<{ day: Day; balance: Cents }>
  /** What would have to be at hand besides on the first day for no day to end short. */
  buffer: Cents
}>

/** Follows the money of a book through a scenario, day by day. Cash that was not told counts as none. */
export function courseOf(book: Book, scenario: Scenario, from: Day, horizon = HORIZON): Course {
  const to = addDays(from, horizon)
  const moving = byDay(movementsIn(book, scenario, from, to))
  const start = book.cash ?? 0
  const days: CashDay[] = []
  let balance = start
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const day = addDays(from, ahead)
    const moves = moving.get(day) ?? []
    const out = moves.reduce((sum, { amount }) => sum + Math.min(0, amount), 0)
    const tight = out < 0 && balance + out < 0
    balance += moves.reduce((sum, { amount }) => sum + amount, 0)
    days.push({ day, balance, tight: tight && balance >= 0, moves })
  }
  const short = days.find((each) => each.balance < 0)
  const lowest = days.reduce((least, { day, balance: left }) => (left < least.balance ? { day, balance: left } : least),
    { day: from, balance: days[0]?.balance ?? start })
  return {
    start, days, lowest, buffer: Math.max(0, -lowest.balance),
    shortfall: short === undefined ? null : { day: short.day, missing: -short.balance },
  }
}
