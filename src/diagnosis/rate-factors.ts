import type { Compiled } from './compile.ts'
import type { Drawn } from './drawn.ts'

/**
 * The summands of one cause's rate: the base and the weights, with the channel that lights each (-1: none) and its number. `factors`: by
 * what each number is multiplied in the draws, all those of one draw beside each other.
 */
export type RateFactors = Readonly<{ channels: Int16Array; values: Float64Array; factors: Float64Array }>

const made = new WeakMap<Drawn, WeakMap<Compiled, RateFactors[]>>()

/** The summands of a cause's rate and their draws, put together once. */
export function rateFactors(compiled: Compiled, drawn: Drawn, cause: number): RateFactors {
  const models = made.get(drawn) ?? new WeakMap<Compiled, RateFactors[]>()
  made.set(drawn, models)
  const causes = models.get(compiled) ?? []
  models.set(compiled, causes)
  return (causes[cause] ??= factorsOf(compiled, drawn, cause))
}

function factorsOf(compiled: Compiled, drawn: Drawn, cause: number): RateFactors {
  const base = compiled.base[cause]
  const summands = [
    ...(base === undefined ? [] : [{ channel: -1, parameter: base }]),
    ...(compiled.moving[cause]?.weights ?? []).flatMap((place) => compiled.weights[place] ?? []),
  ]
  const factors = new Float64Array(drawn.count * summands.length)
  for (const [place, { parameter }] of summands.entries()) {
    const column = drawn.factors(parameter)
    for (let draw = 0; draw < drawn.count; draw += 1) factors[draw * summands.length + place] = column[draw] ?? 1
  }
  return {
    channels: Int16Array.from(summands, ({ channel }) => channel), values: Float64Array.from(summands, ({ parameter }) => parameter.value),
    factors,
  }
}
