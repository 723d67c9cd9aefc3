import type { Grade, Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'
import { type Numbers, numbersOf, type Take } from './numbers.ts'

/** The sigma of the lognormal that each grade stands for. */
export const SIGMA: Readonly<Record<Grade, number>> = { A: 0.2, B: 0.35, C: 0.6, D: 0.9, E: 1.2 }

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws all the model's numbers once; a likelihood or calendar factor is drawn when it is first taken. */
export function drawNumbers(compiled: Compiled, uniform: () => number): Numbers {
  return numbersOf(compiled, drawOf(uniform))
}

/**
 * Draws each parameter once, from a lognormal whose sigma is its grade's. Its mean is the value, so that sums of rates stay where
 * the table puts them however unsure their parts are; for times and odds, which are no summands, the median is.
 */
function drawOf(uniform: () => number): Take {
  const drawn = new Map<Parameter, number>()
  return (parameter, centre = 'mean') => {
    const known = drawn.get(parameter)
    if (known !== undefined) return known
    const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
    const sigma = SIGMA[parameter.grade]
    const value = parameter.value * Math.exp(sigma * normal - (centre === 'mean' ? (sigma * sigma) / 2 : 0))
    drawn.set(parameter, value)
    return value
  }
}
