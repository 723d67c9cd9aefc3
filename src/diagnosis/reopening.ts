import type { Compiled } from './compile.ts'
import type { Numbers } from './numbers.ts'
import { lifted } from './odds.ts'

/** The Weibull distribution function. */
export function weibull(days: number, scale: number, shape: number): number {
  if (days <= 0) return 0
  const time = days / scale
  return 1 - Math.exp(-(shape === 1 ? time : time ** shape))
}

/** The Weibull density, per day. */
export function weibullDensity(days: number, scale: number, shape: number): number {
  if (days <= 0) return 0
  return (shape / scale) * (days / scale) ** (shape - 1) * Math.exp(-((days / scale) ** shape))
}

/** The share of each cause's restrictions that ever ends, with the conduct since then: odds times `lift`. */
export function liftedShares(shares: Float64Array, lift: readonly number[]): Float64Array {
  return shares.map((share, cause) => lifted(share, lift[cause] ?? 1))
}

/** A line that came back the same day came back within that day. */
export const daysUntilBack = (days: number): number => Math.max(0.5, days)

/**
 * How much the time since the restriction speaks for each cause: still closed after `days`, or back on that day. A line that came
 * back after conduct which helps against one cause speaks for that cause; for one still closed the conduct says nothing of the past.
 */
export function elapsedFactors(compiled: Compiled, numbers: Numbers, days: number, back: boolean, lift: readonly number[]): number[] {
  const waited = back ? daysUntilBack(days) : days
  const shares = back ? liftedShares(numbers.share, lift) : numbers.share
  return compiled.causes.map((_, cause) => {
    const [share, scale, shape] = [shares[cause] ?? 0, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1]
    return back ? share * weibullDensity(waited, scale, shape) : 1 - share * weibull(waited, scale, shape)
  })
}
