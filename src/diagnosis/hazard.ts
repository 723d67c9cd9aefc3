import type { Parameter } from '../knowledge/types.ts'
import type { ActiveFactor } from './calendar.ts'
import type { Compiled } from './compile.ts'
import type { Numbers } from './numbers.ts'
import type { Response } from './response.ts'

/** A day of the reading: responses of all channels and the calendar's factors, with its weight in the integral (years). */
export type Node = Readonly<{ ahead: number; width: number; responses: readonly Response[]; factors: readonly ActiveFactor[] }>

/** What multiplies the additive part of each cause's rate on that day: the calendar, and the protections. */
export function multipliers(compiled: Compiled, numbers: Numbers, node: Node): number[] {
  const calendar = compiled.causes.map(() => 1)
  for (const { cause, parameter } of node.factors) calendar[cause] = (calendar[cause] ?? 1) * numbers.factor(parameter)
  const cap = compiled.model.thresholds.calendarCap.value
  const product = calendar.map((factor) => Math.min(cap, factor))
  for (const [index, { cause, channel }] of compiled.reductions.entries()) {
    const r = node.responses[channel]?.r ?? 0
    product[cause] = (product[cause] ?? 1) * (1 - (numbers.reductions[index] ?? 0) * r)
  }
  return product
}

/** The yearly rate of each cause on that day: `m_c (mu_c + sum_j w_cj r_j) prod_p (1 - rho_cp r_p)`. */
export function hazards(compiled: Compiled, numbers: Numbers, node: Node): number[] {
  const rates = [...numbers.base]
  for (const [index, { cause, channel }] of compiled.weights.entries()) {
    rates[cause] = (rates[cause] ?? 0) + (numbers.weights[index] ?? 0) * (node.responses[channel]?.r ?? 0)
  }
  const product = multipliers(compiled, numbers, node)
  return rates.map((rate, cause) => rate * (product[cause] ?? 1))
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
    const { r, told } = node.responses[channel] ?? { r: 0, told: 0 }
    return { cause, channel, parameter, rate: scale * r, told: scale * told }
  })
  return [...base, ...weighed]
}
