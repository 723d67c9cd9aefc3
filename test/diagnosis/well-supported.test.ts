import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagnosis/compile.ts'
import { drawnOf } from '../../src/diagnosis/drawn.ts'
import { isFolklore, wellSupported } from '../../src/diagnosis/well-supported.ts'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { model } from '../../src/knowledge/model.ts'
import type { Parameter } from '../../src/knowledge/types.ts'
import { TODAY } from '../support/histories.ts'
import { rateOf, none } from '../support/model-cases.ts'

const strict = wellSupported(model)
const without = ({ partOf: _whole, ...rest }: typeof model) => rest
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
  const [whole, part] = [drawnOf(compile(model), 20, 7), drawnOf(compile(strict), 20, 7)]
  const kept = [...strict.weights.map(({ rate }) => rate), ...strict.wordings.flatMap(({ likelihood }) => Object.values(likelihood))]
  for (const parameter of kept) expect(part.factors(parameter)).toEqual(whole.factors(parameter))
  const [first, second] = kept.map((parameter) => part.factors(parameter))
  expect(first).not.toEqual(second)
})
