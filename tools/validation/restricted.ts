import { hazards } from '../../src/diagnosis/hazard.ts'
import type { Numbers } from '../../src/diagnosis/numbers.ts'
import type { Situation } from '../../src/diagnosis/situation.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { EventKind } from '../../src/events/kind.ts'
import type { Likelihood } from '../../src/knowledge/model-types.ts'
import type { Chance } from './chance.ts'
import { type Hidden, trueResponses } from './nature.ts'

/** A restriction that came about, and what its owner tells `days` after it. */
export type Restricted = Readonly<{
  cause: number
  /** What is told, the return of the line included where it came back by then. */
  told: CaseFile
  /** The day on which it is told. */
  today: Day
  /** Days from the restriction until the line came back or will; infinite where it never does. */
  back: number
  days: number
}>

/** How often each kind of restriction is seen where nothing else is known; our judgement, it only shapes the simulated cases. */
const kinds = [['line-closed', 'closed', 0.45], ['line-paused', 'paused', 0.2], ['draw-refused', 'refused', 0.15], ['line-frozen', 'frozen', 0.1], ['limit-cut', 'cut', 0.1]] as const

/** How often a screen says something of each class of words, and how often a second line goes at the same time. */
const WORDED = 0.025
const SECOND_LINE = 0.1
const LONGEST_WAIT = 400

/** The yearly rates of all causes on the day of the restriction, for this world and what is hidden in it. */
export function trueRates({ compiled, restriction, then }: Situation, world: Numbers, hidden: Hidden): Float64Array {
  if (restriction === null) throw new Error('the case has no restriction')
  return hazards(compiled, world, { ...restriction, responses: { ...restriction.responses, r: trueResponses(compiled, then, hidden, 0) } })
}

/** Lets a restriction on the day `on` happen in this world: by which cause, with which signs, until when, and when it is told. */
export function restrict({ compiled }: Situation, before: CaseFile, on: Day, rates: Float64Array, world: Numbers, chance: Chance): Restricted {
  const { model, causes } = compiled
  const cause = chance.index(rates)
  const name = causes[cause] ?? ''
  const likelihoodOf = (likelihood: Likelihood<string> | undefined): number => {
    const parameter = likelihood?.[name]
    return parameter === undefined ? 1 : world.take(parameter)
  }
  const [kind] = kinds[chance.index(kinds.map(([, state, often]) => often * likelihoodOf(model.likelihoods[`state-${state}`])))] ?? kinds[0]
  const words = chance.index([...model.wordings.map(({ likelihood }) => WORDED * likelihoodOf(likelihood)), 0].map((p, index, all) => (
    index === all.length - 1 ? Math.max(0, 1 - all.reduce((sum, one) => sum + one, 0)) : p
  )))
  const wording = model.wordings[words]?.patterns[0]
  const second = chance.happens(SECOND_LINE * likelihoodOf(model.likelihoods['several-lines']))
  const back = returnOf(world, cause, chance.uniform)
  const days = Math.floor((LONGEST_WAIT + 1) ** chance.uniform()) - 1
  const event = (id: string, what: EventKind, line: string, date: Day) => ({ id, kind: what, line, date })
  const told: CaseFile = {
    lines: before.lines,
    events: [
      ...before.events,
      { ...event('restricted', kind, 'line', on), ...(wording === undefined ? {} : { wording }) },
      ...(second ? [event('second', 'line-closed', 'other', on)] : []),
      ...(back <= days ? [event('back', 'line-reopened', 'line', addDays(on, Math.floor(back)))] : []),
    ],
  }
  return { cause, told, today: addDays(on, days), back, days }
}

/** The day on which a restriction by this cause ends in this world: never, or by its Weibull time. */
function returnOf(world: Numbers, cause: number, uniform: () => number): number {
  if (uniform() >= (world.share[cause] ?? 0)) return Number.POSITIVE_INFINITY
  return (world.scale[cause] ?? 1) * (-Math.log(1 - uniform())) ** (1 / (world.shape[cause] ?? 1))
}
