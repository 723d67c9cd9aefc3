import { describe, expect, it } from 'vitest'
import { model } from '../../src/knowledge/model.ts'
import { sources } from '../../src/knowledge/sources.ts'
import type { Parameter } from '../../src/knowledge/types.ts'
import { rateOf } from '../support/model-cases.ts'

/** What a grade may do to the odds; folklore, which is no judgement of structure, the least. */
const capOf = ({ grade, basis }: Parameter): number => (grade === 'E' && basis !== 'judgement' ? 1.25 : { A: 20, B: 8, C: 4, D: 2, E: 3 }[grade])

/** The yearly rate of a line about which nothing was told, in a quiet year. */
const quiet = rateOf([], '2023-06-01')

const likelihoods = [
  ...Object.entries(model.likelihoods).map(([id, likelihood]) => ({ id, likelihood })),
  ...model.wordings.map(({ finding, likelihood }) => ({ id: finding, likelihood })),
]

describe('a grade caps what a number may do', () => {
  it.each(model.weights)('weight of $indicator ($memory) on $cause', ({ rate }) => {
    expect(rate.value).toBeGreaterThan(0)
    expect((quiet + rate.value) / quiet).toBeLessThanOrEqual(capOf(rate))
  })

  it.each(likelihoods)('likelihood of $id', ({ likelihood }) => {
    for (const [cause, parameter] of Object.entries(likelihood)) {
      expect(parameter.value, cause).toBeLessThanOrEqual(capOf(parameter))
      expect(parameter.value, cause).toBeGreaterThanOrEqual(1 / capOf(parameter) - 1e-9)
    }
  })

  it.each(model.calendar)('calendar entry $id', ({ factors }) => {
    for (const [cause, parameter] of Object.entries(factors)) {
      expect(['platform', 'market']).toContain(model.causes[cause as keyof typeof model.causes])
      expect(parameter.value).toBeGreaterThan(1)
      expect(parameter.value).toBeLessThanOrEqual(capOf(parameter))
    }
  })

  it.each(model.protections)('protection $id', ({ lowers }) => {
    for (const [cause, parameter] of Object.entries(lowers)) expect(1 / (1 - parameter.value), cause).toBeLessThanOrEqual(capOf(parameter))
  })

  it.each(model.conduct)('conduct $id', ({ odds }) => {
    for (const [cause, parameter] of Object.entries(odds)) {
      expect(parameter.value, cause).toBeLessThanOrEqual(capOf(parameter))
      expect(parameter.value, cause).toBeGreaterThanOrEqual(1 / capOf(parameter))
    }
  })

  it('what a person\'s own outcomes teach', () => {
    const { mostOdds, mostTime, share, time } = model.learning
    expect(mostOdds.value).toBeLessThanOrEqual(capOf(mostOdds))
    expect(mostTime.value).toBe(2)
    expect(Math.min(share.value, time.value)).toBeGreaterThan(0)
  })

  it('no number claims a better grade than its source has', () => {
    const order = ['A', 'B', 'C', 'D', 'E']
    for (const { source, grade } of parametersOf(model)) {
      const cited = sources[source as keyof typeof sources]
      expect(cited, source).toBeDefined()
      expect(order.indexOf(grade), source).toBeGreaterThanOrEqual(order.indexOf(cited.grade))
    }
  })
})

/** Every parameter anywhere in a piece of knowledge. */
function parametersOf(value: unknown): Parameter[] {
  if (typeof value !== 'object' || value === null) return []
  if ('grade' in value && 'basis' in value && 'unit' in value) return [value as Parameter]
  return Object.values(value).flatMap(parametersOf)
}
