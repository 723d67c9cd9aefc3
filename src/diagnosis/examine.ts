import type { Day } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { Model } from '../knowledge/model-types.ts'
import { answer } from './answer.ts'
import { causeShares } from './cause-shares.ts'
import type { Ask, Diagnosis } from './diagnosis.ts'
import { within } from './estimate.ts'
import { indicatorLevels } from './indicator-levels.ts'
import { asksOf, nextQuestion } from './next-question.ts'
import { pointNumbers } from './numbers.ts'
import { layerShares, standingOf } from './outline.ts'
import { pointIn, situationIn } from './point.ts'
import { rangesOf } from './ranges.ts'
import { responses } from './response.ts'
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
  const situation = situationIn(caseFile, lineId, day, model)
  const { compiled, episode } = situation
  const now = situation.now()
  const indicators = indicatorLevels(compiled, now, responses(compiled, now, 0))
  const numbers = pointNumbers(compiled)
  const found = answer(situation, numbers)
  const point = pointIn(situation, found, learn)
  const head = { date: day, line: lineId, ...standingOf(point), indicators, nextQuestion: null, asks: [], problems: [] }
  const layers = layerShares(point)
  if (episode.ownWish && episode.restricted) {
    return { ...head, risk: null, causes: [], layers, layerRanges: null, temporary: null, reopening: null, learned: null }
  }
  const ranges = draws > 0 ? rangesOf(situation, found, draws, seed) : null
  const causes = causeShares<Cause>(situation, numbers, point, ranges)
  const asks = question ? asksOf(situation, numbers, found, indicators) : []
  return {
    ...head,
    nextQuestion: nextQuestion(situation, asks),
    asks,
    risk: episode.restricted ? null : within(point.risk, ranges?.risk),
    causes,
    layers,
    layerRanges: ranges?.layers ?? null,
    ...timeAhead<Cause>(situation, numbers, found, point.back, ranges, causes, day, learn),
  }
}

/** What would teach enough about one line to be asked, the most telling first. Throws a RangeError when the case has no such line. */
export function asksAbout(caseFile: CaseFile, lineId: string, day: Day, model: Model<string>): readonly Ask[] {
  const situation = situationIn(caseFile, lineId, day, model)
  const { compiled, episode } = situation
  if (episode.ownWish && episode.restricted) return []
  const [numbers, now] = [pointNumbers(compiled), situation.now()]
  return asksOf(situation, numbers, answer(situation, numbers), indicatorLevels(compiled, now, responses(compiled, now, 0)))
}
