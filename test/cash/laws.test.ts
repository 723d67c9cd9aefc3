import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/cash/book.ts'
import { bufferFor, concentrationOf, daysOnHand } from '../../src/cash/concentration.ts'
import { courseOf } from '../../src/cash/course.ts'
import { parseBook } from '../../src/cash/parse-book.ts'
import { payFirst } from '../../src/cash/pay-first.ts'
import { asPlanned, movementsIn } from '../../src/cash/scenario.ts'
import { addDays } from '../../src/events/day.ts'
import { books, FROM, scenarios } from './book-arbitrary.ts'

const ROUNDS = { numRuns: 400 }
/** Milliseconds within which a property must end, on a machine that is busy with other things. */
const PATIENCE = 60_000
const total = (amounts: readonly { amount: number }[]): number => amounts.reduce((sum, { amount }) => sum + amount, 0)
const withCash = (book: Book, more: number): Book => ({ ...book, cash: (book.cash ?? 0) + more })

describe('any book under any scenario', () => {
  test('sums match: what there was, and what moved, is what there is on each day, in whole cents', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const { start, days } = courseOf(book, scenario, FROM)
      let sum = start
      for (const { moves, balance } of days) {
        sum += total(moves)
        expect(balance).toBe(sum)
        expect(Number.isInteger(balance)).toBe(true)
      }
      expect(days.flatMap(({ moves }) => moves)).toHaveLength(movementsIn(book, scenario, FROM, addDays(FROM, 90)).length)
    }), ROUNDS)
  }, PATIENCE)

  test('no shortfall is hidden: the first day that ends short is named, and none where all end well', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const { shortfall, days, lowest, buffer } = courseOf(book, scenario, FROM)
      const short = days.filter(({ balance }) => balance < 0)
      expect(shortfall?.day ?? null).toBe(short[0]?.day ?? null)
      expect(lowest.balance).toBe(Math.min(...days.map(({ balance }) => balance)))
      expect(buffer > 0).toBe(short.length > 0)
    }), ROUNDS)
  }, PATIENCE)

  test('the buffer is just enough: with it no day ends short, with a cent less one does', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const { buffer } = courseOf(book, scenario, FROM)
      expect(courseOf(withCash(book, buffer), scenario, FROM).shortfall).toBeNull()
      if (buffer > 0 && (book.cash ?? 0) + buffer > 0) expect(courseOf(withCash(book, buffer - 1), scenario, FROM).shortfall).not.toBeNull()
    }), ROUNDS)
  }, PATIENCE)

  test('more income never brings the shortfall forward, nor makes the buffer larger', () => {
    fc.assert(fc.property(books, scenarios, fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 90 }), (book, scenario, more, ahead) => {
      const income = { id: 'more', kind: 'wage' as const, amount: more, day: addDays(FROM, ahead), rhythm: 'monthly' as const }
      const before = courseOf(book, scenario, FROM)
      const after = courseOf({ ...book, incomes: [...book.incomes, income] }, scenario, FROM)
      expect(after.buffer).toBeLessThanOrEqual(before.buffer)
      if (after.shortfall !== null) expect(before.shortfall !== null && before.shortfall.day <= after.shortfall.day).toBe(true)
    }), ROUNDS)
  }, PATIENCE)

  test('shutting a line, or less wage, never leaves more on any day', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const calm = courseOf(book, { ...scenario, shut: [], wageDown: 0, turnoverDown: 0 }, FROM)
      const worse = courseOf(book, scenario, FROM)
      for (const [place, { balance }] of worse.days.entries()) expect(balance).toBeLessThanOrEqual(calm.days[place]?.balance ?? -1)
    }), ROUNDS)
  }, PATIENCE)

  test('a book that was written down is read as it was', () => {
    fc.assert(fc.property(books, (book) => {
      expect(parseBook(JSON.parse(JSON.stringify(book)))).toEqual(book)
    }), ROUNDS)
  }, PATIENCE)
})

describe('paying with what there is', () => {
  test('spends no cent that is not there, and never more than is due', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const paid = payFirst(book, scenario, FROM, 30)
      const coming = movementsIn(book, scenario, FROM, addDays(FROM, 30)).filter(({ amount }) => amount > 0)
      for (let ahead = 0; ahead <= 30; ahead += 1) {
        const day = addDays(FROM, ahead)
        const there = (book.cash ?? 0) + total(coming.filter((move) => move.day <= day))
        const spent = paid.filter((each) => each.day <= day).reduce((sum, { covered }) => sum + covered, 0)
        expect(spent).toBeLessThanOrEqual(there)
      }
      for (const { amount, covered } of paid) expect(covered >= 0 && covered <= amount).toBe(true)
    }), ROUNDS)
  }, PATIENCE)

  test('pays everything where no day ends short', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      if (courseOf(book, scenario, FROM, 30).shortfall !== null) return
      for (const { amount, covered } of payFirst(book, scenario, FROM, 30)) expect(covered).toBe(amount)
    }), ROUNDS)
  }, PATIENCE)
})

describe('what hangs on which line', () => {
  test('shares are of all that comes in, and what is drawn sums up', () => {
    fc.assert(fc.property(books, (book) => {
      const { total: all, lines } = concentrationOf(book, FROM)
      const drawn = movementsIn(book, asPlanned, FROM, addDays(FROM, 90)).filter(({ of }) => of === 'draw')
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total(drawn))
      for (const { amount, share } of lines) if (amount > 0) expect(share).toBeCloseTo(amount / all, 12)
    }), ROUNDS)
  }, PATIENCE)

  test('the buffer for so many days lasts them, and not a cent less does', () => {
    fc.assert(fc.property(books, fc.integer({ min: 1, max: 90 }), (book, days) => {
      const enough = bufferFor(book, FROM, days)
      const left = daysOnHand({ ...book, cash: enough }, FROM)
      expect(left === null || left >= days).toBe(true)
      if (enough > 0) expect(daysOnHand({ ...book, cash: enough - 1 }, FROM)).toBeLessThan(days)
    }), ROUNDS)
  }, PATIENCE)
})
