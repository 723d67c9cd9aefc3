import type { Day } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { Model } from '../knowledge/model-types.ts'
import { answer } from './answer.ts'
import { causeShares } from './cause-shares.ts'
import type { Ask, CauseShare, Diagnosis, IndicatorLevel } from './diagnosis.ts'
import { within } from './estimate.ts'
import { indicatorLevels } from './indicator-levels.ts'
import { asksOf, nextQuestion } from './next-question.ts'
import { pointNumbers } from './numbers.ts'
import { layerShares, standingOf } from './outline.ts'
import { pointIn, situationIn } from './point.ts'
import { rangesOf } from './ranges.ts'
import { responses } from './response.ts'
import type { Situation } from './situation.ts'
import { timeAhead } from './time-ahead.ts'
import { whenRead } from './when-read.ts'

/**
 * `draws`: how often the numbers are drawn for the ranges, 0 for none; `seed`: one seed, one answer; `question`: whether to look for the
 * next question, which takes as long as all the rest; `learn`: whether this person's own past restrictions move the outlook.
 */
export type ExamineOptions = Readonly<{ draws?: number; seed?: number; question?: boolean; learn?: boolean }>

const DRAWS = 2000
const SEED = 20_261_121

/** What the model alone says; `diagnose` adds the advice. */
export type Examination<Cause extends string> = Omit<Diagnosis<Cause>, 'tips' | 'checklist'>

/** The numbers of an examination, and how to work out what explains them. */
export type Examined<Cause extends string> = Readonly<{
  numbers: Omit<Examination<Cause>, Explained>
  causes: () => readonly CauseShare<Cause>[]
  indicators: () => readonly IndicatorLevel[]
  asks: () => readonly Ask[]
  nextQuestion: () => string | null
}>

type Explained = 'causes' | 'indicators' | 'asks' | 'nextQuestion'

/**
 * The check-up of one line on one day, from the events up to that day. Pure: the same case, day, model and seed give the same answer. What
 * explains the numbers is worked out when it is first read. Throws a RangeError when the case has no such line.
 */
export function examine<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, model: Model<Cause>, options: ExamineOptions = {},
): Examination<Cause> {
  const { numbers, causes, indicators, asks, nextQuestion: question } = examined(caseFile, lineId, day, model, options)
  return {
    ...numbers,
    get causes() { return causes() },
    get indicators() { return indicators() },
    get asks() { return asks() },
    get nextQuestion() { return question() },
  }
}

/** The same in parts. */
export function examined<Cause extends string>(
  caseFile: CaseFile, lineId: string, day: Day, model: Model<Cause>,
  { draws = DRAWS, seed = SEED, question = true, learn = true }: ExamineOptions,
): Examined<Cause> {
  const situation = situationIn(caseFile, lineId, day, model)
  const { compiled, episode } = situation
  const numbers = pointNumbers(compiled)
  const found = answer(situation, numbers)
  const point = pointIn(situation, found, learn)
  const own = episode.ownWish && episode.restricted
  const ranges = draws > 0 && !own ? rangesOf(situation, found, draws, seed) : null
  const indicators = whenRead(() => indicatorsOf(situation))
  const asks = whenRead(() => (question && !own ? asksOf(situation, numbers, found, indicators()) : []))
  const { state, since, ownWish } = standingOf(point)
  const { temporary, reopening, learned } = timeAhead<Cause>(situation, numbers, found, point, ranges, day, learn)
  return {
    numbers: {
      date: day, line: lineId, state, since, ownWish,
      risk: episode.restricted ? null : within(point.risk, ranges?.risk),
      layers: layerShares(point), layerRanges: ranges?.layers ?? null, temporary, reopening, learned, problems: [],
    },
    causes: whenRead(() => (own ? [] : causeShares<Cause>(situation, numbers, point, ranges))),
    indicators,
    asks,
    nextQuestion: () => nextQuestion(situation, asks()),
  }
}

function indicatorsOf({ compiled, now }: Situation): readonly IndicatorLevel[] {
  const levels = now()
  return indicatorLevels(compiled, levels, responses(compiled, levels, 0))
}

/** What would teach enough about one line to be asked, the most telling first. Throws a RangeError when the case has no such line. */
export function asksAbout(caseFile: CaseFile, lineId: string, day: Day, model: Model<string>): readonly Ask[] {
  return examined(caseFile, lineId, day, model, { draws: 0 }).asks()
}
