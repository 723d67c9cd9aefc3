import type { Elapsed } from './differential.ts'
import { endedAfter } from './ended.ts'
import { type Lesson, paceOf } from './learn.ts'
import type { Numbers } from './numbers.ts'
import { lifted } from './odds.ts'
import { weibull } from './weibull.ts'

/**
 * What is known while waiting: the causes as judged after `judged` days. Where what was still closed then is one, the part `all` less what
 * has ended since is closed.
 */
export type Mixture = Readonly<{
  numbers: Numbers
  /** How fast the days ahead run for each cause against the table's; null: as in the table. */
  pace: Float64Array | null
  judged: number
  all: number
  /** Each cause's part that ever ends. */
  ending: readonly number[]
}>

/** The mixture by the table's numbers, or with what this person's past restrictions teach. The shares of the causes stay as judged. */
export function mixtureOf(shares: ArrayLike<number>, numbers: Numbers, { days, lift }: Elapsed, lesson: Lesson | null): Mixture {
  const ever = lesson === null ? numbers.share : lesson.share
  const ended = endedAfter(numbers, days)
  const ending: number[] = []
  let all = 0
  for (let cause = 0; cause < ever.length; cause += 1) {
    const share = lifted(ever[cause] ?? 0, lift[cause] ?? 1)
    // Over the part of it that was still closed when it was judged.
    const weight = (shares[cause] ?? 0) / (1 - share * (ended[cause] ?? 0))
    all += weight
    ending.push(weight * share)
  }
  return { numbers, pace: lesson === null ? null : paceOf(lesson, numbers, lift, days), judged: days, all, ending }
}

/** The part that is still closed after so many days, where what was closed when it was judged is one. */
function stillClosed({ numbers, pace, judged, all, ending }: Mixture, days: number): number {
  const ended = pace === null ? endedAfter(numbers, days) : endedAt(numbers, pace, judged, days)
  let open = 0
  for (let cause = 0; cause < ending.length; cause += 1) open += (ending[cause] ?? 0) * (ended[cause] ?? 0)
  return all - open
}

/** The same part by cause where the days since the judgement run at a pace of their own for each. */
function endedAt({ scale, shape }: Numbers, pace: Float64Array, judged: number, days: number): Float64Array {
  return pace.map((fast, cause) => weibull(judged + (days - judged) * fast, scale[cause] ?? 1, shape[cause] ?? 1))
}

/**
 * The chance that the line is open again between `from` and `to` (days after the restriction), given that it was still closed after
 * `from`: the mixture over the causes, which ages while they wait.
 */
export function chanceBetween(mixture: Mixture, from: number, to: number): number {
  const alive = stillClosed(mixture, from)
  return alive > 0 ? 1 - stillClosed(mixture, to) / alive : 0
}
