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

/** The share of each cause's restrictions that ever ends, with the conduct since then: odds times `lift`. */
export function liftedShares(numbers: Numbers, lift: readonly number[]): Float64Array {
  return numbers.share.map((share, cause) => {
    const odds = (share / (1 - share)) * (lift[cause] ?? 1)
    return odds / (1 + odds)
  })
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

/** What is known while waiting: the causes' shares as judged after `judged` days, and the shares of each that ever end. */
export type Mixture = Readonly<{ shares: ArrayLike<number>; numbers: Numbers; lifted: Float64Array; judged: number }>

/** For each cause the part of it still closed after so many days. */
export function stillClosed({ numbers, lifted }: Mixture, days: number): Float64Array {
  return lifted.map((ever, cause) => 1 - ever * weibull(days, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1))
}

/**
 * The chance that the line is open again between `from` and each day of `to` (days after the restriction), given that it was still
 * closed after `from`: the mixture over the causes, which ages while they wait.
 */
export function chancesBetween(mixture: Mixture, from: number, to: readonly number[]): number[] {
  const { shares, judged } = mixture
  const atFrom = stillClosed(mixture, from)
  const atJudged = from === judged ? atFrom : stillClosed(mixture, judged)
  const weight = (closed: Float64Array): number => {
    let sum = 0
    for (let cause = 0; cause < closed.length; cause += 1) sum += ((shares[cause] ?? 0) * (closed[cause] ?? 0)) / (atJudged[cause] ?? 1)
    return sum
  }
  const alive = weight(atFrom)
  return to.map((days) => (alive > 0 ? 1 - weight(stillClosed(mixture, days)) / alive : 0))
}
