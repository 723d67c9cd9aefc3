import { type Answer, answer } from './answer.ts'
import type { IndicatorLevel } from './diagnosis.ts'
import { hazards, type Node } from './hazard.ts'
import type { Numbers } from './numbers.ts'
import type { Situation } from './situation.ts'

/** What one usual event adds to an indicator, told by somebody who was asked. */
const USUAL = 0.8

/** Below these a further answer would change little: bits of the differential; the spread of the risk within 90 days. */
const LEAST_BITS = 0.02
const LEAST_SPREAD = 0.004

/**
 * The indicator not yet told whose answer would teach most: the largest expected drop in the entropy of the differential, or, for an
 * open line, the largest expected spread of its risk. Answers count by their probability under the model. Null when none is worth asking.
 */
export function nextQuestion(situation: Situation, numbers: Numbers, point: Answer, indicators: readonly IndicatorLevel[]): string | null {
  const gains = indicators
    .filter(({ id, level }) => level === 'not-told' && askable(situation, id))
    .map(({ id }) => ({ id, gain: gainOf(situation, numbers, point, id) }))
    .toSorted((a, b) => b.gain - a.gain)
  const best = gains[0]
  const least = situation.restriction === null ? LEAST_SPREAD : LEAST_BITS
  return best === undefined || best.gain < least ? null : best.id
}

/** Readings and the age of the line have no yes and no. */
function askable({ compiled }: Situation, id: string): boolean {
  return compiled.channels.some((channel) => channel.id === id && !channel.protects && channel.signal.from === 'events')
}

function gainOf(situation: Situation, numbers: Numbers, point: Answer, id: string): number {
  const channel = situation.compiled.channels.find((one) => one.id === id && !one.protects)
  if (channel === undefined) return 0
  const lit = 1 - Math.exp(-USUAL / channel.theta)
  const yes = answered(situation, id, lit)
  const no = answered(situation, id, 0)
  const [told, toldNone] = [answer(yes, numbers), answer(no, numbers)]
  const prior = Math.min(0.9, channel.prevalence / lit)
  if (situation.restriction === null) {
    const [most = 0, least = 0] = [told.risk[1], toldNone.risk[1]]
    return Math.sqrt(prior * (1 - prior)) * Math.abs(most - least)
  }
  // Who was restricted is likelier to have had what restricts.
  const odds = (prior * evidence(yes, numbers)) / ((1 - prior) * evidence(no, numbers))
  const likely = odds / (1 + odds)
  return entropy(point) - likely * entropy(told) - (1 - likely) * entropy(toldNone)
}

/** The situation with one indicator lit so far, in both of its memories. */
function answered(situation: Situation, id: string, response: number): Situation {
  const { compiled, ahead, restriction } = situation
  const lit = (node: Node): Node => ({
    ...node, responses: { ...node.responses, r: node.responses.r.map((r, index) => (isOf(index) ? response : r)) },
  })
  const isOf = (index: number): boolean => compiled.channels[index]?.id === id && compiled.channels[index]?.protects === false
  return { ...situation, ahead: ahead.map(lit), restriction: restriction === null ? null : lit(restriction) }
}

function evidence({ compiled, restriction }: Situation, numbers: Numbers): number {
  if (restriction === null) return 1
  return hazards(compiled, numbers, restriction).reduce((sum, rate) => sum + rate, 0)
}

function entropy({ shares }: Answer): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0)
}
