import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { stepOf } from './known-steps.ts'

/** When a step is due or was done, in one phrase; null where there is nothing to say. What runs after it stands on the ladder. */
export function stepTime(advice: StepAdvice, ticked: Day | undefined, today: Day, text: Text): string | null {
  const words = text.contact
  const day = (date: Day) => text.format.dayWords(date, today)
  if (advice.status === 'done') return words.logged
  if (ticked !== undefined) return words.doneOn(day(ticked))
  return advice.status === 'later' ? waiting(advice, day, text) : null
}

/** Why a step is not due: the step before it, the day, or both. */
function waiting({ due, after }: StepAdvice, day: (date: Day) => string, text: Text): string {
  const words = text.contact
  const before = after === null ? undefined : stepOf(after)
  if (before === undefined) return due === null ? words.notYet : words.from(day(due))
  const { title } = text.steps[before.id]
  return due === null ? words.first(title) : words.fromAfter(day(due), title)
}
