import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/cash/book.ts'
import { bufferFor, concentrationOf, daysOnHand } from '../../src/cash/concentration.ts'
import { courseOf } from '../../src/cash/course.ts'
import { firstMissed } from '../../src/cash/missed.ts'
import { evenFrom, offerFor } from '../../src/cash/offer.ts'
import { parseBook } from '../../src/cash/parse-book.ts'
import { payFirst } from '../../src/cash/pay-first.ts'
import { asPlanned, movementsIn } from '../../src/cash/scenario.ts'
import { addDays, type Day } from '../../src/events/day.ts'
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

describe('the first payment that is missed', () => {
  test('is one of the first short day, there where one is short, and short of what there is', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const course = courseOf(book, scenario, FROM)
      const missed = firstMissed(book, course)
      expect(missed?.day).toBe(course.shortfall?.day)
      if (missed !== null) expect(missed.there < missed.amount && missed.there >= 0).toBe(true)
    }), ROUNDS)
  }, PATIENCE)
})

describe('what can be offered to a line', () => {
  const paying = (book: Book, line: string, days: readonly Day[], amount: number): Book => ({ ...book, payments: [
    ...book.payments.filter((one) => one.line !== line),
    ...days.map((day, at) => ({ id: `offer${at}`, kind: 'credit' as const, amount, day, rhythm: 'once' as const })),
  ] })

  test('can be kept: with it no day ends short, and with one CNY more one does, or it is all that is due', () => {
    fc.assert(fc.property(books, scenarios, (book, { recalled: _called, recallOn: _on, ...scenario }) => {
      const calm = { ...scenario, recalled: [], recallOn: null }
      const offer = offerFor(book, calm, 'a', FROM)
      const dues = movementsIn(book, calm, FROM, addDays(FROM, 90))
        .filter(({ of, id }) => of === 'payment' && book.payments.some((one) => one.id === id && one.line === 'a'))
      expect(offer === null).toBe(dues.length === 0)
      if (offer === null) return
      const days = dues.map(({ day }) => day)
      if (offer > 0) expect(courseOf(paying(book, 'a', days, offer), calm, FROM).shortfall).toBeNull()
      const all = Math.max(...dues.map(({ amount }) => -amount))
      if (offer + 100 <= all) expect(courseOf(paying(book, 'a', days, offer + 100), calm, FROM).shortfall).not.toBeNull()
    }), ROUNDS)
  }, PATIENCE)

  test('from the day on which all is even, none ends short, and the day before does', () => {
    fc.assert(fc.property(books, scenarios, (book, scenario) => {
      const course = courseOf(book, scenario, FROM)
      const even = evenFrom(course)
      const after = course.days.filter(({ day }) => even !== null && day >= even)
      expect(after.every(({ balance }) => balance >= 0)).toBe(true)
      expect(even === null).toBe((course.days.at(-1)?.balance ?? 0) < 0)
      const before = course.days.findLast(({ day }) => even !== null && day < even)
      if (before !== undefined) expect(before.balance).toBeLessThan(0)
    }), ROUNDS)
  }, PATIENCE)
})

describe('takings that run with the seasons', () => {
  test('are none above the usual where no month is, and a stronger month never leaves less', () => {
    fc.assert(fc.property(books, fc.integer({ min: 0, max: 11 }), (book, month) => {
      const plain: Book = { ...book, incomes: book.incomes.map(({ season: _season, ...one }) => one) }
      const season = Array.from({ length: 12 }, (_, at) => (at === month ? 150 : 100))
      const strong: Book = { ...plain, incomes: plain.incomes.map((one) => ({ ...one, season })) }
      const [weak, better] = [courseOf(plain, asPlanned, FROM), courseOf(strong, asPlanned, FROM)]
      for (const [at, { balance }] of better.days.entries()) expect(balance).toBeGreaterThanOrEqual(weak.days[at]?.balance ?? Infinity)
    }), ROUNDS)
  }, PATIENCE)
})

describe('what hangs on which place', () => {
  const placeOf = (line: string): string => (line === 'c' ? 'other' : 'one')

  test('every cent drawn, owed and due belongs to one place, and shares are of all that comes in, is owed, or is due', () => {
    fc.assert(fc.property(books, (book) => {
      const places = concentrationOf(book, FROM, placeOf)
      const moves = movementsIn(book, asPlanned, FROM, addDays(FROM, 90))
      const credit = new Set(book.payments.filter(({ kind }) => kind === 'credit').map(({ id }) => id))
      const sums = {
        drawn: total(moves.filter(({ of }) => of === 'draw')), owed: Object.values(book.owed).reduce((sum, one) => sum + one, 0),
        due: Math.abs(total(moves.filter(({ id }) => credit.has(id)))),
      }
      const wholes = { ...sums, drawn: total(moves.filter(({ amount }) => amount > 0)) }
      expect(new Set(places.map(({ place }) => place)).size).toBe(places.length)
      for (const what of ['drawn', 'owed', 'due'] as const) {
        expect(places.reduce((sum, each) => sum + each[what].amount, 0)).toBe(sums[what])
        for (const each of places) if (wholes[what] > 0) expect(each[what].share).toBeCloseTo(each[what].amount / wholes[what], 12)
      }
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
