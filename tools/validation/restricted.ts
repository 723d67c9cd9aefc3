import { hazards } from '../../src/diagnosis/hazard.ts'
import type { Numbers } from '../../src/diagnosis/numbers.ts'
import type { Situation } from '../../src/diagnosis/situation.ts'
import type { Compiled } from '../../src/diagnosis/compile.ts'
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

/**
 * How signs come about. `weighed`: as the model weighs them, each cause restricts in each way, with each words and with or without a second
 * line, at its rate times their likelihoods. `apart`: first a cause restricts, at its rate alone, and then one sign takes the place of the
 * others; that no words were told then says something too, which the model neglects.
 */
export type SignsBy = 'weighed' | 'apart'

/** How often one cause shows each kind of restriction, each class of words (none of them last), and a second line or none. */
type Signs = Readonly<{ kinds: readonly number[]; words: readonly number[]; second: readonly number[] }>

function signsOf({ causes, model }: Compiled, cause: number, world: Numbers, by: SignsBy): Signs {
  const likelihoodOf = (likelihood: Likelihood<string> | undefined): number => {
    const parameter = likelihood?.[causes[cause] ?? '']
    return parameter === undefined ? 1 : world.take(parameter)
  }
  const words = model.wordings.map(({ likelihood }) => WORDED * likelihoodOf(likelihood))
  const second = SECOND_LINE * likelihoodOf(model.likelihoods['several-lines'])
  return {
    kinds: kinds.map(([, state, often]) => often * likelihoodOf(model.likelihoods[`state-${state}`])),
    words: [...words, by === 'weighed' ? 1 - WORDED * words.length : Math.max(0, 1 - sum(words))],
    second: [second, by === 'weighed' ? 1 - SECOND_LINE : Math.max(0, 1 - second)],
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The yearly rates of all causes on the day of the restriction, for this world and what is hidden in it, with whatever signs. */
export function trueRates({ compiled, restriction, then }: Situation, world: Numbers, hidden: Hidden, by: SignsBy): Float64Array {
  if (restriction === null) throw new Error('the case has no restriction')
  const rates = hazards(compiled, world, { ...restriction, responses: { ...restriction.responses, r: trueResponses(compiled, then, hidden, 0) } })
  if (by === 'apart') return rates
  return rates.map((rate, cause) => {
    const signs = signsOf(compiled, cause, world, by)
    return rate * sum(signs.kinds) * sum(signs.words) * sum(signs.second)
  })
}

/** Lets a restriction on the day `on` happen in this world: by which cause, with which signs, until when, and when it is told. */
export function restrict({ compiled }: Situation, before: CaseFile, on: Day, rates: Float64Array, world: Numbers, by: SignsBy, chance: Chance): Restricted {
  const cause = chance.index(rates)
  const signs = signsOf(compiled, cause, world, by)
  const [kind] = kinds[chance.index(signs.kinds)] ?? kinds[0]
  const wording = compiled.model.wordings[chance.index(signs.words)]?.patterns[0]
  const second = chance.index(signs.second) === 0
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
