import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, addMonths, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { model } from '../../src/knowledge/model.ts'
import { TODAY, closedHistory, withEvents } from '../support/histories.ts'

const SLACK = 1e-9

function expectNoLower(lower: readonly number[], higher: readonly number[]): void {
  expect(higher.flatMap((chance, index) => (chance < (lower[index] ?? 0) - SLACK ? [`${index}: ${lower[index]} ${chance}`] : []))).toEqual([])
}

/** What became of another line: closed, and back or not; and of this one before. */
type Past = Readonly<{ line: string; ago: number; back: number | null }>

const past = (back: fc.Arbitrary<number | null>): fc.Arbitrary<Past> =>
  fc.record({ line: fc.constantFrom('hb', 'wl'), ago: fc.integer({ min: 1, max: 1400 }), back })
const returned = past(fc.integer({ min: 0, max: 600 }))
const shut = past(fc.constant(null))

function eventsOf({ line, ago, back }: Past, id: string): CreditEvent[] {
  const date = addDays(TODAY, -ago)
  const until = addDays(date, back ?? 0)
  return [
    { id: `${id}c`, kind: 'line-closed', line, date },
    ...(back === null || until > TODAY ? [] : [{ id: `${id}r`, kind: 'line-reopened', line, date: until } as const]),
  ]
}

function together(one: CaseFile, pasts: readonly Past[]): CaseFile {
  const lines = [...one.lines, { id: 'hb', product: 'huabei', lender: 'bank' } as const, { id: 'wl', product: 'weilidai', lender: 'bank' } as const]
  return withEvents({ ...one, lines }, ...pasts.flatMap((each, index) => eventsOf(each, `p${index}`)))
}

const point = (one: CaseFile, learn = true, day: Day = TODAY) => examine(one, 'jb', day, model, { draws: 0, learn, question: false })
const within = (one: ReturnType<typeof point>): number[] => [...(one.reopening?.within ?? []).map(({ p }) => p), one.temporary?.p ?? 0]

describe('a whole check-up that learns', { timeout: 120_000 }, () => {
  it('is as it was without where there is nothing to learn from', () => {
    fc.assert(fc.property(closedHistory, (one) => {
      expect(point(one).learned).toBeNull()
      expect(point(one)).toEqual(point(one, false))
    }), { numRuns: 1000 })
  })

  it('can be switched off, shows both, and never touches causes or risk', () => {
    fc.assert(fc.property(closedHistory, fc.array(fc.oneof(returned, shut), { minLength: 1, maxLength: 4 }), (one, pasts) => {
      const [on, off] = [point(together(one, pasts)), point(together(one, pasts), false)]
      expect(on.causes).toEqual(off.causes)
      expect(on.learned?.otherwise).toEqual({ temporary: off.temporary, reopening: off.reopening })
      expect(off.learned?.otherwise).toEqual({ temporary: on.temporary, reopening: on.reopening })
      expect([on.learned?.on, off.learned?.on]).toEqual([true, false])
    }), { numRuns: 1000 })
  })

  it('never hopes less where all came back, nor more where none did', () => {
    fc.assert(fc.property(closedHistory, fc.array(shut, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 600 }), (one, pasts, days) => {
      const shutAll = together(one, pasts)
      expectNoLower(within(point(shutAll)), within(point(shutAll, false)))
      const other = { line: 'hb', ago: 900, back: days }
      expectNoLower(within(point(together(one, [other]), false)), within(point(together(one, [other]))))
    }), { numRuns: 1000 })
  })

  it('one more month of paying on time during the pause never lowers the chance, and what was told in another order is the same', () => {
    fc.assert(fc.property(closedHistory, fc.array(fc.oneof(returned, shut), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 12 }), (one, pasts, months) => {
      const before = together(one, pasts)
      const date = addMonths(one.events.find(({ id }) => id === 'closed')?.date ?? TODAY, months)
      const paid = withEvents(before, { id: 'paid', kind: 'repaid', date, line: 'jb' })
      if (date <= TODAY) expectNoLower(within(point(before)), within(point(paid)))
      if (date <= TODAY) expect(point(paid).learned?.returns).toEqual(point(before).learned?.returns)
      const turned = { ...before, events: before.events.toReversed(), lines: before.lines.toReversed() }
      expectNoLower(within(point(turned)).map((p) => p - 1e-7), within(point(before)))
      expectNoLower(within(point(before)).map((p) => p - 1e-7), within(point(turned)))
    }), { numRuns: 1000 })
  })

  it('shares, chances and ranges stay in order', () => {
    fc.assert(fc.property(closedHistory, fc.array(fc.oneof(returned, shut), { minLength: 1, maxLength: 4 }), (one, pasts) => {
      const { causes: all, temporary, reopening, learned } = examine(together(one, pasts), 'jb', TODAY, model, { draws: 20, question: false })
      expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      for (const spans of [reopening?.within ?? [], learned?.otherwise.reopening.within ?? []]) {
        for (const [index, { p, low, high }] of spans.entries()) {
          expect(p).toBeGreaterThanOrEqual((spans[index - 1]?.p ?? 0) - SLACK)
          expect(low ?? -1).toBeLessThanOrEqual(p)
          expect(high ?? -1).toBeGreaterThanOrEqual(p)
        }
      }
      expect(temporary?.p).toBeGreaterThanOrEqual((reopening?.within.at(-1)?.p ?? 0) - SLACK)
    }), { numRuns: 100 })
  })
})

const closed = { lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }, { id: 'hb', product: 'huabei', lender: 'bank' }], events: [{ id: 'c', kind: 'line-closed', line: 'jb', date: '2026-09-01' }] } as const satisfies CaseFile

describe('who teaches', () => {
  it('is not the line closed on one\'s own wish, nor what began today', () => {
    const own = { id: 'o', kind: 'line-closed', line: 'hb', date: '2024-01-01', reason: 'self' } as const
    expect(point(withEvents(closed, own)).learned).toBeNull()
    expect(point(withEvents(closed, own, { id: 'b', kind: 'line-reopened', line: 'hb', date: '2024-05-01' })).learned).toBeNull()
    expect(point(withEvents(closed, { id: 'n', kind: 'line-closed', line: 'hb', date: TODAY })).learned).toBeNull()
  })

  it('is another line, and this one earlier, but not this one now', () => {
    const earlier = [{ id: 'e', kind: 'line-closed', line: 'jb', date: '2024-01-01' }, { id: 'b', kind: 'line-reopened', line: 'jb', date: '2024-02-01' }] as const
    const { learned } = point(withEvents(closed, ...earlier, { id: 'n', kind: 'line-closed', line: 'hb', date: '2024-01-01' }))
    expect(learned).toMatchObject({ on: true, returned: 1, shut: 1 })
    expect(point(withEvents(closed, ...earlier, { id: 'n', kind: 'line-reopened', line: 'jb', date: '2026-10-01' })).learned).toBeNull()
  })

  it('moves the outlook, and says by how much for each cause', () => {
    const { reopening, learned } = point(together(closed, [{ line: 'wl', ago: 700, back: 40 }, { line: 'hb', ago: 500, back: 60 }]))
    expect(reopening?.within[1]?.p).toBeGreaterThan((learned?.otherwise.reopening.within[1]?.p ?? 1) + 0.02)
    const unknown = learned?.returns.find(({ cause }) => cause === 'unknown')
    expect(unknown?.share.after).toBeGreaterThan(unknown?.share.before ?? 1)
    expect(unknown?.median.after).toBeLessThan(unknown?.median.before ?? 0)
  })
})
