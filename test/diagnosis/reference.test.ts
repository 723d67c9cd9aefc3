import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, daysBetween } from '../../src/events/day.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import { model } from '../../src/knowledge/model.ts'
import { closedHistory, history, openHistory, TODAY } from '../support/histories.ts'
import { type Reference, reference } from '../support/reference.ts'

/** What the engine says and what the equations say, side by side. `steps`: parts of a day for the risk, 0 where it is not asked for. */
function both(one: CaseFile, steps = 1, table: Model = model): { engine: Reference; slow: Reference; ownWish: boolean; wasRestricted: boolean } | null {
  const [line] = one.lines
  if (line === undefined) return null
  const found = examine(one, line.id, TODAY, table, { draws: 0, learn: false })
  const engine: Reference = {
    risk: found.risk?.map(({ p }) => p) ?? null,
    shares: Object.fromEntries(found.causes.map(({ cause, share }) => [cause, share])),
    again: found.reopening?.within.map(({ p }) => p) ?? null,
    ever: found.temporary?.p ?? null,
  }
  return { engine, slow: reference(one, line, TODAY, table, steps), ownWish: found.ownWish, wasRestricted: found.since !== null }
}

/** The largest difference between two lists or records of numbers. */
function apart(a: Readonly<Record<string, number>> | readonly number[] | null, b: Readonly<Record<string, number>> | readonly number[] | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.POSITIVE_INFINITY
  const other = new Map(Object.entries(b))
  if (Object.keys(a).length !== other.size) return Number.POSITIVE_INFINITY
  return Math.max(0, ...Object.entries(a).map(([key, value]) => Math.abs(value - (other.get(key) ?? Number.NaN))))
}

const EXACT = 1e-9
/** A day's middle for the day: what the reference's own sum of daily steps lacks where a light fades within days. */
const DAILY = 5e-5
/** A calendar entry that ends between two nodes of the quadrature: within half a year or a year, none of the present ones ends earlier. */
const STEP = 2e-3

/** The same events close together, every third of them about another line: what is decided by a day more or less, and by whose line it is. */
const crowded = fc.tuple(history, fc.integer({ min: 30, max: 120 })).map(([one, span]): CaseFile => ({
  ...one,
  events: one.events.map(({ until, line, ...event }, index) => ({
    ...event,
    date: addDays(TODAY, -(daysBetween(event.date, TODAY) % span)),
    ...(until === undefined ? {} : { until: TODAY }),
    ...(line === undefined ? {} : { line: index % 3 === 0 ? 'other' : line }),
  })),
}))

const closedOn = fc.integer({ min: 0, max: 60 }).map((ago) => addDays(TODAY, -ago))

const unknownWords = ['', '您好', '敬请期待']
const wording = fc.constantFrom(...unknownWords, ...model.wordings.flatMap(({ patterns }) => patterns.map((pattern) => `尊敬的客户，${pattern}。`)))

describe('the engine against the equations written down plainly', { timeout: 300_000 }, () => {
  it('causes of a restriction and chances of return agree to 1e-9, told on any day after it, with words on the screen', () => {
    fc.assert(fc.property(closedHistory, wording, (before, words) => {
      const found = both({ ...before, events: before.events.map((event) => (event.id === 'closed' ? { ...event, wording: words } : event)) })
      if (found === null || found.ownWish) return
      expect(apart(found.engine.shares, found.slow.shares)).toBeLessThan(EXACT)
      expect(apart(found.engine.again, found.slow.again)).toBeLessThan(EXACT)
      expect(Math.abs((found.engine.ever ?? 0) - (found.slow.ever ?? 0))).toBeLessThan(EXACT)
    }), { numRuns: 1000 })
  })

  it('a line that came back, and one restricted more than once: the causes agree to 1e-9', () => {
    fc.assert(fc.property(history, (one) => {
      const found = both(one, 0)
      if (found === null || found.ownWish || !found.wasRestricted) return
      expect(apart(found.engine.shares, found.slow.shares)).toBeLessThan(EXACT)
    }), { numRuns: 1000 })
  })

  it('so do they where everything happens within weeks, some of it on another line', () => {
    fc.assert(fc.property(crowded, closedOn, (one, closed) => {
      const found = both({ ...one, events: [...one.events, { id: 'closed', kind: 'line-closed', line: 'jb', date: closed }] }, 0)
      if (found === null || found.ownWish) return
      expect(apart(found.engine.shares, found.slow.shares)).toBeLessThan(EXACT)
      expect(apart(found.engine.again, found.slow.again)).toBeLessThan(EXACT)
    }), { numRuns: 1000 })
  })

  it('risk of an open line and its parts: daily sums agree to 5e-5 within 90 days, and to 2e-3 beyond, where calendar entries end', () => {
    fc.assert(fc.property(openHistory, (one) => {
      const found = both(one)
      if (found === null) return
      expect(apart(found.engine.risk?.slice(0, 2) ?? null, found.slow.risk?.slice(0, 2) ?? null)).toBeLessThan(DAILY)
      expect(apart(found.engine.risk, found.slow.risk)).toBeLessThan(STEP)
      expect(apart(found.engine.shares, found.slow.shares)).toBeLessThan(STEP)
    }), { numRuns: 10 })
  })

  it('without a calendar they agree to 5e-5 at every horizon: the quadrature is as good as daily sums', () => {
    fc.assert(fc.property(openHistory, (one) => {
      const found = both(one, 1, { ...model, calendar: [] })
      if (found === null) return
      expect(apart(found.engine.risk, found.slow.risk)).toBeLessThan(DAILY)
      expect(apart(found.engine.shares, found.slow.shares)).toBeLessThan(DAILY)
    }), { numRuns: 10 })
  })
})
