import { describe, expect, test } from 'vitest'
import { emptyBook, type Book, type Payment } from '../../src/cash/book.ts'
import { bufferFor, concentrationOf, daysOnHand, leftEachMonth } from '../../src/cash/concentration.ts'
import { courseOf } from '../../src/cash/course.ts'
import { occurrences } from '../../src/cash/occurrences.ts'
import { firstMissed } from '../../src/cash/missed.ts'
import { evenFrom, offerFor } from '../../src/cash/offer.ts'
import { parseBook } from '../../src/cash/parse-book.ts'
import { payFirst } from '../../src/cash/pay-first.ts'
import { asPlanned } from '../../src/cash/scenario.ts'
import { stressOf } from '../../src/cash/stress.ts'
import type { Day } from '../../src/events/day.ts'

const FROM: Day = '2026-11-22'

/** Rent on the 1st and an instalment on the 5th, paid from a wage on the 10th and a draw on the 3rd. */
const household: Book = {
  cash: 180_000,
  incomes: [{ id: 'wage', kind: 'wage', amount: 650_000, day: '2026-12-10', rhythm: 'monthly' }],
  payments: [
    { id: 'rent', kind: 'home', amount: 220_000, day: '2026-12-01', rhythm: 'monthly' },
    { id: 'loan', kind: 'credit', line: 'jb', amount: 190_000, day: '2026-12-05', rhythm: 'monthly', times: 6 },
  ],
  draws: [{ id: 'draw', line: 'jb', amount: 150_000, day: '2026-11-28', rhythm: 'monthly' }],
  owed: { jb: 1_000_000 },
}

describe('days on which something happens', () => {
  test('the 31st is the last day of a short month, and the 31st again after it', () => {
    expect(occurrences({ amount: 1, day: '2026-12-31', rhythm: 'monthly' }, '2026-12-01', '2027-05-01'))
      .toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
  })

  test.each([
    ['once', undefined, ['2026-11-25']], ['weekly', 3, ['2026-11-25', '2026-12-02', '2026-12-09']],
    ['fortnightly', 2, ['2026-11-25', '2026-12-09']], ['quarterly', undefined, ['2026-11-25']],
  ] as const)('%s, %s times', (rhythm, times, days) => {
    const recurring = { amount: 1, day: '2026-11-25' as Day, rhythm, ...times !== undefined && { times } }
    expect(occurrences(recurring, FROM, '2026-12-31')).toEqual(days)
  })

  test('what has run for months goes on, and its count with it', () => {
    const six = { amount: 1, day: '2026-08-05' as Day, rhythm: 'monthly' as const, times: 6 }
    expect(occurrences(six, FROM, '2027-06-01')).toEqual(['2026-12-05', '2027-01-05'])
  })
})

describe('a household', () => {
  test('falls short on the instalment day as planned, and on the rent day without the line', () => {
    expect(courseOf(household, asPlanned, FROM)).toMatchObject({ shortfall: { day: '2026-12-05', missing: 80_000 }, buffer: 80_000 })
    expect(courseOf(household, { ...asPlanned, shut: ['jb'] }, FROM))
      .toMatchObject({ shortfall: { day: '2026-12-01', missing: 40_000 }, buffer: 230_000, lowest: { day: '2026-12-05', balance: -230_000 } })
  })

  test('a recalled balance is what is left of it on that day, and has no instalments after', () => {
    const late = courseOf(household, { ...asPlanned, recalled: ['jb'], recallOn: '2026-12-20' }, FROM)
    const moves = late.days.flatMap(({ moves: each }) => each).filter(({ id }) => id === 'loan' || id === 'jb')
    expect(moves).toEqual([
      { day: '2026-12-05', amount: -190_000, of: 'payment', id: 'loan' }, { day: '2026-12-20', amount: -810_000, of: 'recall', id: 'jb' },
    ])
  })

  test('a day on which the wage comes only just in time is marked', () => {
    const payday: Payment = { id: 'p', kind: 'other', amount: 700_000, day: '2026-12-10', rhythm: 'once' }
    const { days } = courseOf({ ...household, cash: 60_000, payments: [payday], draws: [] }, asPlanned, FROM)
    expect(days.filter(({ tight }) => tight).map(({ day }) => day)).toEqual(['2026-12-10'])
  })

  test('the roof comes before the instalment, whatever falls due first', () => {
    const early: Payment = { id: 'loan', kind: 'credit', amount: 100_000, day: '2026-11-25', rhythm: 'once' }
    const book: Book = { ...household, incomes: [], draws: [], cash: 250_000, payments: [early, { id: 'rent', kind: 'home', amount: 220_000, day: '2026-12-01', rhythm: 'once' }] }
    expect(payFirst(book, asPlanned, FROM, 30).map(({ id, covered }) => [id, covered])).toEqual([['rent', 220_000], ['loan', 30_000]])
  })

  test('what may go wrong stands side by side, and only what the book has numbers for', () => {
    const table = stressOf(household, 'jb', FROM, '2026-11-29')
    expect(table.map(({ id }) => id)).toEqual(['as-planned', 'line-shut', 'recall', 'wage-20', 'wage-40', 'shut-and-wage-20'])
    expect(table.find(({ id }) => id === 'recall')).toMatchObject({ days: 7, day: '2026-11-29', missed: { of: 'recall', id: 'jb', there: 180_000 } })
    expect(table.find(({ id }) => id === 'line-shut')).toMatchObject({ days: 9, missed: { id: 'rent', amount: 220_000, there: 180_000 } })
    expect(stressOf(emptyBook, 'jb', FROM, '2026-11-29').map(({ id, days }) => [id, days])).toEqual([['as-planned', null], ['line-shut', null]])
  })

  test('what hangs on the line, how long the money lasts, and what a reserve takes', () => {
    expect(concentrationOf(household, FROM, (line) => line)).toEqual([{
      place: 'jb', lines: ['jb'], drawn: { amount: 450_000, share: 450_000 / 2_400_000 }, owed: { amount: 1_000_000, share: 1 },
      due: { amount: 570_000, share: 1 },
    }])
    expect(leftEachMonth(household, FROM)).toBe(240_000)
    expect(daysOnHand(household, FROM)).toBe(9)
    expect(bufferFor(household, FROM, 30)).toBe(410_000)
  })
})

describe('a small shop', () => {
  /** Takings each week, weak in February; rent of the shop, a supplier and one wage. */
  const shop: Book = {
    cash: 300_000,
    incomes: [{
      id: 'takings', kind: 'turnover', amount: 400_000, day: '2026-11-23', rhythm: 'weekly', season: [100, 30, 100, 100, 100, 100, 100, 100, 100, 100, 100, 120],
    }],
    payments: [
      { id: 'shop-rent', kind: 'premises', amount: 600_000, day: '2026-12-01', rhythm: 'monthly' },
      { id: 'goods', kind: 'supplier', amount: 300_000, day: '2026-12-05', rhythm: 'fortnightly' },
      { id: 'wage', kind: 'staff', amount: 450_000, day: '2026-12-10', rhythm: 'monthly' },
    ],
    draws: [], owed: {},
  }

  test('takes less in the slack month and more in the strong one', () => {
    const taken = courseOf(shop, asPlanned, FROM).days.flatMap(({ moves }) => moves).filter(({ of }) => of === 'income')
    const of = (day: string) => taken.find((one) => one.day === day)?.amount
    expect([of('2026-11-30'), of('2026-12-07'), of('2027-01-04'), of('2027-02-01')]).toEqual([400_000, 480_000, 400_000, 120_000])
  })

  test('pays its people and its rent before its suppliers, and falls short in the slack month', () => {
    const course = courseOf(shop, asPlanned, FROM)
    expect(course.shortfall?.day).toBe('2027-02-13')
    expect(firstMissed(shop, course)).toMatchObject({ id: 'goods' })
    expect(payFirst(shop, asPlanned, FROM, 30).map(({ kind }) => kind)).toEqual(['staff', 'premises', 'supplier', 'supplier'])
    expect(stressOf(shop, 'jb', FROM, '2026-11-29').map(({ id }) => id))
      .toEqual(['as-planned', 'line-shut', 'turnover-20', 'turnover-40', 'shut-and-turnover-20'])
  })
})

describe('what can be offered', () => {
  test('is what is left for the line after everything else, and nothing where something else falls short first', () => {
    const shut = { ...asPlanned, shut: ['jb'] }
    expect(offerFor(household, shut, 'jb', FROM)).toBe(0)
    expect(offerFor({ ...household, cash: 300_000 }, shut, 'jb', FROM)).toBe(80_000)
    expect(offerFor(household, shut, 'none', FROM)).toBeNull()
    const called = { ...shut, recalled: ['jb'], recallOn: '2026-12-12' as Day }
    // 10,000 CNY called in at once, offered in three months.
    expect(offerFor({ ...household, cash: 300_000, payments: household.payments.slice(0, 1) }, called, 'jb', FROM)).toBe(470_000)
  })

  test('what takes just all that there is, is not missed; the next one is, by all of it', () => {
    const bill = (id: string, kind: Payment['kind'], amount: number): Payment => ({ id, kind, amount, day: '2026-12-01', rhythm: 'once' })
    const book: Book = { ...household, incomes: [], draws: [], cash: 220_000, payments: [bill('loan', 'credit', 100), bill('rent', 'home', 220_000)] }
    expect(firstMissed(book, courseOf(book, asPlanned, FROM))).toMatchObject({ id: 'loan', there: 0 })
  })

  test('a day from which all is even again', () => {
    expect(evenFrom(courseOf(household, { ...asPlanned, shut: ['jb'] }, FROM))).toBe('2026-12-10')
  })
})

test.each([
  [null], ['x'], [{ cash: -1, incomes: 'no', payments: [null, { id: 1 }], draws: [{ id: 'd', amount: 1, day: '2026-02-30', rhythm: 'once', line: 'a' }], owed: { a: 0.5 } }],
  [{ incomes: [{ id: 'i', kind: 'gold', amount: 1, day: '2026-12-01', rhythm: 'once' }] }],
])('what is unusable is left out: %j', (value) => expect(parseBook(value)).toEqual(emptyBook))
