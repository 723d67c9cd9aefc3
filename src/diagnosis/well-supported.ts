import type { Model } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'

/** Whether a number rests on too little: one page or contradictory ones (D), or hearsay (E that is no judgement of ours). */
export function isFolklore({ grade, basis }: Parameter): boolean {
  return grade === 'D' || (grade === 'E' && basis !== 'judgement')
}

/**
 * The model without folklore: weights, likelihoods, protections, calendar factors and conduct that rest on too little are taken out,
 * and with them the lights that nothing weighs any more. Base rates and ways back stay, as no answer can be given without them. What
 * remains is the same numbers, drawn as those of the whole; a screen's words still belong to their class, which then says nothing.
 */
export function wellSupported<Cause extends string>(model: Model<Cause>): Model<Cause> {
  const weights = model.weights.filter(({ rate }) => !isFolklore(rate))
  const protections = model.protections.map((one) => ({ ...one, lowers: supported(one.lowers) }))
  const conduct = model.conduct.map((one) => ({ ...one, odds: supported(one.odds) }))
  return {
    ...model,
    partOf: model,
    weights,
    indicators: model.indicators.filter(({ id }) => weights.some(({ indicator }) => indicator === id)),
    protections: protections.filter(({ lowers }) => Object.keys(lowers).length > 0),
    likelihoods: Object.fromEntries(Object.entries(model.likelihoods).map(([id, likelihood]) => [id, supported(likelihood)])),
    wordings: model.wordings.map((one) => ({ ...one, likelihood: supported(one.likelihood) })),
    calendar: model.calendar.map((one) => ({ ...one, factors: supported(one.factors) })),
    conduct: conduct.filter(({ odds }) => Object.keys(odds).length > 0),
  }
}

/** Those of some numbers that are no folklore; the numbers themselves are the same objects. */
function supported<Key extends string>(numbers: Partial<Record<Key, Parameter>>): Partial<Record<Key, Parameter>> {
  const kept: Partial<Record<Key, Parameter>> = {}
  for (const key in numbers) {
    const parameter = numbers[key]
    if (parameter !== undefined && !isFolklore(parameter)) kept[key] = parameter
  }
  return kept
}
