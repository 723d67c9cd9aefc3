import type { ActiveFactor } from './calendar.ts'
import type { Compiled } from './compile.ts'
import { factorTaken, type Numbers } from './numbers.ts'
import type { Responses } from './response.ts'

/** A day of the reading: responses of all channels and the calendar's factors, with its weight in the integral (years). */
export type Node = Readonly<{ ahead: number; width: number; responses: Responses; factors: readonly ActiveFactor[] }>

/** What multiplies the additive part of each cause's rate on that day: the calendar, and the protections. `product` is written over. */
export function multipliers(
  compiled: Compiled, numbers: Numbers, { factors, responses: { r } }: Node,
  product: Float64Array = new Float64Array(compiled.causes.length),
): Float64Array {
  product.fill(1)
  for (const { cause, parameter } of factors) product[cause] = (product[cause] ?? 1) * factorTaken(parameter, numbers.take)
  const cap = compiled.model.thresholds.calendarCap.value
  for (let cause = 0; cause < product.length; cause += 1) product[cause] = Math.min(cap, product[cause] ?? 1)
  const { channel, cause } = compiled.places.reductions
  for (let place = 0; place < channel.length; place += 1) {
    const at = cause[place] ?? 0
    product[at] = (product[at] ?? 1) * (1 - (numbers.reductions[place] ?? 0) * (r[channel[place] ?? 0] ?? 0))
  }
  return product
}

/** The yearly rate of each cause on that day: `m_c (mu_c + sum_j w_cj r_j) prod_p (1 - rho_cp r_p)`. */
export function hazards(compiled: Compiled, numbers: Numbers, node: Node): Float64Array {
  const rates = numbers.base.slice()
  const { channel, cause } = compiled.places.weights
  const { r } = node.responses
  for (let place = 0; place < channel.length; place += 1) {
    const at = cause[place] ?? 0
    rates[at] = (rates[at] ?? 0) + (numbers.weights[place] ?? 0) * (r[channel[place] ?? 0] ?? 0)
  }
  const product = multipliers(compiled, numbers, node, compiled.product)
  for (let at = 0; at < rates.length; at += 1) rates[at] = (rates[at] ?? 0) * (product[at] ?? 1)
  return rates
}
