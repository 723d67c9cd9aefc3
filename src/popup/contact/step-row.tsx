import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import type { AdvisedStep } from './known-steps.ts'
import { LogForm } from './log-form.tsx'
import { letterOfStep } from './letter/letter-steps.ts'
import { WriteLetter } from './letter/write-letter.tsx'
import { StepDetails } from './step-details.tsx'
import { StepNote } from './step-note.tsx'
import { stepTime } from './step-time.ts'

/** One step: its tick, its title with when it is due, and behind the title how it is done. */
export function StepRow(props: ScreenProps & AdvisedStep) {
  const { step, advice, text, line, progress, reminders, today, actions, focus } = props
  const words = text.contact
  const { title } = text.steps[step.id]
  const ticked = progress[line.id]?.[step.id]?.done
  const done = advice.status === 'done' || ticked !== undefined
  const later = advice.status === 'later' && !done
  const when = stepTime(advice, ticked, today, text)
  const reminded = reminders.find((one) => one.line === line.id && one.step === step.id)
  const letter = letterOfStep(step, null)
  const remindDay = advice.due
  const remind = async () => {
    if (remindDay !== null && (await actions.remind(line.id, remindDay, 'step', step.id)))
      actions.say(text.frame.reminderSet(text.format.dayWords(remindDay, today)))
  }
  const summary = (
    <span class="what">
      <span class="name">{title}</span>
      {when !== null && <span class="note">{when}</span>}
    </span>
  )
  return (
    <li class="tick-row" id={`step-${step.id}`} data-done={done} data-later={later}>
      <input
        type="checkbox"
        class="tick-box"
        aria-label={words.tick(title)}
        checked={done}
        disabled={later || advice.status === 'done'}
        onChange={() => void actions.tick(line.id, step.id, ticked === undefined ? today : null)}
      />
      <Disclosure look="row" summary={summary} back={words.back} initiallyOpen={focus === step.id}>
        <StepDetails step={step} text={text} />
        {!later && letter !== null && <WriteLetter {...props} about={letter} />}
        {!later && <StepNote {...props} />}
        <div class="row">
          {!later && advice.status !== 'done' && step.logs !== null && <LogForm {...props} />}
          {remindDay !== null &&
            remindDay > today &&
            (reminded === undefined ? (
              <Button onClick={() => void remind()}>{words.remind(text.format.dayWords(remindDay, today))}</Button>
            ) : (
              <>
                <span class="note">{words.reminded(text.format.dayWords(reminded.day, today))}</span>
                <Button kind="plain" onClick={() => void actions.forget(reminded.id)}>
                  {words.forget}
                </Button>
              </>
            ))}
        </div>
      </Disclosure>
    </li>
  )
}
