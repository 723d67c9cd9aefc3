import { addDays, type Day, dayOf } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { Model } from '../knowledge/model-types.ts'
import { type Layer, layers } from '../knowledge/types.ts'
import { compile } from './compile.ts'
import type { CauseShare, Diagnosis, Outlook } from './diagnosis.ts'
import { estimate, within } from './estimate.ts'
import { type Point, pointOf } from './point.ts'
import type { ReturnRanges } from './ranges.ts'

/** What a check-up says without its reasons and ranges, in the same shape: what reads this of a diagnosis can read an outline. */
export type Outline<Cause extends string = string> =
  & Pick<Diagnosis<Cause>, 'date' | 'line' | 'state' | 'since' | 'ownWish' | 'risk' | 'layers' | 'reopening'>
  & Readonly<{ causes: readonly Pick<CauseShare<Cause>, 'cause' | 'layer' | 'share'>[] }>

/** The outline of one line on one day, without ranges. Throws a RangeError when the case has no such line. */
export function outlineOf<Cause extends string>(
  caseFile: CaseFile, line: string, day: Day, model: Model<Cause>, learn: boolean,
): Outline<Cause> {
  const compiled = compile(model)
  const point = pointOf(caseFile, line, day, model, learn)
  const { episode, shares, order, risk, back } = point
  const causes = [...order].flatMap((place) => {
    const cause = compiled.causes[place]
    return cause === undefined ? [] : [{ cause, layer: model.causes[cause], share: shares[place] ?? 0 }]
  })
  return {
    date: day, line, ...standingOf(point), causes, layers: layerShares(point),
    risk: episode.restricted ? null : within(risk, undefined),
    reopening: back === null ? null : outlookOf(back, null, day).reopening,
  }
}

/** How the line stands, and since when. */
export function standingOf({ episode: { state, since, ownWish } }: Point): Pick<Diagnosis, 'state' | 'since' | 'ownWish'> {
  return { state, since: since === null ? null : dayOf(since), ownWish }
}

/** The share of each layer. */
export function layerShares(point: Point): Record<Layer, number> {
  const shares: Record<Layer, number> = { borrower: 0, account: 0, platform: 0, market: 0, unknown: 0 }
  for (let place = 0; place < layers.length; place += 1) shares[layers[place] ?? 'unknown'] = point.layers[place] ?? 0
  return shares
}

/** A return with its ranges and days, seen from a day. */
export function outlookOf(
  { ever, within: chances, nextCheck, stopWaiting }: NonNullable<Point['back']>, ranges: ReturnRanges | null | undefined, day: Day,
): Outlook {
  return {
    temporary: estimate(ever, ranges?.ever),
    reopening: { within: within(chances, ranges?.within), nextCheck: addDays(day, nextCheck), stopWaiting: addDays(day, stopWaiting) },
  }
}
