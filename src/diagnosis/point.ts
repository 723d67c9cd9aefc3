import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { Model } from '../knowledge/model-types.ts'
import { layers } from '../knowledge/types.ts'
import { type Answer, answer, type Return } from './answer.ts'
import { eventsUpTo } from './chronicle.ts'
import type { Compiled } from './compile.ts'
import type { Episode } from './episode.ts'
import { pointNumbers } from './numbers.ts'
import { type Situation, situationOf } from './situation.ts'
import { type Wait, waitOf } from './waiting.ts'

/** The numbers of a check-up without their reasons. Causes and layers stand in the order of the model and of `layers`. */
export type Point = Readonly<{
  /** State, day numbers of the restriction and of the return, own wish. */
  episode: Episode
  shares: Float64Array
  /** The places of the causes, the largest share first; equal shares keep the model's order. */
  order: Uint16Array
  layers: Float64Array
  /** Chances of a restriction within each horizon; empty while restricted. */
  risk: readonly number[]
  /** Chances to be open again, by the table or as past restrictions move it, and the wait in days from today; null unless restricted. */
  back: (Omit<Return, 'mixture'> & Wait) | null
}>

/**
 * The numbers of the check-up of one line on one day, without ranges and reasons: what `examine` builds on, for whoever asks often, such
 * as for the same case with one event more. `learn`: whether this person's own past restrictions move the outlook. Throws a RangeError
 * when the case has no such line.
 */
export function pointOf(caseFile: CaseFile, lineId: string, day: Day, model: Model<string>, learn = true): Point {
  const situation = situationIn(caseFile, lineId, day, model)
  return pointIn(situation, answer(situation, pointNumbers(situation.compiled)), learn)
}

/** The case as it stands on a day, read for one line. Throws a RangeError when the case has no such line. */
export function situationIn(caseFile: CaseFile, lineId: string, day: Day, model: Model<string>): Situation {
  const line = caseFile.lines.find(({ id }) => id === lineId)
  if (line === undefined) throw new RangeError(`No line "${lineId}" in the case.`)
  const events = eventsUpTo(caseFile.events, day)
  return situationOf(events === caseFile.events ? caseFile : { ...caseFile, events }, line, day, model)
}

/** What an answer comes down to. A line that the person closed on their own wish has no causes and no outlook. */
export function pointIn(situation: Situation, found: Answer, learn: boolean): Point {
  const { compiled, episode } = situation
  const closed = episode.ownWish && episode.restricted
  const shares = closed ? found.shares.subarray(0, 0) : found.shares
  const order = orderOf(shares)
  return {
    episode, shares, order, layers: layersOf(compiled, shares, order), risk: found.risk,
    back: closed ? null : backOf(situation, found, learn),
  }
}

/** The return that is shown: as past restrictions move it, where that is wanted and there are any, else by the table. */
export function backOf({ compiled: { model } }: Situation, found: Answer, learn: boolean): Point['back'] {
  const chances = (learn ? found.learned : null) ?? found.table
  if (chances === null) return null
  const wait = waitOf(chances.mixture, model.thresholds.waiting.value)
  return { ever: chances.ever, within: chances.within, nextCheck: wait.nextCheck, stopWaiting: wait.stopWaiting }
}

function orderOf(shares: Float64Array): Uint16Array {
  const order = new Uint16Array(shares.length)
  for (let place = 0; place < order.length; place += 1) {
    const share = shares[place] ?? 0
    let at = place
    for (; at > 0 && (shares[order[at - 1] ?? 0] ?? 0) < share; at -= 1) order[at] = order[at - 1] ?? 0
    order[at] = place
  }
  return order
}

function layersOf({ layerOf }: Compiled, shares: Float64Array, order: Uint16Array): Float64Array {
  const sums = new Float64Array(layers.length)
  for (const cause of order) {
    const layer = layerOf[cause] ?? 0
    sums[layer] = (sums[layer] ?? 0) + (shares[cause] ?? 0)
  }
  return sums
}
