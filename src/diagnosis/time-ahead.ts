import type { Day } from '../events/day.ts'
import type { Answer } from './answer.ts'
import type { Diagnosis, Learned } from './diagnosis.ts'
import { type Evidence, lessonOf, paceOf } from './learn.ts'
import type { Numbers } from './numbers.ts'
import { outlookOf } from './outline.ts'
import { backOf, type Point } from './point.ts'
import type { Ranges } from './ranges.ts'
import type { Situation } from './situation.ts'

type TimeAhead<Cause extends string> = Pick<Diagnosis<Cause>, 'temporary' | 'reopening' | 'learned'>

/** Whether and when a restricted line comes back: as this person's past restrictions move it, or by the table, with the other beside it. */
export function timeAhead<Cause extends string>(
  situation: Situation, numbers: Numbers, found: Answer, { back, order }: Point, ranges: Ranges | null, day: Day, learn: boolean,
): TimeAhead<Cause> {
  if (back === null) return { temporary: null, reopening: null, learned: null }
  const { past } = situation
  if (past === null || found.learned === null) return { ...outlookOf(back, ranges?.table, day), learned: null }
  const other = backOf(situation, found, !learn)
  const [shown, otherwise] = learn ? [ranges?.learned, ranges?.table] : [ranges?.table, ranges?.learned]
  return {
    ...outlookOf(back, shown, day),
    learned: { on: learn, otherwise: outlookOf(other ?? back, otherwise, day), ...learnedReturns<Cause>(situation, numbers, past, order) },
  }
}

/** The numbers of each cause before and after, for a line closed today: what the person is shown of them. */
function learnedReturns<Cause extends string>(
  { compiled }: Situation, numbers: Numbers, past: Evidence, order: Uint16Array,
): Pick<Learned<Cause>, 'returned' | 'shut' | 'returns'> {
  const lesson = lessonOf(numbers, past, compiled.model.learning)
  const pace = paceOf(lesson, numbers, [], 0)
  const returns = Array.from(order, (index) => {
    const median = (numbers.scale[index] ?? 1) * Math.LN2 ** (1 / (numbers.shape[index] ?? 1))
    return {
      cause: (compiled.causes[index] ?? '') as Cause,
      share: { before: numbers.share[index] ?? 0, after: lesson.share[index] ?? 0 },
      median: { before: median, after: median / (pace[index] ?? 1) },
    }
  })
  return { returned: past.returned, shut: past.shut, returns }
}
