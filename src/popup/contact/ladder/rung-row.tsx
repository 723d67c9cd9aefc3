import { subjectOfStep } from '../../../diagnosis/step-log.ts'
import type { CreditEvent } from '../../../events/event.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { LogForm } from '../log-form.tsx'
import { letterOfStep } from '../letter/letter-steps.ts'
import { WriteLetter } from '../letter/write-letter.tsx'
import { readStepKey } from '../read-step-key.ts'
import { StepDetails } from '../step-details.tsx'
import { stepKey } from '../step-key.ts'
import { StepNote } from '../step-note.tsx'
import { AnswerReminder } from './answer-reminder.tsx'
import { clockWords, ruleWords } from './clock-words.ts'
import { gateWords } from './gate-words.ts'
import { remindOfAnswer } from './remind-of-answer.ts'
import { ReplyForm } from './reply-form.tsx'
import { RungClock } from './rung-clock.tsx'
import type { RungProps } from './rung-props.ts'

/** One body to turn to: its tick, its name with the gate or the clock, and behind it all that one needs for it. */
export function RungRow(props: RungProps) {
  const { rung: { step, gate, clock }, subject, next, text, line, progress, today, actions, focus } = props
  const words = text.ladder
  const { title } = text.steps[step.id]
  const key = stepKey(step, subject)
  const ticked = progress[line.id]?.[key]?.done
  const done = gate.gate === 'done'
  const shut = gate.gate === 'not-yet' || gate.gate === 'too-late'
  const rule = gate.gate === 'open' && step.clock !== null ? ruleWords(step.clock, text) : null
  const said = clock === null ? (gateWords(gate, today, text) ?? rule) : clockWords(clock, today, text, true)
  const letter = shut ? null : letterOfStep(step, subject)
  const limit = gate.gate === 'open' || gate.gate === 'not-yet' ? gate.until : null
  // What is counted as filed under another subject than usual has to say so.
  const about = subjectOfStep(step, subject)
  const logged = about === 'credit-decision' ? {} : { about }
  return (
    <li class="tick-row" id={`step-${step.id}`} data-done={done} data-later={shut} data-gate={gate.gate}>
      <input
        type="checkbox" class="tick-box" aria-label={text.contact.tick(title)} checked={done}
        disabled={shut || (done && ticked === undefined)}
        onChange={() => void actions.tick(line.id, key, ticked === undefined ? today : null)}
      />
      <Disclosure
        look="row" back={text.contact.back} initiallyOpen={focus !== null && readStepKey(focus).step === step.id}
        summary={
          <span class="what">
            <span class="name">{title}</span>
            {said !== null && <span class="note">{said}</span>}
          </span>
        }
      >
        <p><span class="strong">{words.whenTitle}</span> {whenOf(step.id)}</p>
        <RungClock {...{ step, clock, next, today, text }} />
        {step.limit !== undefined && (
          <p>{limit !== null && words.gate.limit(text.format.dayWords(limit, today))}{gate.gate === 'too-late' && words.gate.askAid}</p>
        )}
        <StepDetails step={step} text={text} />
        {letter !== null && <WriteLetter {...props} about={letter} />}
        {!shut && <StepNote {...props} step={step} kept={key} />}
        <div class="row">
          {!shut && !done && <LogForm {...props} {...logged} step={step} onSaved={remind} />}
          <ReplyForm {...props} {...logged} />
          <AnswerReminder {...props} />
        </div>
      </Disclosure>
    </li>
  )

  function whenOf(id: string): string {
    const all: Readonly<Record<string, string>> = words.when
    return all[id] ?? ''
  }

  function remind({ date }: CreditEvent) {
    void remindOfAnswer(props, date)
  }
}
