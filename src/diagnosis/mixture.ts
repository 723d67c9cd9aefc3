import type { Elapsed } from './differential.ts'
import { type Lesson, paceOf } from './learn.ts'
import type { Numbers } from './numbers.ts'
import { liftedShares, weibull } from './reopening.ts'

/** What is known while waiting: the causes' shares as judged after `judged` days, and the shares of each that ever end. */
export type Mixture = Readonly<{
  shares: ArrayLike<number>
  numbers: Numbers
  lifted: Float64Array
  /** How fast the days ahead run for each cause against the table's; null: as in the table. */
  pace: Float64Array | null
  judged: number
}>

/** The mixture by the table's numbers, or with what this person's past restrictions teach. The shares of the causes stay as judged. */
export function mixtureOf(shares: ArrayLike<number>, numbers: Numbers, { days, lift }: Elapsed, lesson: Lesson | null): Mixture {
  if (lesson === null) return { shares, numbers, lifted: liftedShares(numbers.share, lift), pace: null, judged: days }
  return { shares, numbers, lifted: liftedShares(lesson.share, lift), pace: paceOf(lesson, numbers, lift, days), judged: days }
}

/** For each cause the part of it still closed after so many days. */
function stillClosed({ numbers, lifted, pace, judged }: Mixture, days: number): Float64Array {
  return lifted.map((ever, cause) => {
    const passed = judged + (days - judged) * (pace?.[cause] ?? 1)
    return 1 - ever * weibull(passed, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1)
  })
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
