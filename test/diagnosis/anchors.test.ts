import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/events/day.ts'
import { products } from '../../src/events/line.ts'
import { caseOf, examined, none, rateOf, shareOf, TODAY } from '../support/model-cases.ts'

describe('the anchors that the finished table is held to', () => {
  it.each([0, 15, 30, 60, 90])('a 30-day arrear begun %i days ago multiplies the risk by 3 to 5 against told-none, here and elsewhere', (ago) => {
    const date = addDays(TODAY, -ago)
    const paid = addDays(date, 30)
    const arrear = { kind: 'late-payment', date, days: 30, ...(paid <= TODAY ? { until: paid } : {}) } as const
    const without = rateOf([none('late-payment')])
    for (const told of [arrear, { ...arrear, line: 'jb' }]) {
      const factor = rateOf([none('late-payment', '2021-11-21', addDays(date, -1)), told]) / without
      expect(factor).toBeGreaterThanOrEqual(3)
      expect(factor).toBeLessThanOrEqual(5)
    }
  })

  const loud: readonly Day[] = ['2021-12-01', '2025-10-15']
  const days: readonly Day[] = ['2019-06-01', '2021-12-01', '2023-06-01', '2024-06-01', '2025-10-15', TODAY]
  it.each(days)('a restricted line of %s about which nothing is known: borrower at most 0.40, unknown at least 0.15', (day) => {
    for (const product of products) {
      for (const lender of ['consumer-finance', 'bank', 'small-loan', 'trust', 'unknown'] as const) {
        const { layers } = examined([{ kind: 'line-closed', line: 'jb', date: day }], day, { product, lender })
        expect(layers.borrower, `${product} ${lender}`).toBeLessThanOrEqual(0.4)
        // Where the calendar speaks loudly (the brand split of 2021, the new rules of late 2025) it takes from the unknown too.
        expect(layers.unknown, `${product} ${lender}`).toBeGreaterThanOrEqual(loud.includes(day) ? 0.1 : 0.15)
      }
    }
  })

  it('six or more loan inquiries in six months: 1.5 to 4 times, saturating', () => {
    const inquiries = (count: number) => Array.from({ length: count }, (_, index) => (
      { kind: 'credit-inquiry', reason: 'loan', date: addDays(TODAY, -Math.round((index * 180) / count)) } as const
    ))
    const without = rateOf([none('credit-inquiry')])
    const six = rateOf(inquiries(6)) / without
    const twelve = rateOf(inquiries(12)) / without
    expect(six).toBeGreaterThanOrEqual(1.5)
    expect(twelve).toBeLessThanOrEqual(4)
    expect(rateOf(inquiries(24)) / without).toBeLessThan(twelve * 1.25)
  })

  it.each(['self', 'post-loan'])('an inquiry for the reason "%s" changes nothing at all', (reason) => {
    const told = [{ kind: 'credit-inquiry', reason, date: '2026-11-01', count: 9 }] as const
    expect(rateOf(told)).toBe(rateOf([]))
  })

  it('closures from October 2025 on: regulation and strategy weigh more than in 2024', () => {
    const closed = (day: Day) => examined([{ kind: 'line-closed', line: 'jb', date: day }], day)
    for (const cause of ['regulation', 'platform-strategy']) {
      expect(shareOf(closed('2025-11-18'), cause)).toBeGreaterThan(shareOf(closed('2024-11-18'), cause) * 1.1)
    }
  })

  it('paid off early: at most 1.25 times, however often', () => {
    const early = Array.from({ length: 40 }, (_, index) => ({ kind: 'repaid-early', line: 'jb', date: addDays(TODAY, -index) } as const))
    const factor = rateOf(early) / rateOf([none('repaid-early')])
    expect(factor).toBeGreaterThan(1)
    expect(factor).toBeLessThanOrEqual(1.25)
  })

  it('no cause promises a return: the range of the chance within six months stays wide', () => {
    const { reopening } = examined([{ kind: 'line-closed', line: 'jb', date: '2026-11-01' }])
    const half = reopening?.within.find(({ days: horizon }) => horizon === 180)
    expect(half?.p).toBeLessThan(0.5)
  })

  it('a case of nothing but a line is diagnosed', () => {
    expect(examined(caseOf([]).events).state).toBe('unknown')
  })
})
