import type { Elapsed } from './differential.ts'
import { endedAfter } from './ended.ts'
import { type Lesson, paceOf } from './learn.ts'
import type { Numbers } from './numbers.ts'
import { liftedShares } from './reopening.ts'
import { weibull } from './weibull.ts'

/** What is known while waiting: the causes as judged after `judged` days, and the shares of each that ever end. */
export type Mixture = Readonly<{
  numbers: Numbers
  lifted: Float64Array
  /** How fast the days ahead run for each cause against the table's; null: as in the table. */
  pace: Float64Array | null
  judged: number
  /** Each cause's share over the part of it that was still closed when it was judged. */
  weights: Float64Array
}>

/** The mixture by the table's numbers, or with what this person's past restrictions teach. The shares of the causes stay as judged. */
export function mixtureOf(shares: ArrayLike<number>, numbers: Numbers, { days, lift }: Elapsed, lesson: Lesson | null): Mixture {
  const lifted = liftedShares(lesson === null ? numbers.share : lesson.share, lift)
  const pace = lesson === null ? null : paceOf(lesson, numbers, lift, days)
  const weights = new Float64Array(lifted.length)
  const ended = endedAfter(numbers, days)
  for (let cause = 0; cause < weights.length; cause += 1) {
    weights[cause] = (shares[cause] ?? 0) / (1 - (lifted[cause] ?? 0) * (ended[cause] ?? 0))
  }
  return { numbers, lifted, pace, judged: days, weights }
}

/** The part that is still closed after so many days, where what was closed when it was judged is one. */
function stillClosed({ numbers, lifted, pace, judged, weights }: Mixture, days: number): number {
  const ended = pace === null ? endedAfter(numbers, days) : endedAt(numbers, pace, judged, days)
  let closed = 0
  for (let cause = 0; cause < weights.length; cause += 1) closed += (weights[cause] ?? 0) * (1 - (lifted[cause] ?? 0) * (ended[cause] ?? 0))
  return closed
}

/** The same part by cause where the days since the judgement run at a pace of their own for each. */
function endedAt({ scale, shape }: Numbers, pace: Float64Array, judged: number, days: number): Float64Array {
  return pace.map((fast, cause) => weibull(judged + (days - judged) * fast, scale[cause] ?? 1, shape[cause] ?? 1))
}

/**
 * The chance that the line is open again between `from` and each day of `to` (days after the restriction), given that it was still
 * closed after `from`: the mixture over the causes, which ages while they wait.
 */
export function chancesBetween(mixture: Mixture, from: number, to: readonly number[]): number[] {
  const alive = stillClosed(mixture, from)
  return to.map((days) => (alive > 0 ? 1 - stillClosed(mixture, days) / alive : 0))
}
