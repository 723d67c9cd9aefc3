import type { Learning } from '../knowledge/model-types.ts'
import type { Numbers } from './numbers.ts'
import { daysUntilBack, liftedShares } from './reopening.ts'
import { weibull } from './weibull.ts'

/** How one past restriction of a line of this person went: back after so many days, or still closed after them; its causes, in parts. */
export type Outcome = Readonly<{ days: number; back: boolean; parts: ArrayLike<number> }>

/** What all outcomes together say about each cause, in restrictions. */
export type Evidence = Readonly<{
  returned: number
  shut: number
  /** Came back; and of these, less those that took longer than the table's time: they say little about the first weeks. */
  back: Float64Array
  soon: Float64Array
  /** Did not, as far as one that may still come back says so. */
  gone: Float64Array
  /** By how much they were faster than the table's time, and how long those that may yet come back have taken already. */
  faster: Float64Array
  slower: Float64Array
}>

/**
 * Sums over the outcomes: their order does not matter. A restriction counts for a cause by the part that this cause had in it. One
 * still closed counts as gone by `F (1 - rho) / (1 - rho F)`: not at all on the first day, in full when it can hardly come back any
 * more. A late return can slow the pace by no more than it adds to the share (`paceOf`), which is little where nearly all come back; so
 * there a quick one speeds it up as little.
 */
export function evidenceOf(outcomes: readonly Outcome[], numbers: Numbers): Evidence {
  const causes = numbers.share.length
  const none = (): Float64Array => new Float64Array(causes)
  const [back, soon, gone, faster, slower] = [none(), none(), none(), none(), none()]
  const add = (sums: Float64Array, cause: number, value: number): void => { sums[cause] = (sums[cause] ?? 0) + value }
  for (const outcome of outcomes) {
    const days = outcome.back ? daysUntilBack(outcome.days) : outcome.days
    for (let cause = 0; cause < causes; cause += 1) {
      const part = outcome.parts[cause] ?? 0
      const [share, scale, shape] = [numbers.share[cause] ?? 0, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1]
      const time = (days / scale) ** shape
      if (outcome.back) {
        add(back, cause, part)
        add(soon, cause, part * Math.min(1, 1 / time))
        add(faster, cause, part * Math.max(0, 1 - time) * (1 - share))
      } else {
        const ended = weibull(days, scale, shape)
        add(gone, cause, (part * ended * (1 - share)) / (1 - share * ended))
        add(slower, cause, (part * time * share * (1 - ended)) / (1 - share * ended))
      }
    }
  }
  const returned = outcomes.filter((outcome) => outcome.back).length
  return { returned, shut: outcomes.length - returned, back, soon, gone, faster, slower }
}

/** The numbers of reopening as the outcomes move them: shares that ever end, the same with late returns hardly counted, and the pace. */
export type Lesson = Readonly<{ share: Float64Array; soon: Float64Array; pace: Float64Array; mostPace: number }>

/**
 * A Beta update of each share and a Gamma update of each time, both from a prior of fixed strength and both capped. Works on the numbers as
 * they stand and on a draw of them alike.
 */
export function lessonOf(numbers: Numbers, evidence: Evidence, learning: Learning): Lesson {
  const updated = (ended: Float64Array): Float64Array =>
    numbers.share.map((before, cause) => learnedShare(before, ended[cause] ?? 0, evidence.gone[cause] ?? 0, learning))
  const pace = numbers.scale.map((_, cause) => learnedPace(evidence, cause, learning))
  return { share: updated(evidence.back), soon: updated(evidence.soon), pace, mostPace: learning.mostTime.value }
}

/** The share of one cause after so many restrictions that ended and that did not. */
export function learnedShare(before: number, ended: number, gone: number, { share, mostOdds }: Learning): number {
  const after = (share.value * before + ended) / (share.value + ended + gone)
  return withinOdds(before, after, mostOdds.value)
}

/** The pace of one cause, the same whatever numbers are drawn. */
export function learnedPace({ faster, slower }: Evidence, cause: number, { time, mostTime }: Learning): number {
  return clamp((time.value + (faster[cause] ?? 0)) / (time.value + (slower[cause] ?? 0)), mostTime.value)
}

/**
 * How fast the days ahead run for each cause, against the table's, on a line closed for `judged` days. A late return raises the share
 * that ever ends, and slows the pace only so far that the chance of the first days stays: so no return, however late, lowers a chance.
 */
export function paceOf({ share, soon, pace, mostPace }: Lesson, numbers: Numbers, lift: readonly number[], judged: number): Float64Array {
  const [all, inTime] = [liftedShares(share, lift), liftedShares(soon, lift)]
  return pace.map((value, cause) => {
    const ended = weibull(judged, numbers.scale[cause] ?? 1, numbers.shape[cause] ?? 1)
    return paceAhead(value, all[cause] ?? 1, inTime[cause] ?? 0, ended, mostPace)
  })
}

/** The same for one cause, of which the part `ended` of what ever ends has ended by now. */
export function paceAhead(pace: number, all: number, inTime: number, ended: number, mostPace: number): number {
  const ahead = (ever: number): number => ever / (1 - ever * ended)
  return clamp((pace * ahead(inTime)) / ahead(all), mostPace)
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(1 / most, value))
}

/** The share with its odds moved by no more than `most` times. */
function withinOdds(before: number, after: number, most: number): number {
  const odds = (share: number): number => share / (1 - share)
  const moved = odds(before) * clamp(odds(after) / odds(before), most)
  return moved / (1 + moved)
}
