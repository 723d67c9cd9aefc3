import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagnosis/compile.ts'
import { draws } from '../../src/diagnosis/draws.ts'
import { isFolklore, wellSupported } from '../../src/diagnosis/well-supported.ts'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addMonths } from '../../src/events/day.ts'
import { model } from '../../src/knowledge/model.ts'
import type { Parameter } from '../../src/knowledge/types.ts'
import { closedHistory, eventOf, harmful, history, noneOf, openHistory, protective, TODAY, withEvents } from '../support/histories.ts'
import { rateOf, none } from '../support/model-cases.ts'

const strict = wellSupported(model)
const without = ({ partOf: _whole, ...rest }: typeof model) => rest
const RUNS = { numRuns: 300 }
const SLACK = 1e-9
const point = (one: CaseFile) => examine(one, 'jb', TODAY, strict, { draws: 0 })

/** Every number anywhere in a piece of knowledge. */
function numbersIn(value: unknown): Parameter[] {
  if (typeof value !== 'object' || value === null) return []
  if ('grade' in value && 'basis' in value && 'unit' in value) return [value as Parameter]
  return Object.values(value).flatMap(numbersIn)
}

describe('what is taken out', () => {
  it('is folklore, all of it, and nothing else', () => {
    const before = new Set(numbersIn(model))
    const after = new Set(numbersIn(without(strict)))
    expect([...after].filter((number) => !before.has(number))).toEqual([])
    expect([...after].filter(isFolklore)).toEqual([])
    const gone = [...before].filter((number) => !after.has(number))
    const orphaned = new Set(model.indicators.filter(({ id }) => !strict.indicators.some((one) => one.id === id)).flatMap(numbersIn))
    expect(gone.filter((number) => !isFolklore(number) && !orphaned.has(number))).toEqual([])
    expect(gone.filter(isFolklore).length).toBeGreaterThan(4)
  })

  it('is early repayment and the score, with the lights that nothing weighs any more', () => {
    const ids = (one: typeof model) => one.indicators.map(({ id }) => id)
    expect(ids(model).filter((id) => !ids(strict).includes(id)).toSorted()).toEqual(['early-repayment', 'score-fall'])
    const early = { id: 'e', kind: 'repaid-early', line: 'jb', date: TODAY } as const
    const one: CaseFile = { lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: [early] }
    expect(point(one).risk).toEqual(point({ ...one, events: [] }).risk)
    expect(rateOf([early])).toBeGreaterThan(rateOf([none('repaid-early')]))
  })

  it('words on a screen that are told about in one place only still belong to their class, and say nothing', () => {
    expect(strict.wordings.map(({ finding }) => finding)).toEqual(model.wordings.map(({ finding }) => finding))
    const closed = (wording: string): CaseFile => ({
      lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: [{ id: 'c', kind: 'line-closed', line: 'jb', date: TODAY, wording }],
    })
    expect(point(closed('账户异常')).causes.map(({ share }) => share)).toEqual(point(closed('您好')).causes.map(({ share }) => share))
  })

  it('leaves the model that it was given as it was, and can be done again without effect', () => {
    const before = structuredClone(model)
    expect(without(wellSupported(strict))).toEqual(without(strict))
    expect(model).toEqual(before)
  })
})

it('is drawn as the whole is: each number that stayed has the same value in each draw', () => {
  const [whole, part] = [draws(compile(model), 20, 7), draws(compile(strict), 20, 7)]
  const kept = [...strict.weights.map(({ rate }) => rate), ...strict.wordings.flatMap(({ likelihood }) => Object.values(likelihood))]
  for (const [index, numbers] of part.entries()) {
    expect([...numbers.base]).toEqual([...whole[index]?.base ?? []])
    expect(kept.map((parameter) => numbers.take(parameter))).toEqual(kept.map((parameter) => whole[index]?.take(parameter)))
  }
  expect(part[0]?.base).not.toEqual(part[1]?.base)
})

describe('the laws hold without folklore too', { timeout: 120_000 }, () => {
  it('shares sum to 1, terms to their share, and the risk rises with the horizon', () => {
    fc.assert(fc.property(history, (one) => {
      const { causes, risk, ownWish } = point(one)
      if (ownWish) return
      expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      for (const { share, terms } of causes) expect(terms.reduce((sum, term) => sum + term.share, 0)).toBeCloseTo(share, 9)
      for (const [index, { p }] of (risk ?? []).entries()) expect(p).toBeGreaterThanOrEqual((risk?.[index - 1]?.p ?? 0) - SLACK)
    }), RUNS)
  })

  const expectNoLower = (lower: CaseFile, higher: CaseFile): void => {
    const before = point(lower).risk
    for (const [index, { p }] of (point(higher).risk ?? []).entries()) expect(p).toBeGreaterThanOrEqual((before?.[index]?.p ?? 0) - SLACK)
  }

  it('one more harmful event never lowers the risk, one more protective one never raises it, told none is never worse than not told', () => {
    fc.assert(fc.property(openHistory, eventOf(harmful, 'more'), (one, more) => expectNoLower(one, withEvents(one, more))), RUNS)
    fc.assert(fc.property(openHistory, eventOf(protective, 'more'), (one, more) => expectNoLower(withEvents(one, more), one)), RUNS)
    fc.assert(fc.property(openHistory, noneOf(harmful, 'none'), (one, told) => expectNoLower(withEvents(one, told), one)), RUNS)
  })

  it('one more month of paying on time during a pause never lowers the chance of reopening', () => {
    fc.assert(fc.property(closedHistory, fc.integer({ min: 1, max: 12 }), (one, months) => {
      const date = addMonths(one.events.find(({ id }) => id === 'closed')?.date ?? TODAY, months)
      if (date > TODAY) return
      const [before, after] = [point(one), point(withEvents(one, { id: 'paid', kind: 'repaid', date, line: 'jb' }))]
      for (const [index, { p }] of (after.reopening?.within ?? []).entries()) expect(p).toBeGreaterThanOrEqual((before.reopening?.within[index]?.p ?? 0) - SLACK)
    }), RUNS)
  })

  it('nobody is at a higher risk than with folklore', () => {
    fc.assert(fc.property(openHistory, (one) => {
      const whole = examine(one, 'jb', TODAY, model, { draws: 0 }).risk ?? []
      for (const [index, { p }] of (point(one).risk ?? []).entries()) expect(p).toBeLessThanOrEqual((whole[index]?.p ?? 0) + SLACK)
    }), RUNS)
  })
})
