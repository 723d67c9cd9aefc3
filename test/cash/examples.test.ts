import { describe, expect, test } from 'vitest'
import { emptyBook, type Book, type Payment } from '../../src/cash/book.ts'
import { bufferFor, concentrationOf, daysOnHand } from '../../src/cash/concentration.ts'
import { courseOf } from '../../src/cash/course.ts'
import { occurrences } from '../../src/cash/occurrences.ts'
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
    expect(table.find(({ id }) => id === 'recall')).toMatchObject({ days: 7, day: '2026-11-29' })
    expect(stressOf(emptyBook, 'jb', FROM, '2026-11-29').map(({ id, days }) => [id, days])).toEqual([['as-planned', null], ['line-shut', null]])
  })

  test('what hangs on the line, how long the money lasts, and what a reserve takes', () => {
    const { total, lines } = concentrationOf(household, FROM)
    expect([total, lines]).toEqual([2_400_000, [{ line: 'jb', amount: 450_000, share: 450_000 / 2_400_000 }]])
    expect(daysOnHand(household, FROM)).toBe(9)
    expect(bufferFor(household, FROM, 30)).toBe(410_000)
  })
})

test.each([
  [null], ['x'], [{ cash: -1, incomes: 'no', payments: [null, { id: 1 }], draws: [{ id: 'd', amount: 1, day: '2026-02-30', rhythm: 'once', line: 'a' }], owed: { a: 0.5 } }],
  [{ incomes: [{ id: 'i', kind: 'gold', amount: 1, day: '2026-12-01', rhythm: 'once' }] }],
])('what is unusable is left out: %j', (value) => expect(parseBook(value)).toEqual(emptyBook))
