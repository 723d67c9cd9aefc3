import type { Compiled } from './compile.ts'
import type { Numbers } from './numbers.ts'

/** The Weibull distribution function. */
export function weibull(days: number, scale: number, shape: number): number {
  return days <= 0 ? 0 : 1 - Math.exp(-((days / scale) ** shape))
}

/** The Weibull density, per day. */
export function weibullDensity(days: number, scale: number, shape: number): number {
  if (days <= 0) return 0
  return (shape / scale) * (days / scale) ** (shape - 1) * Math.exp(-((days / scale) ** shape))
}

/**
 * How much the time since the restriction speaks for each cause: still closed after `days`, or back on that day. A line that came
 * back after conduct which helps against one cause speaks for that cause; for one still closed the conduct says nothing of the past.
 */
export function elapsedFactors(compiled: Compiled, numbers: Numbers, days: number, back: boolean, lift: readonly number[]): number[] {
  // A line that came back the same day came back within that day.
  const waited = back ? Math.max(0.5, days) : days
  const shares = back ? liftedShares(numbers, lift) : numbers.share
  return compiled.causes.map((_, cause) => {
    const [share, scale, shape] = [shares[cause] ?? 0, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1]
    return back ? share * weibullDensity(waited, scale, shape) : 1 - share * weibull(waited, scale, shape)
  })
}

/** The share of each cause's restrictions that ever ends, with the conduct since then: odds times `lift`. */
export function liftedShares(numbers: Numbers, lift: readonly number[]): number[] {
  return numbers.share.map((share, cause) => {
    const odds = (share / (1 - share)) * (lift[cause] ?? 1)
    return odds / (1 + odds)
  })
}

/**
 * The chance that the line is open again between `from` and `to` days after the restriction, given that it was still closed after
 * `from`: the mixture over the causes, whose shares were judged after `judged` days and age as they wait.
 */
export function chanceBetween(
  shares: readonly number[], numbers: Numbers, lifted: readonly number[], judged: number, from: number, to: number,
): number {
  let chance = 0
  let weight = 0
  for (const [cause, share] of shares.entries()) {
    const [scale, shape, ever] = [numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1, lifted[cause] ?? 0]
    const stillClosed = (days: number): number => 1 - ever * weibull(days, scale, shape)
    const alive = share * (stillClosed(from) / stillClosed(judged))
    weight += alive
    chance += alive * (1 - stillClosed(to) / stillClosed(from))
  }
  return weight > 0 ? chance / weight : 0
}

/** The chance that it ever comes back, still closed after `days`. */
export function chanceEver(shares: readonly number[], numbers: Numbers, lifted: readonly number[], days: number): number {
  return chanceBetween(shares, numbers, lifted, days, days, Number.POSITIVE_INFINITY)
}
