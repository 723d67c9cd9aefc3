import type { Grade, Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'
import { type Numbers, numbersOf, type Take } from './numbers.ts'

/** The sigma of the lognormal that each grade stands for. */
export const SIGMA: Readonly<Record<Grade, number>> = { A: 0.2, B: 0.35, C: 0.6, D: 0.9, E: 1.2 }

const STEP = 0x6d2b79f5

/** The number of 32 bits that a state of the stream stands for (mulberry32). */
function mixed(state: number): number {
  const half = Math.imul(state ^ (state >>> 15), state | 1)
  const whole = half ^ (half + Math.imul(half ^ (half >>> 7), half | 61))
  return (whole ^ (whole >>> 14)) >>> 0
}

/** A repeatable stream of numbers in [0, 1). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + STEP) | 0
    return mixed(state) / 4_294_967_296
  }
}

/** Into which of 256 equal parts each of the first numbers of a stream falls: its first eight bits. */
export function parts(seed: number, count: number): Uint16Array {
  const found = new Uint16Array(count)
  let state = seed >>> 0
  for (let at = 0; at < count; at += 1) {
    state = (state + STEP) | 0
    found[at] = mixed(state) >>> 24
  }
  return found
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
