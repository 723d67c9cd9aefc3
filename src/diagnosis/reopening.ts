import type { Compiled } from './compile.ts'
import { endedAfter } from './ended.ts'
import type { Numbers } from './numbers.ts'
import { lifted } from './odds.ts'
import { weibullDensity } from './weibull.ts'

/** The share of each cause's restrictions that ever ends, with the conduct since then: odds times `lift`. */
export function liftedShares(shares: Float64Array, lift: readonly number[]): Float64Array {
  return shares.map((share, cause) => lifted(share, lift[cause] ?? 1))
}

/** A line that came back the same day came back within that day. */
export const daysUntilBack = (days: number): number => Math.max(0.5, days)

/** How much the time since the restriction speaks for each cause. */
export function elapsedFactors(compiled: Compiled, numbers: Numbers, days: number, back: boolean, lift: readonly number[]): number[] {
  return compiled.causes.map((_, cause) => elapsedFactor(numbers, cause, days, back, lift))
}

/**
 * The same for one cause: still closed after `days`, or back on that day. A line that came back after conduct which helps against one
 * cause speaks for that cause; for one still closed the conduct says nothing of the past.
 */
export function elapsedFactor(numbers: Numbers, cause: number, days: number, back: boolean, lift: readonly number[]): number {
  const share = numbers.share[cause] ?? 0
  if (!back) return 1 - share * (endedAfter(numbers, days)[cause] ?? 0)
  const density = weibullDensity(daysUntilBack(days), numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1)
  return lifted(share, lift[cause] ?? 1) * density
}
