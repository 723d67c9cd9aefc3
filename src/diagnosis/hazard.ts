import type { Parameter } from '../knowledge/types.ts'
import type { ActiveFactor } from './calendar.ts'
import type { Compiled } from './compile.ts'
import { factorTaken, type Numbers } from './numbers.ts'
import type { Responses } from './response.ts'

/** A day of the reading: responses of all channels and the calendar's factors, with its weight in the integral (years). */
export type Node = Readonly<{ ahead: number; width: number; responses: Responses; factors: readonly ActiveFactor[] }>

/** What multiplies the additive part of each cause's rate on that day: the calendar, and the protections. */
export function multipliers(compiled: Compiled, numbers: Numbers, node: Node): Float64Array {
  const product = new Float64Array(compiled.causes.length).fill(1)
  for (const { cause, parameter } of node.factors) product[cause] = (product[cause] ?? 1) * factorTaken(parameter, numbers.take)
  const cap = compiled.model.thresholds.calendarCap.value
  for (let cause = 0; cause < product.length; cause += 1) product[cause] = Math.min(cap, product[cause] ?? 1)
  const { reductions } = compiled
  for (let index = 0; index < reductions.length; index += 1) {
    const reduction = reductions[index]
    if (reduction === undefined) continue
    const r = node.responses.r[reduction.channel] ?? 0
    product[reduction.cause] = (product[reduction.cause] ?? 1) * (1 - (numbers.reductions[index] ?? 0) * r)
  }
  return product
}

/** The yearly rate of each cause on that day: `m_c (mu_c + sum_j w_cj r_j) prod_p (1 - rho_cp r_p)`. */
export function hazards(compiled: Compiled, numbers: Numbers, node: Node): Float64Array {
  const rates = Float64Array.from(numbers.base)
  const { weights } = compiled
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index]
    if (weight === undefined) continue
    rates[weight.cause] = (rates[weight.cause] ?? 0) + (numbers.weights[index] ?? 0) * (node.responses.r[weight.channel] ?? 0)
  }
  const product = multipliers(compiled, numbers, node)
  for (let cause = 0; cause < rates.length; cause += 1) rates[cause] = (rates[cause] ?? 0) * (product[cause] ?? 1)
  return rates
}

/** The parameters that a cause's rate is made of, for an explanation. */
export type Piece = Readonly<{ cause: number; channel: number | null; parameter: Parameter; rate: number; told: number }>

/** Each summand of each cause's rate on that day; the pieces of a cause sum to its hazard. */
export function pieces(compiled: Compiled, numbers: Numbers, node: Node): Piece[] {
  const product = multipliers(compiled, numbers, node)
  const base = compiled.base.map((parameter, cause) => ({
    cause, channel: null, parameter, rate: (numbers.base[cause] ?? 0) * (product[cause] ?? 1), told: 0,
  }))
  const weighed = compiled.weights.map(({ cause, channel, parameter }, index) => {
    const scale = (numbers.weights[index] ?? 0) * (product[cause] ?? 1)
    const { r, told } = node.responses
    return { cause, channel, parameter, rate: scale * (r[channel] ?? 0), told: scale * (told[channel] ?? 0) }
  })
  return [...base, ...weighed]
}
