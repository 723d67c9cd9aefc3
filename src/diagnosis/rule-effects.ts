import type { Day } from '../events/day.ts'
import type { Indicator, Model } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import { compile } from './compile.ts'
import { hazards } from './hazard.ts'
import { asTheyStand, numbersOf } from './numbers.ts'

/** Ids of numbers of the model, by where they stand in it. */
export type UsedIds = Readonly<Partial<Record<
  'indicators' | 'protections' | 'findings' | 'conduct' | 'policies' | 'base' | 'returns' | 'thresholds', readonly string[]
>>>

/** What happens to one cause: its rate, odds or likelihood is multiplied by `times`. */
export type OnCause<Cause extends string = string> = Readonly<{ cause: Cause; times: number }>

/**
 * What one part of the model does at the most. `times`: by how much an indicator at full response, in all its memories, multiplies the
 * whole rate of a line about which nothing is told; `on`: the causes that it moves; `halfLives` of its memories in days. `parameters`:
 * the numbers that say so.
 */
export type RuleEffect<Cause extends string = string> = Readonly<{ id: string; parameters: readonly Parameter[] }> & (
  | Readonly<{ part: 'indicators'; times: number; on: readonly Cause[]; halfLives: readonly number[] }>
  | Readonly<{ part: 'protections' | 'findings' | 'conduct'; on: readonly OnCause<Cause>[] }>
  | Readonly<{ part: 'policies'; from: Day; until: Day | null; on: readonly OnCause<Cause>[] }>
  | Readonly<{ part: 'base'; cause: Cause; share: number }>
  | Readonly<{ part: 'returns'; cause: Cause; share: number; days: number }>
  | Readonly<{ part: 'thresholds'; value: number }>
)

/** The yearly rate of a line about which nothing is told, in a year in which the calendar is silent. */
export function quietRate(model: Model<string>): number {
  return quietRates(model).reduce((sum, rate) => sum + rate, 0)
}

function quietRates(model: Model<string>): Float64Array {
  const compiled = compile(model)
  const r = Float64Array.from(compiled.channels, ({ prevalence }) => prevalence)
  const responses = { r, told: () => new Float64Array(r.length) }
  return hazards(compiled, numbersOf(compiled, asTheyStand), { ahead: 0, width: 1, responses, factors: [] })
}

/** What the model does with the parts that a card answers for, read from the model itself. Ids that it does not know are left out. */
export function ruleEffects<Cause extends string>(model: Model<Cause>, used: UsedIds): readonly RuleEffect<Cause>[] {
  const causes = Object.keys(model.causes) as Cause[]
  const on = (numbers: Partial<Record<Cause, Parameter>>, times: (value: number) => number) => ({
    on: causes.flatMap((cause) => {
      const parameter = numbers[cause]
      return parameter === undefined || parameter.value === 1 ? [] : [{ cause, times: times(parameter.value) }]
    }),
    parameters: Object.values<Parameter | undefined>(numbers).filter((one) => one !== undefined),
  })
  const same = (value: number): number => value
  const likelihoods = [
    ...Object.entries(model.likelihoods).map(([id, likelihood]) => ({ id, likelihood })),
    ...model.wordings.map(({ finding, likelihood }) => ({ id: finding, likelihood })),
  ]
  const named = (ids: readonly string[] = []): Cause[] => causes.filter((cause) => ids.includes(cause))
  type Effect = RuleEffect<Cause>
  return [
    ...chosen(model.indicators, used.indicators).map((indicator): Effect => indicatorEffect(model, indicator)),
    ...chosen(model.protections, used.protections).map(({ id, lowers }): Effect => (
      { part: 'protections', id, ...on(lowers, (value) => 1 - value) })),
    ...chosen(likelihoods, used.findings).map(({ id, likelihood }): Effect => ({ part: 'findings', id, ...on(likelihood, same) })),
    ...chosen(model.conduct, used.conduct).map(({ id, odds }): Effect => ({ part: 'conduct', id, ...on(odds, same) })),
    ...chosen(model.calendar, used.policies).map(({ id, from, until, factors }): Effect => (
      { part: 'policies', id, from, until, ...on(factors, same) })),
    ...baseEffects(model, named(used.base)),
    ...named(used.returns).map((cause): Effect => {
      const { share, scale } = model.returns[cause]
      return { part: 'returns', id: cause, cause, share: share.value, days: scale.value, parameters: [share, scale] }
    }),
    ...Object.entries(model.thresholds).filter(([id]) => used.thresholds?.includes(id)).map(([id, parameter]): Effect => (
      { part: 'thresholds', id, value: parameter.value, parameters: [parameter] })),
  ]
}

function chosen<T extends Readonly<{ id: string }>>(all: readonly T[], ids: readonly string[] = []): T[] {
  return all.filter(({ id }) => ids.includes(id))
}

function indicatorEffect<Cause extends string>(model: Model<Cause>, { id, halfLife }: Indicator): RuleEffect<Cause> {
  const weights = model.weights.filter(({ indicator }) => indicator === id)
  const quiet = quietRate(model)
  const added = weights.reduce((sum, { rate }) => sum + rate.value, 0)
  const memories = (['short', 'long'] as const).filter((memory) => weights.some((weight) => weight.memory === memory))
  return {
    part: 'indicators', id, times: (quiet + added) / quiet, on: [...new Set(weights.map(({ cause }) => cause))],
    halfLives: memories.flatMap((memory) => halfLife[memory]?.value ?? []), parameters: weights.map(({ rate }) => rate),
  }
}

/** The part of each cause where nothing is told at all. */
function baseEffects<Cause extends string>(model: Model<Cause>, causes: readonly Cause[]): RuleEffect<Cause>[] {
  if (causes.length === 0) return []
  const all = Object.keys(model.causes)
  const rates = quietRates(model)
  const total = rates.reduce((sum, rate) => sum + rate, 0)
  return causes.map((cause) => (
    { part: 'base', id: cause, cause, share: (rates[all.indexOf(cause)] ?? 0) / total, parameters: [model.base[cause]] }
  ))
}

/** How strongly an effect moves the odds at the most, in either direction; 1 where it moves none. */
export function strengthOf(effect: RuleEffect): number {
  switch (effect.part) {
    case 'indicators': return effect.times
    case 'protections': case 'findings': case 'conduct': case 'policies':
      return Math.max(1, ...effect.on.map(({ times }) => Math.max(times, 1 / times)))
    default: return 1
  }
}
