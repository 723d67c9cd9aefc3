import { useState } from 'preact/hooks'
import { isDay } from '../../events/day.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { OneAnswer } from './one-answer.tsx'
import type { AnswerProps } from './answer-props.ts'

/** A chip for the days that people say, and a date for those who know it. */
export function DayAnswer(props: AnswerProps) {
  const { answer, text, today, onAnswer } = props
  const [day, setDay] = useState<string>(answer?.said === 'some' ? answer.day ?? '' : '')
  const usable = isDay(day) && day <= today
  return (
    <>
      <OneAnswer {...props} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isDay(day) && usable) onAnswer({ said: 'some', chosen: {}, day })
        }}
      >
        <Field label={text.firstRun.pickDay}>
          {(control) => (
            <div class="row">
              <input
                {...control} class="input date" type="date" max={today} value={day} onInput={(event) => setDay(event.currentTarget.value)}
              />
              <Button type="submit" disabled={!usable}>{text.firstRun.next}</Button>
            </div>
          )}
        </Field>
      </form>
    </>
  )
}
