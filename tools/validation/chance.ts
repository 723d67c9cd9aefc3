import { uniforms } from '../../src/diagnosis/draws.ts'

/** A repeatable stream of chance with what the simulation asks of it. */
export type Chance = Readonly<{
  uniform: () => number
  /** True with probability `p`. */
  happens: (p: number) => boolean
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  one: <T>(of: readonly [T, ...T[]]) => T
  /** An index with probability in proportion to its weight. */
  index: (weights: ArrayLike<number>) => number
}>

/** The stream that belongs to a seed. */
export function chanceOf(seed: number): Chance {
  const uniform = uniforms(seed)
  const whole = (least: number, most: number): number => least + Math.floor(uniform() * (most - least + 1))
  return {
    uniform,
    happens: (p) => uniform() < p,
    whole,
    one: (of) => of[whole(0, of.length - 1)] ?? of[0],
    index: (weights) => {
      let left = uniform() * Array.from(weights).reduce((sum, weight) => sum + weight, 0)
      for (let at = 0; at < weights.length; at += 1) {
        left -= weights[at] ?? 0
        if (left < 0) return at
      }
      return weights.length - 1
    },
  }
}
