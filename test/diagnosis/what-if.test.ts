import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makesSense, movedCase } from '../../src/diagnosis/moved-case.ts'
import { offersOf, plansFor, type Wanted } from '../../src/diagnosis/plan.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import { baselineOf, whatIf } from '../../src/diagnosis/what-if.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, addMonths, daysBetween } from '../../src/events/day.ts'
import { eases, noLimits, type OwnLimits } from '../../src/events/own-limits.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { Move } from '../../src/knowledge/move-types.ts'
import { moves as table } from '../../src/knowledge/moves.ts'
import { history, TODAY } from '../support/histories.ts'

const { model } = knowledge
const moves: readonly Move[] = table
const sight = { model, learn: true }
const few = { ...sight, draws: 40 }
const ROUNDS = { numRuns: 120 }
/** Milliseconds within which a property must end, on a machine that is busy with other things. */
const PATIENCE = 60_000
const months = fc.constantFrom(0, 1, 3, 6)
const chosenMoves = fc.subarray([...moves], { maxLength: 3 })
const move = (id: string): Move => {
  const found = moves.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no move ${id}`)
  return found
}

describe('any moves in any history', () => {
  test('the effect agrees with the model run on the changed history', () => {
    fc.assert(fc.property(history, chosenMoves, months, (caseFile, chosen, ahead) => {
      const on = addMonths(TODAY, ahead)
      const baseline = baselineOf(caseFile, 'jb', on, few)
      const effect = whatIf(baseline, chosen, TODAY)
      const [before, after] = [caseFile, movedCase(caseFile, 'jb', chosen, TODAY, on)].map((one) => {
        const { risk, back } = pointOf(one, 'jb', on, model)
        return back?.within[1] ?? risk[1] ?? 0
      })
      expect(effect.before.p).toBeCloseTo(before ?? -1, 9)
      expect(effect.after.p).toBeCloseTo(after ?? -1, 9)
      expect(effect.gain.p).toBeCloseTo(effect.about === 'risk' ? effect.before.p - effect.after.p : effect.after.p - effect.before.p, 9)
      for (const { low, p, high } of [effect.before, effect.after, effect.gain]) expect(low !== null && high !== null && low <= p && p <= high).toBe(true)
      expect(effect.holds + effect.harms).toBeLessThanOrEqual(1 + 1e-9)
    }), ROUNDS)
  }, PATIENCE)

  test('nothing done changes nothing, and what was told stays as it was', () => {
    fc.assert(fc.property(history, chosenMoves, (caseFile, chosen) => {
      const on = addMonths(TODAY, 3)
      const baseline = baselineOf(caseFile, 'jb', on, few)
      expect(whatIf(baseline, [], TODAY)).toMatchObject({ holds: 0, harms: 0, gain: { p: 0, low: 0, high: 0 } })
      const told = structuredClone(caseFile)
      movedCase(caseFile, 'jb', chosen, TODAY, on)
      expect(caseFile).toEqual(told)
    }), ROUNDS)
  }, PATIENCE)

  test('a mishap never helps an open line', () => {
    const mishaps = moves.filter(({ sort }) => sort === 'mishap')
    fc.assert(fc.property(history, fc.constantFrom(...mishaps), months, (caseFile, mishap, ahead) => {
      const on = addMonths(TODAY, ahead)
      const baseline = baselineOf(caseFile, 'jb', on, few)
      if (baseline.restricted) return
      expect(whatIf(baseline, [mishap], TODAY)).toMatchObject({ holds: 0 })
    }), ROUNDS)
  }, PATIENCE)

  test('supposed to be closed, or back, the effect is that of the model run on a history in which it was', () => {
    fc.assert(fc.property(history, chosenMoves, months, (caseFile, chosen, ahead) => {
      const on = addMonths(TODAY, ahead)
      const { restricted } = baselineOf(caseFile, 'jb', on, few)
      const about = restricted ? 'risk' : 'return'
      const turn = { id: 't', kind: restricted ? 'line-reopened' : 'line-closed', line: 'jb', date: on } as const
      const effect = whatIf(baselineOf(caseFile, 'jb', on, few, about), chosen, TODAY)
      const moved = movedCase(caseFile, 'jb', chosen, TODAY, on)
      const { risk, back } = pointOf({ ...moved, events: [...moved.events, turn] }, 'jb', on, model)
      expect(effect.about).toBe(about)
      expect(effect.after.p).toBeCloseTo((restricted ? risk[1] : back?.within[1]) ?? -1, 9)
    }), ROUNDS)
  }, PATIENCE)

  test('a step that takes longer than the day is away has changed nothing by then', () => {
    fc.assert(fc.property(history, fc.constantFrom(...moves.filter(({ weeks }) => weeks > 0)), fc.integer({ min: 1, max: 120 }), (caseFile, step, days) => {
      const on = addDays(TODAY, days)
      if (7 * step.weeks > days) expect(movedCase(caseFile, 'jb', [step], TODAY, on)).toEqual(caseFile)
      else for (const { id, date } of movedCase(caseFile, 'jb', [step], TODAY, on).events) if (id.startsWith('what-if')) expect(date >= addDays(TODAY, 7 * step.weeks)).toBe(true)
    }), ROUNDS)
  }, PATIENCE)
})

const limits: fc.Arbitrary<OwnLimits> = fc.record({
  marks: fc.dictionary(fc.constantFrom(...moves.map(({ id }) => id)), fc.constantFrom(...eases)),
  costs: fc.dictionary(fc.constantFrom(...moves.map(({ id }) => id)), fc.integer({ min: 0, max: 20_000 })),
  money: fc.option(fc.integer({ min: 0, max: 30_000 })), weeks: fc.option(fc.integer({ min: 0, max: 30 })),
})

describe('a plan, whatever the history and the limits', () => {
  test('keeps to the limits, holds no mishap, helps in most fresh draws, harms nothing that is restricted, and is what the model says of the changed history', () => {
    fc.assert(fc.property(history, limits, fc.constantFrom('risk' as const, 'return' as const), months, (caseFile, own, about, ahead) => {
      const on = addMonths(TODAY, ahead)
      const wanted: Wanted = { caseFile, line: 'jb', today: TODAY, on, subject: { line: 'jb', about }, moves, limits: own }
      const { restricted } = baselineOf(caseFile, 'jb', on, few)
      const offers = new Map(offersOf(wanted, restricted).map((offer) => [offer.move, offer]))
      for (const { moves: chosen, effect, cost } of plansFor(wanted, few)) {
        expect(chosen.length).toBeGreaterThan(0)
        expect(chosen.length).toBeLessThanOrEqual(3)
        for (const one of chosen) {
          expect(one.sort).not.toBe('mishap')
          expect(own.marks[one.id]).not.toBe('locked')
          expect(one.weeks).toBeLessThanOrEqual(own.weeks ?? 999)
          expect(7 * one.weeks).toBeLessThanOrEqual(daysBetween(TODAY, on))
          expect(makesSense(one, caseFile, 'jb', restricted, TODAY)).toBe(true)
          expect(offers.get(one)?.beyond).toBeNull()
        }
        if (own.money !== null) expect(cost ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(own.money)
        expect(effect.holds).toBeGreaterThanOrEqual(0.8)
        expect(effect).toEqual(whatIf(baselineOf(caseFile, 'jb', on, few, about), chosen, TODAY))
        if (!restricted) continue
        const other = baselineOf(caseFile, 'jb', on, { ...sight, draws: 100, seed: 5 }, about === 'risk' ? 'return' : 'risk')
        expect(whatIf(other, chosen, TODAY).harms).toBeLessThanOrEqual(0.5)
      }
    }), { numRuns: 80 })
  }, PATIENCE)
})

describe('a person with arrears, a used-up limit and an expired card', () => {
  const caseFile: CaseFile = {
    lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }],
    events: [
      { id: '1', kind: 'late-payment', date: '2026-10-20' }, { id: '2', kind: 'utilisation', ratio: 0.95, date: '2026-11-10' },
      { id: '3', kind: 'id-expired', date: '2026-10-01' }, { id: '4', kind: 'credit-inquiry', reason: 'loan', count: 3, date: '2026-09-01' },
    ],
  }
  const on = addMonths(TODAY, 3)
  const baseline = baselineOf(caseFile, 'jb', on, sight)
  const effect = (...ids: string[]) => whatIf(baseline, ids.map(move), TODAY)

  test('is helped most by settling, by renewing, and by both more than by either', () => {
    const [settled, renewed, both] = [effect('settle-arrears'), effect('identity'), effect('settle-arrears', 'identity')]
    for (const one of [settled, renewed]) expect(one.holds).toBeGreaterThan(0.95)
    expect(both.gain.p).toBeGreaterThan(Math.max(settled.gain.p, renewed.gain.p))
    const [plan] = plansFor({ caseFile, line: 'jb', today: TODAY, on, subject: { line: 'jb', about: 'risk' }, moves, limits: noLimits }, sight)
    expect(plan?.moves.map(({ id }) => id)).toEqual(expect.arrayContaining(['settle-arrears', 'identity']))
  })

  test('is harmed by one more application and more by five', () => {
    const [one, five] = [effect('one-application'), effect('five-applications')]
    expect(one.harms).toBeGreaterThan(0.8)
    expect(five.gain.p).toBeLessThan(one.gain.p)
  })

  test('is offered only what fits: no review of a line that is open, no turnover without a business', () => {
    const offered = moves.filter((one) => makesSense(one, caseFile, 'jb', false, TODAY)).map(({ id }) => id)
    expect(offered).toEqual(expect.arrayContaining(['settle-arrears', 'identity', 'half-the-limit']))
    for (const id of ['ask-for-review', 'turnover-down', 'books-in-order', 'documents', 'save']) expect(offered).not.toContain(id)
  })

  test('arrears that were told by their length are over and need no settling', () => {
    const past: CaseFile = { ...caseFile, events: [{ id: '1', kind: 'late-payment', days: 3, date: '2026-10-20' }] }
    expect(makesSense(move('settle-arrears'), past, 'jb', false, TODAY)).toBe(false)
    expect(movedCase(past, 'jb', [move('settle-arrears')], TODAY, on).events).toEqual(past.events)
  })
})
