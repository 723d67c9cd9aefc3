import { Button } from '../../parts/button.tsx'
import { answerKey } from '../step-key.ts'
import { remindOfAnswer } from './remind-of-answer.ts'
import type { RungProps } from './rung-props.ts'

/** The reminder of the day on which an answer is due: set by itself when the step is noted here, taken away or set again by hand. */
export function AnswerReminder(props: RungProps) {
  const { rung: { step, clock }, subject, line, reminders, today, text, actions } = props
  if (clock === null || clock.state !== 'running') return null
  const key = answerKey(step, subject)
  const set = reminders.find((one) => one.line === line.id && one.step === key)
  const end = clock.stages[0]?.end
  if (set !== undefined) {
    return (
      <>
        <span class="note">{text.contact.reminded(text.format.dayWords(set.day, today))}</span>
        <Button kind="plain" onClick={() => void actions.forget(set.id)}>{text.contact.forget}</Button>
      </>
    )
  }
  if (end === undefined) return null
  const remind = async () => {
    if (await remindOfAnswer(props, clock.from)) actions.say(text.frame.reminderSet(text.format.dayWords(end, today)))
  }
  return <Button onClick={() => void remind()}>{text.ladder.remind(text.format.dayWords(end, today))}</Button>
}
