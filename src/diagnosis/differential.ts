import type { Likelihood } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'
import type { Seen } from './findings.ts'
import { hazards, type Node } from './hazard.ts'
import type { Numbers } from './numbers.ts'
import { elapsedFactor } from './reopening.ts'

/** Time since the restriction: still closed after `days`, or back on that day; `lift` is the conduct in it. */
export type Elapsed = Readonly<{ days: number; back: boolean; lift: readonly number[] }>

/**
 * How much speaks for each cause of a restriction: rates on that day, times the likelihood of each finding,
 * times that of the time since. The sum says how likely all of this is with these numbers, against other numbers.
 */
export function weigh(compiled: Compiled, numbers: Numbers, node: Node, seen: readonly Seen[], elapsed: Elapsed): Float64Array {
  const odds = hazards(compiled, numbers, node)
  for (const { likelihood } of seen) {
    for (const { cause, parameter } of oddsIn(compiled, likelihood)) odds[cause] = (odds[cause] ?? 0) * numbers.take(parameter)
  }
  for (let cause = 0; cause < odds.length; cause += 1) {
    odds[cause] = (odds[cause] ?? 0) * elapsedFactor(numbers, cause, elapsed.days, elapsed.back, elapsed.lift)
  }
  return odds
}

type OnCause = Readonly<{ cause: number; parameter: Parameter }>

type Placed = Readonly<{ causes: readonly string[]; odds: readonly OnCause[] }>

const placed = new WeakMap<Likelihood, Placed>()

/** The causes that a likelihood is about, by their place, looked up once. */
function oddsIn({ causes }: Compiled, likelihood: Likelihood): readonly OnCause[] {
  const known = placed.get(likelihood)
  if (known !== undefined && known.causes === causes) return known.odds
  const odds = causes.flatMap((name, cause): OnCause[] => {
    const parameter = likelihood[name]
    return parameter === undefined ? [] : [{ cause, parameter }]
  })
  placed.set(likelihood, { causes, odds })
  return odds
}

/** The shares of the causes of a restriction. */
export function differential(compiled: Compiled, numbers: Numbers, node: Node, seen: readonly Seen[], elapsed: Elapsed): Float64Array {
  return sharesOf(weigh(compiled, numbers, node, seen, elapsed))
}

/** What speaks for each cause, as parts of one. */
export function sharesOf(weighed: Float64Array): Float64Array {
  const total = totalOf(weighed)
  const shares = new Float64Array(weighed.length)
  for (let cause = 0; cause < weighed.length; cause += 1) shares[cause] = (weighed[cause] ?? 0) / total
  return shares
}

export function totalOf(weighed: Float64Array): number {
  let sum = 0
  for (const value of weighed) sum += value
  return sum
}
