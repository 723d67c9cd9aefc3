import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makesSense, movedCase } from '../../src/diagnosis/moved-case.ts'
import { plansFor } from '../../src/diagnosis/plan.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import { baselineOf, whatIf } from '../../src/diagnosis/what-if.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addMonths } from '../../src/events/day.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { Move } from '../../src/knowledge/move-types.ts'
import { moves as table } from '../../src/knowledge/moves.ts'
import { history, TODAY } from '../support/histories.ts'

const { model } = knowledge
const moves: readonly Move[] = table
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
      const baseline = baselineOf(caseFile, 'jb', on, model, true, 40)
      const effect = whatIf(baseline, caseFile, 'jb', chosen, TODAY, on, model)
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
      const baseline = baselineOf(caseFile, 'jb', on, model, true, 40)
      expect(whatIf(baseline, caseFile, 'jb', [], TODAY, on, model)).toMatchObject({ holds: 0, harms: 0, gain: { p: 0, low: 0, high: 0 } })
      const told = structuredClone(caseFile)
      movedCase(caseFile, 'jb', chosen, TODAY, on)
      expect(caseFile).toEqual(told)
    }), ROUNDS)
  }, PATIENCE)

  test('a mishap never helps an open line', () => {
    const mishaps = moves.filter(({ sort }) => sort === 'mishap')
    fc.assert(fc.property(history, fc.constantFrom(...mishaps), months, (caseFile, mishap, ahead) => {
      const on = addMonths(TODAY, ahead)
      const baseline = baselineOf(caseFile, 'jb', on, model, true, 40)
      if (baseline.situation.episode.restricted) return
      expect(whatIf(baseline, caseFile, 'jb', [mishap], TODAY, on, model)).toMatchObject({ holds: 0 })
    }), ROUNDS)
  }, PATIENCE)

  test('a plan never holds a mishap, nor what is locked, nor what makes no sense, and each larger one is worth more', () => {
    fc.assert(fc.property(history, fc.subarray(moves.map(({ id }) => id)), (caseFile, locked) => {
      const on = addMonths(TODAY, 3)
      const plans = plansFor(caseFile, 'jb', TODAY, on, moves, locked, model, true)
      const { restricted } = baselineOf(caseFile, 'jb', on, model, true, 20).situation.episode
      expect(plans.length).toBeLessThanOrEqual(3)
      for (const { moves: chosen } of plans) {
        expect(chosen.length).toBeLessThanOrEqual(3)
        for (const one of chosen) {
          expect(one.sort).not.toBe('mishap')
          expect(locked).not.toContain(one.id)
          expect(makesSense(one, caseFile, 'jb', restricted, TODAY)).toBe(true)
        }
      }
    }), { numRuns: 60 })
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
  const baseline = baselineOf(caseFile, 'jb', on, model, true)
  const effect = (...ids: string[]) => whatIf(baseline, caseFile, 'jb', ids.map(move), TODAY, on, model)

  test('is helped most by settling, by renewing, and by both more than by either', () => {
    const [settled, renewed, both] = [effect('settle-arrears'), effect('identity'), effect('settle-arrears', 'identity')]
    for (const one of [settled, renewed]) expect(one.holds).toBeGreaterThan(0.95)
    expect(both.gain.p).toBeGreaterThan(Math.max(settled.gain.p, renewed.gain.p))
    const [plan] = plansFor(caseFile, 'jb', TODAY, on, moves, [], model, true).slice(-1)
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
