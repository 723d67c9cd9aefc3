import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'

/** How a parameter's value is taken: as it stands, or drawn from its grade. */
export type Take = (parameter: Parameter) => number

/** The model's numbers, in the order of the compiled model: once as they stand, and anew for each draw. */
export type Numbers = Readonly<{
  base: readonly number[]
  weights: readonly number[]
  reductions: readonly number[]
  share: readonly number[]
  scale: readonly number[]
  shape: readonly number[]
  /** A likelihood as taken. */
  take: Take
  /** A calendar factor keeps its direction in each draw: only the part above 1 varies. */
  factor: (parameter: Parameter) => number
}>

const MOST_SHARE = 0.99

/** Reads all numbers of the model through `take`. */
export function numbersOf(compiled: Compiled, take: Take): Numbers {
  const { causes, model } = compiled
  const returns = causes.map((cause) => model.returns[cause])
  return {
    base: compiled.base.map(take),
    weights: compiled.weights.map(({ parameter }) => take(parameter)),
    reductions: compiled.reductions.map(({ parameter }) => Math.min(MOST_SHARE, take(parameter))),
    share: returns.map((back) => (back === undefined ? 0 : oddsTaken(back.share, take))),
    scale: returns.map((back) => (back === undefined ? 1 : take(back.scale))),
    shape: returns.map((back) => back?.shape.value ?? 1),
    take,
    factor: (parameter) => 1 + (parameter.value - 1) * (take(parameter) / parameter.value),
  }
}

/** A share is drawn by its odds, so that it stays between 0 and 1. */
function oddsTaken(parameter: Parameter, take: Take): number {
  const { value } = parameter
  const odds = (value / (1 - value)) * (take(parameter) / value)
  return odds / (1 + odds)
}

/** The numbers as they stand. */
export const asTheyStand: Take = ({ value }) => value
