import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'
import { lifted } from './odds.ts'

/** How a parameter's value is taken: as it stands, or drawn from its grade around its value as mean (the usual) or median. */
export type Take = (parameter: Parameter, centre?: 'mean' | 'median') => number

/** The model's numbers, in the order of the compiled model: once as they stand, and anew for each draw. */
export type Numbers = Readonly<{
  /** Multiplies all rates alike: how common restrictions are at all. */
  level: number
  base: Float64Array
  weights: Float64Array
  reductions: Float64Array
  share: Float64Array
  scale: Float64Array
  shape: Float64Array
  /** A likelihood or calendar factor as taken. */
  take: Take
}>

export const MOST_SHARE = 0.99

/** Reads all numbers of the model through `take`. */
export function numbersOf(compiled: Compiled, take: Take): Numbers {
  const { causes, model } = compiled
  const returns = causes.map((cause) => model.returns[cause])
  return {
    level: take(model.thresholds.level),
    base: Float64Array.from(compiled.base, (parameter) => take(parameter)),
    weights: Float64Array.from(compiled.weights, ({ parameter }) => take(parameter)),
    reductions: Float64Array.from(compiled.reductions, ({ parameter }) => Math.min(MOST_SHARE, take(parameter))),
    share: Float64Array.from(returns, (back) => (back === undefined ? 0 : oddsTaken(back.share, take))),
    scale: Float64Array.from(returns, (back) => (back === undefined ? 1 : take(back.scale, 'median'))),
    shape: Float64Array.from(returns, (back) => back?.shape.value ?? 1),
    take,
  }
}

/** A share is drawn by its odds, so that it stays between 0 and 1. */
function oddsTaken(parameter: Parameter, take: Take): number {
  return lifted(parameter.value, take(parameter, 'median') / parameter.value)
}

/** A calendar factor keeps its direction in each draw: only the part above 1 varies. */
export function factorTaken(parameter: Parameter, take: Take): number {
  return 1 + (parameter.value - 1) * (take(parameter) / parameter.value)
}

/** The numbers as they stand. */
export const asTheyStand: Take = ({ value }) => value

const standing = new WeakMap<Compiled, Numbers>()

/** The same for a whole model, made once. */
export function pointNumbers(compiled: Compiled): Numbers {
  const known = standing.get(compiled) ?? numbersOf(compiled, asTheyStand)
  standing.set(compiled, known)
  return known
}
