import { addDays, type Day } from '../events/day.ts'
import type { Answer, Return } from './answer.ts'
import type { CauseShare, Diagnosis, Learned, Outlook } from './diagnosis.ts'
import { estimate, within } from './estimate.ts'
import { type Evidence, lessonOf, paceOf } from './learn.ts'
import { type Mixture, mixtureOf } from './mixture.ts'
import type { Numbers } from './numbers.ts'
import type { Ranges, ReturnRanges } from './ranges.ts'
import type { Situation } from './situation.ts'
import { nextLook, stopAfter } from './waiting.ts'

type TimeAhead<Cause extends string> = Pick<Diagnosis<Cause>, 'temporary' | 'reopening' | 'learned'>

/** Whether and when a restricted line comes back: as this person's past restrictions move it, or by the table, with the other beside it. */
export function timeAhead<Cause extends string>(
  situation: Situation, numbers: Numbers, { shares, table, learned }: Answer, ranges: Ranges | null,
  causes: readonly CauseShare<Cause>[], day: Day, learn: boolean,
): TimeAhead<Cause> {
  if (table === null) return { temporary: null, reopening: null, learned: null }
  const { compiled: { model }, elapsed, past } = situation
  const outlook = (lesson: ReturnType<typeof lessonOf> | null, chances: Return, spans: ReturnRanges | null | undefined): Outlook =>
    outlookOf(mixtureOf(shares, numbers, elapsed, lesson), chances, spans, day, model.thresholds.waiting.value)
  const before = outlook(null, table, ranges?.table)
  if (past === null || learned === null) return { ...before, learned: null }
  const after = outlook(lessonOf(numbers, past, model.learning), learned, ranges?.learned)
  const [shown, otherwise] = learn ? [after, before] : [before, after]
  return { ...shown, learned: { on: learn, otherwise, ...learnedReturns(situation, numbers, past, causes) } }
}

function outlookOf(mixture: Mixture, chances: Return, ranges: ReturnRanges | null | undefined, day: Day, threshold: number): Outlook {
  const stop = stopAfter(mixture, threshold)
  const next = nextLook(mixture)
  return {
    temporary: estimate(chances.ever, ranges?.ever),
    reopening: {
      within: within(chances.within, ranges?.within),
      nextCheck: addDays(day, stop > 0 ? Math.min(stop, next) : next),
      stopWaiting: addDays(day, stop),
    },
  }
}

/** The numbers of each cause before and after, for a line closed today: what the person is shown of them. */
function learnedReturns<Cause extends string>(
  { compiled }: Situation, numbers: Numbers, past: Evidence, causes: readonly CauseShare<Cause>[],
): Pick<Learned<Cause>, 'returned' | 'shut' | 'returns'> {
  const lesson = lessonOf(numbers, past, compiled.model.learning)
  const pace = paceOf(lesson, numbers, [], 0)
  const returns = causes.map(({ cause }) => {
    const index = compiled.causes.indexOf(cause)
    const median = (numbers.scale[index] ?? 1) * Math.LN2 ** (1 / (numbers.shape[index] ?? 1))
    return {
      cause,
      share: { before: numbers.share[index] ?? 0, after: lesson.share[index] ?? 0 },
      median: { before: median, after: median / (pace[index] ?? 1) },
    }
  })
  return { returned: past.returned, shut: past.shut, returns }
}
