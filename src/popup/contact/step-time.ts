import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { stepOf, type KnownStep } from './known-steps.ts'

/** When a step is due, was done or is answered, in one phrase; null where there is nothing to say. */
export function stepTime(advice: StepAdvice, ticked: Day | undefined, step: KnownStep, today: Day, text: Text): string | null {
  const words = text.contact
  const day = (date: Day) => text.format.dayWords(date, today)
  if (advice.answer !== undefined) {
    const { regular, longest } = advice.answer
    return longest < today ? words.overdue(day(longest)) : words.answerBy(day(regular), day(longest))
  }
  if (advice.status === 'done') return words.logged
  if (ticked !== undefined) return words.doneOn(day(ticked))
  if (advice.status === 'later') return waiting(advice, day, text)
  if (advice.until !== undefined) return words.until(day(advice.until))
  return step.clock === null ? null : words.clock(text.format.days(step.clock.regular.value), text.format.days(step.clock.longest.value))
}

/** Why a step is not due: the step before it, the day, or both. */
function waiting({ due, after }: StepAdvice, day: (date: Day) => string, text: Text): string {
  const words = text.contact
  const before = after === null ? undefined : stepOf(after)
  if (before === undefined) return due === null ? words.notYet : words.from(day(due))
  const { title } = text.steps[before.id]
  return due === null ? words.first(title) : words.fromAfter(day(due), title)
}
