import { type Day, dayOf } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import { type Layer, layers } from '../knowledge/types.ts'
import type { Model } from '../knowledge/model-types.ts'
import { answer } from './answer.ts'
import { causeShares } from './cause-shares.ts'
import { eventsUpTo } from './chronicle.ts'
import type { Diagnosis } from './diagnosis.ts'
import { within } from './estimate.ts'
import { indicatorLevels } from './indicator-levels.ts'
import { asksOf, nextQuestion } from './next-question.ts'
import { pointNumbers } from './numbers.ts'
import { rangesOf } from './ranges.ts'
import { responses } from './response.ts'
import { situationOf } from './situation.ts'
import { timeAhead } from './time-ahead.ts'

/**
 * `draws`: how often the numbers are drawn for the ranges, 0 for none; `seed`: one seed, one answer; `question`: whether to look for the
 * next question, which takes as long as all the rest; `learn`: whether this person's own past restrictions move the outlook.
 */
export type ExamineOptions = Readonly<{ draws?: number; seed?: number; question?: boolean; learn?: boolean }>

const DRAWS = 2000
const SEED = 20_261_121

/** What the model alone says; `diagnose` adds the advice. */
export type Examination<Cause extends string> = Omit<Diagnosis<Cause>, 'tips' | 'checklist'>

/**
 * The check-up of one line on one day, from the events up to that day. Pure: the same case, day, model and seed give the same answer.
 * Throws a RangeError when the case has no such line.
 */
export function examine<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, model: Model<Cause>,
  { draws = DRAWS, seed = SEED, question = true, learn = true }: ExamineOptions = {},
): Examination<Cause> {
  const line = caseFile.lines.find(({ id }) => id === lineId)
  if (line === undefined) throw new RangeError(`No line "${lineId}" in the case.`)
  const known = { ...caseFile, events: eventsUpTo(caseFile.events, day) }
  const situation = situationOf(known, line, day, model)
  const { compiled, episode, now } = situation
  const indicators = indicatorLevels(compiled, now, responses(compiled, now, 0))
  const head = {
    date: day, line: lineId, state: episode.state, since: episode.since === null ? null : dayOf(episode.since), ownWish: episode.ownWish,
    indicators, nextQuestion: null, asks: [], problems: [],
  }
  if (episode.ownWish && episode.restricted) {
    const layers = sums([], () => 0)
    return { ...head, risk: null, causes: [], layers, layerRanges: null, temporary: null, reopening: null, learned: null }
  }
  const numbers = pointNumbers(compiled)
  const point = answer(situation, numbers)
  const ranges = draws > 0 ? rangesOf(situation, point, draws, seed) : null
  const causes = causeShares<Cause>(situation, numbers, point, ranges)
  const asks = question ? asksOf(situation, numbers, point, indicators) : []
  return {
    ...head,
    nextQuestion: nextQuestion(situation, asks),
    asks,
    risk: episode.restricted ? null : within(point.risk, ranges?.risk),
    causes,
    layers: sums(causes, ({ share }) => share),
    layerRanges: ranges?.layers ?? null,
    ...timeAhead<Cause>(situation, numbers, point, ranges, causes, day, learn),
  }
}

function sums<T extends Readonly<{ layer: Layer }>>(items: readonly T[], value: (item: T) => number): Record<Layer, number> {
  const sum = (layer: Layer): number => items.reduce((total, item) => (item.layer === layer ? total + value(item) : total), 0)
  return Object.fromEntries(layers.map((layer) => [layer, sum(layer)])) as Record<Layer, number>
}
