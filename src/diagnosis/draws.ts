import type { Grade, Parameter } from '../knowledge/types.ts'
import type { Take } from './numbers.ts'

/** The sigma of the lognormal that each grade stands for. */
export const SIGMA: Readonly<Record<Grade, number>> = { A: 0.2, B: 0.35, C: 0.6, D: 0.9, E: 1.2 }

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws values from their grades: the value is the median of a lognormal. One seed gives one sequence. */
export function drawer(seed: number): Take {
  const uniform = stream(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return ({ value, grade }: Parameter) => value * Math.exp(SIGMA[grade] * normal())
}
