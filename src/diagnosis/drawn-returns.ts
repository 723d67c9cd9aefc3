import type { Learning, Return } from '../knowledge/model-types.ts'
import { addLookedUp, type Four } from './columns.ts'
import type { Compiled } from './compile.ts'
import type { Elapsed } from './differential.ts'
import { SIGMA } from './draws.ts'
import type { Drawn } from './drawn.ts'
import { type Evidence, learnedPace, learnedShare, paceAhead } from './learn.ts'
import { lifted } from './odds.ts'
import { HORIZONS } from './quadrature.ts'
import { daysUntilBack } from './reopening.ts'
import { factorsOf, STRATA } from './strata.ts'

/**
 * How one cause's restrictions end, by stratum: the share that ever does, and how fast: after `days` the part
 * `1 - exp(-rate * days ** shape)` of them has. And the strata of each draw.
 */
type Ways = Readonly<{ shares: Float64Array; rates: Float64Array; shape: number; shareAt: Uint16Array; rateAt: Uint16Array }>

const made = new WeakMap<Drawn, Map<Return, Ways>>()

function waysOf(compiled: Compiled, drawn: Drawn, cause: number): Ways {
  const back = compiled.model.returns[compiled.causes[cause] ?? '']
  if (back === undefined) {
    const nowhere = new Uint16Array(drawn.count)
    return { shares: new Float64Array(STRATA), rates: new Float64Array(STRATA), shape: 1, shareAt: nowhere, rateAt: nowhere }
  }
  const known = made.get(drawn) ?? new Map<Return, Ways>()
  made.set(drawn, known)
  const ways = known.get(back) ?? {
    shares: factorsOf(SIGMA[back.share.grade], 'median').map((factor) => lifted(back.share.value, factor)),
    rates: factorsOf(SIGMA[back.scale.grade], 'median').map((factor) => (back.scale.value * factor) ** -back.shape.value),
    shape: back.shape.value,
    shareAt: drawn.strata(back.share),
    rateAt: drawn.strata(back.scale),
  }
  known.set(back, ways)
  return ways
}

/** By stratum, the part of what ever ends that has ended after so many days. */
function endedAfter({ rates, shape }: Ways, days: number): Float64Array {
  const ended = new Float64Array(rates.length)
  const time = days > 0 ? days ** shape : 0
  for (let at = 0; at < ended.length; at += 1) ended[at] = 1 - Math.exp(-time * (rates[at] ?? 0))
  return ended
}

/** By stratum, the density on a day of the times after which they end. */
function densityOn({ rates, shape }: Ways, days: number): Float64Array {
  const time = days ** shape
  return rates.map((rate) => (shape / days) * time * rate * Math.exp(-time * rate))
}

/** How much the time since the restriction speaks for a cause in each draw. */
export function drawnElapsed(compiled: Compiled, drawn: Drawn, cause: number, { days, back, lift }: Elapsed): Float64Array {
  const ways = waysOf(compiled, drawn, cause)
  const { shares, shareAt, rateAt } = ways
  const ever = back ? shares.map((share) => lifted(share, lift[cause] ?? 1)) : shares
  const times = back ? densityOn(ways, daysUntilBack(days)) : endedAfter(ways, days)
  const column = new Float64Array(drawn.count)
  for (let at = 0; at < column.length; at += 1) {
    const product = (ever[shareAt[at] ?? 0] ?? 0) * (times[rateAt[at] ?? 0] ?? 0)
    column[at] = back ? product : 1 - product
  }
  return column
}

/** Chances to be open again within each horizon, and ever, in each draw. */
export type DrawnReturn = Readonly<{ within: Four; ever: Float64Array }>

/** What other restrictions of this person teach, and by which rule. */
export type Lessons = Readonly<{ past: Evidence; learning: Learning }>

/** The chances of a restricted line to come back in each draw, by the table or with what the person's past restrictions teach. */
export function drawnReturn(
  compiled: Compiled, drawn: Drawn, shares: readonly Float64Array[], elapsed: Elapsed, lessons: Lessons | null,
): DrawnReturn {
  const column = (): Float64Array => new Float64Array(drawn.count)
  const found: DrawnReturn = { within: [column(), column(), column(), column()], ever: column() }
  for (const [cause, share] of shares.entries()) {
    const ways = waysOf(compiled, drawn, cause)
    if (lessons === null) addByTable(found, ways, share, elapsed.lift[cause] ?? 1, elapsed.days)
    else addLearned(found, ways, share, elapsed.lift[cause] ?? 1, elapsed.days, lessons, cause)
  }
  return found
}

/** What a cause's share counts for in each draw: times its chance ever to end, where it has not ended until now. */
function weightsOf({ shareAt, rateAt }: Ways, share: Float64Array, all: Float64Array, now: Float64Array): Float64Array {
  const weights = new Float64Array(share.length)
  for (let at = 0; at < weights.length; at += 1) {
    const back = all[shareAt[at] ?? 0] ?? 0
    weights[at] = ((share[at] ?? 0) * back) / (1 - back * (now[rateAt[at] ?? 0] ?? 0))
  }
  return weights
}

/** Adds one cause's part: its share, times the chance that it ends by then where it has not until now. */
function addByTable({ within, ever }: DrawnReturn, ways: Ways, share: Float64Array, lift: number, days: number): void {
  const now = endedAfter(ways, days)
  const all = ways.shares.map((one) => lifted(one, lift))
  const times = [...HORIZONS.map((horizon) => endedAfter(ways, days + horizon)), new Float64Array(now.length).fill(1)]
  const chances = new Float64Array(now.length * times.length)
  for (const [time, ended] of times.entries()) {
    for (let at = 0; at < now.length; at += 1) chances[at * times.length + time] = (ended[at] ?? 0) - (now[at] ?? 0)
  }
  addLookedUp([...within, ever], weightsOf(ways, share, all, now), chances, ways.rateAt)
}

/** The same with the lesson: how fast the days ahead run depends on what is drawn, so that no table holds their times. */
function addLearned(
  { within, ever }: DrawnReturn, ways: Ways, share: Float64Array, lift: number, days: number, { past, learning }: Lessons, cause: number,
): void {
  const { rates, shape, shareAt, rateAt } = ways
  const learned = (ended: Float64Array): Float64Array =>
    ways.shares.map((one) => lifted(learnedShare(one, ended[cause] ?? 0, past.gone[cause] ?? 0, learning), lift))
  const [all, inTime] = [learned(past.back), learned(past.soon)]
  const [pace, mostPace] = [learnedPace(past, cause, learning), learning.mostTime.value]
  const now = endedAfter(ways, days)
  const weights = weightsOf(ways, share, all, now)
  for (let at = 0; at < ever.length; at += 1) {
    const [part, place] = [shareAt[at] ?? 0, rateAt[at] ?? 0]
    const [ended, rate, weight] = [now[place] ?? 0, rates[place] ?? 0, weights[at] ?? 0]
    ever[at] = (ever[at] ?? 0) + weight * (1 - ended)
    const fast = paceAhead(pace, all[part] ?? 0, inTime[part] ?? 0, ended, mostPace)
    for (let index = 0; index < within.length; index += 1) {
      const column = within[index]
      if (column === undefined) continue
      const passed = days + (HORIZONS[index] ?? 0) * fast
      column[at] = (column[at] ?? 0) + weight * (1 - Math.exp(-rate * (shape === 1 ? passed : passed ** shape)) - ended)
    }
  }
}
