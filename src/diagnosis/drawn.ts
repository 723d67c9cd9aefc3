import type { Model } from '../knowledge/model-types.ts'
import type { Parameter } from '../knowledge/types.ts'
import { compile, type Compiled } from './compile.ts'
import { parts, SIGMA, uniforms } from './draws.ts'
import { factorsOf } from './strata.ts'

/**
 * All numbers of a model drawn `count` times. `strata`: into which part of its distribution a number fell in each draw; `factors`: by what
 * it was multiplied in each. Both are the same arrays each time.
 */
export type Drawn = Readonly<{
  count: number
  strata: (parameter: Parameter) => Uint16Array
  factors: (parameter: Parameter) => Float64Array
}>

const made = new WeakMap<Compiled, Map<string, Drawn>>()

/**
 * `count` draws from one seed. They do not depend on the case, and each number has a stream of its own, so that they are the same whatever
 * case asks first, and only what a case asks for is drawn. Of a part of a model the numbers are those of the whole.
 */
export function drawnOf(compiled: Compiled, count: number, seed: number): Drawn {
  const whole = compiled.model.partOf === undefined ? compiled : compile(compiled.model.partOf)
  const known = made.get(whole) ?? new Map<string, Drawn>()
  made.set(whole, known)
  const key = `${count} ${seed}`
  const drawn = known.get(key) ?? drawWhole(whole.model, count, seed)
  known.set(key, drawn)
  return drawn
}

function drawWhole(model: Model<string>, count: number, seed: number): Drawn {
  const uniform = uniforms(seed)
  const seeds = new Map(parametersOf(model).map((parameter) => [parameter, Math.floor(uniform() * 4_294_967_296)]))
  const [fallen, multiplied] = [new Map<Parameter, Uint16Array>(), new Map<Parameter, Float64Array>()]
  const fall = (parameter: Parameter): Uint16Array => parts(seeds.get(parameter) ?? seed, count)
  const strata: Drawn['strata'] = (parameter) => {
    const places = fallen.get(parameter) ?? fall(parameter)
    fallen.set(parameter, places)
    return places
  }
  const factors: Drawn['factors'] = (parameter) => {
    const known = multiplied.get(parameter)
    if (known !== undefined) return known
    const [places, table] = [fall(parameter), factorsOf(SIGMA[parameter.grade], 'mean')]
    const found = new Float64Array(count)
    for (let at = 0; at < count; at += 1) found[at] = table[places[at] ?? 0] ?? 1
    multiplied.set(parameter, found)
    return found
  }
  return { count, strata, factors }
}

/** Every number that is drawn, once each, in the model's order. */
function parametersOf(
  { base, weights, protections, returns, likelihoods, wordings, calendar, thresholds }: Model<string>,
): readonly Parameter[] {
  const of = (numbers: Partial<Record<string, Parameter>>): Parameter[] => Object.values(numbers).filter((one) => one !== undefined)
  return [...new Set([
    thresholds.level,
    ...of(base),
    ...weights.map(({ rate }) => rate),
    ...protections.flatMap(({ lowers }) => of(lowers)),
    ...Object.values(returns).flatMap(({ share, scale }) => [share, scale]),
    ...Object.values(likelihoods).flatMap(of),
    ...wordings.flatMap(({ likelihood }) => of(likelihood)),
    ...calendar.flatMap(({ factors }) => of(factors)),
  ])]
}
