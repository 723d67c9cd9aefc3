import type { Grade, Parameter } from '../knowledge/types.ts'
import { compile, type Compiled } from './compile.ts'
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

const made = new WeakMap<Compiled, Map<string, readonly Numbers[]>>()

/**
 * `count` draws of all the model's numbers from one seed. They do not depend on the case, so that they are made once for many cases:
 * likelihoods and calendar factors are drawn along in the model's order, which keeps them the same whatever case asks first. Of a part
 * of a model the numbers are those of the whole.
 */
export function draws(compiled: Compiled, count: number, seed: number): readonly Numbers[] {
  const known = made.get(compiled) ?? new Map<string, readonly Numbers[]>()
  made.set(compiled, known)
  const key = `${count} ${seed}`
  const before = known.get(key)
  if (before !== undefined) return before
  const drawn = compiled.model.partOf === undefined
    ? drawWhole(compiled, count, seed)
    : draws(compile(compiled.model.partOf), count, seed).map(({ take }) => numbersOf(compiled, take))
  known.set(key, drawn)
  return drawn
}

function drawWhole(compiled: Compiled, count: number, seed: number): readonly Numbers[] {
  const uniform = uniforms(seed)
  const { model } = compiled
  const likelihoods = [
    ...Object.values(model.likelihoods),
    ...model.wordings.map(({ likelihood }) => likelihood),
    ...model.calendar.map(({ factors }) => factors),
  ]
  const asked = likelihoods.flatMap((likelihood) => Object.values<Parameter | undefined>(likelihood))
  return Array.from({ length: count }, () => {
    const numbers = drawNumbers(compiled, uniform)
    for (const parameter of asked) if (parameter !== undefined) numbers.take(parameter)
    return numbers
  })
}
