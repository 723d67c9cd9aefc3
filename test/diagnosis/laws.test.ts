import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import { hazards } from '../../src/diagnosis/hazard.ts'
import { asTheyStand, numbersOf } from '../../src/diagnosis/numbers.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, addMonths, type Day } from '../../src/events/day.ts'
import { model } from '../../src/knowledge/model.ts'
import { closedHistory, eventOf, harmful, history, noneOf, openHistory, protective, TODAY, withEvents } from '../support/histories.ts'

const RUNS = { numRuns: 1000 }
const SLACK = 1e-9

const point = (one: CaseFile, day: Day = TODAY) => examine(one, 'jb', day, model, { draws: 0 })

/** The rates of all causes of an open line, at each day ahead. */
function ratesOf(one: CaseFile): number[][] {
  const [line] = one.lines
  if (line === undefined) return []
  const { compiled, ahead } = situationOf(one, line, TODAY, model)
  const numbers = numbersOf(compiled, asTheyStand)
  return ahead.map((node) => [...hazards(compiled, numbers, node)])
}

/** Where a rate (node and cause) or a risk of the second case lies below that of the first. */
function fallen(lower: CaseFile, higher: CaseFile): string[] {
  const before = ratesOf(lower)
  const rates = ratesOf(higher).flatMap((node, at) => node.flatMap((rate, cause) => (rate < (before[at]?.[cause] ?? 0) - SLACK ? [`${at} ${cause}`] : [])))
  const risk = point(lower).risk
  return [...rates, ...(point(higher).risk ?? []).flatMap(({ days, p }, index) => (p < (risk?.[index]?.p ?? 0) - SLACK ? [`risk ${days}`] : []))]
}

function expectNoLower(lower: CaseFile, higher: CaseFile): void {
  expect(fallen(lower, higher)).toEqual([])
}

describe('laws, over random histories', { timeout: 120_000 }, () => {
  it('shares lie in [0, 1] and sum to 1, terms sum to their share, layers sum to 1, risk rises with the horizon', () => {
    fc.assert(fc.property(history, (one) => {
      const { causes, layers, risk, temporary, reopening, ownWish } = point(one)
      if (ownWish) return
      expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(Object.values(layers).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9)
      for (const { share, terms } of causes) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(terms.reduce((sum, term) => sum + term.share, 0)).toBeCloseTo(share, 9)
        expect(terms.every((term) => term.share >= -SLACK)).toBe(true)
      }
      for (const chances of [risk, reopening?.within]) {
        for (const [index, { p }] of (chances ?? []).entries()) expect(p).toBeGreaterThanOrEqual((chances?.[index - 1]?.p ?? 0) - SLACK)
      }
      if (temporary !== null) expect(temporary.p).toBeGreaterThanOrEqual((reopening?.within.at(-1)?.p ?? 0) - SLACK)
    }), RUNS)
  })

  it('ranges hold the point: low <= p <= high', () => {
    fc.assert(fc.property(history, (one) => {
      const { causes, risk, reopening, temporary } = examine(one, 'jb', TODAY, model, { draws: 20 })
      const spans = [...causes.map(({ share: p, low, high }) => ({ p, low, high })), ...(risk ?? []), ...(reopening?.within ?? []), ...(temporary === null ? [] : [temporary])]
      for (const { p, low, high } of spans) {
        expect(low ?? p).toBeLessThanOrEqual(p)
        expect(high ?? p).toBeGreaterThanOrEqual(p)
      }
    }), { numRuns: 200 })
  })

  it('one more harmful event never lowers the risk, nor the rate of any cause', () => {
    fc.assert(fc.property(openHistory, eventOf(harmful, 'more'), (one, more) => expectNoLower(one, withEvents(one, more))), RUNS)
  })

  it('one more protective event never raises them', () => {
    fc.assert(fc.property(openHistory, eventOf(protective, 'more'), (one, more) => expectNoLower(withEvents(one, more), one)), RUNS)
  })

  it('told none of something harmful never gives a higher risk than not told', () => {
    fc.assert(fc.property(openHistory, noneOf(harmful, 'none'), (one, none) => expectNoLower(withEvents(one, none), one)), RUNS)
  })

  it('a wording that is not known changes nothing', () => {
    fc.assert(fc.property(closedHistory, fc.constantFrom('', '???', '您好', 'hello there', '敬请期待', '\u202eabc'), (one, wording) => {
      const worded = { ...one, events: one.events.map((event) => (event.id === 'closed' ? { ...event, wording } : event)) }
      expect(point(worded)).toEqual(point(one))
    }), RUNS)
  })

  it('one more month of paying on time during a pause never lowers the chance of reopening', () => {
    fc.assert(fc.property(closedHistory, fc.integer({ min: 1, max: 12 }), (one, months) => {
      const closed = one.events.find(({ id }) => id === 'closed')?.date ?? TODAY
      const date = addMonths(closed, months)
      if (date > TODAY) return
      const [before, after] = [point(one), point(withEvents(one, { id: 'paid', kind: 'repaid', date, line: 'jb' }))]
      for (const [index, { p }] of (after.reopening?.within ?? []).entries()) expect(p).toBeGreaterThanOrEqual((before.reopening?.within[index]?.p ?? 0) - SLACK)
    }), RUNS)
  })

  it('the order of events and the names of ids change nothing', () => {
    fc.assert(fc.property(history, fc.nat(), (one, turn) => {
      const at = one.events.length === 0 ? 0 : turn % one.events.length
      const turned = [...one.events.slice(at), ...one.events.slice(0, at)].map((event) => ({ ...event, id: `x${event.id}` }))
      const [a, b] = [point(one), point({ ...one, events: turned })]
      expect(b.state).toBe(a.state)
      for (const { cause, share } of a.causes) expect(b.causes.find((other) => other.cause === cause)?.share).toBeCloseTo(share, 9)
      for (const [index, { p }] of (a.risk ?? []).entries()) expect(b.risk?.[index]?.p).toBeCloseTo(p, 9)
    }), RUNS)
  })

  it('the same input, day and seed give the same output', () => {
    fc.assert(fc.property(history, (one) => {
      expect(examine(one, 'jb', TODAY, model, { draws: 10, seed: 3 })).toEqual(examine(structuredClone(one), 'jb', TODAY, model, { draws: 10, seed: 3 }))
    }), { numRuns: 200 })
  })

  it('what lies after the day of the check-up is not part of it', () => {
    fc.assert(fc.property(history, eventOf(harmful, 'later'), (one, later) => {
      const day = addDays(TODAY, -30)
      const past = { ...one, events: one.events.filter(({ date }) => date <= day) }
      expect(point(withEvents(past, { ...later, date: addDays(day, 1), until: undefined as never }), day)).toEqual(point(past, day))
    }), { numRuns: 200 })
  })
})
