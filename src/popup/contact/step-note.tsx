import { useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { Field } from '../parts/field.tsx'
import { ToneNote } from './letter/tone-note.tsx'
import type { AdvisedStep } from './known-steps.ts'

type StepNoteProps = Pick<ScreenProps, 'text' | 'line' | 'progress' | 'actions'> & Pick<AdvisedStep, 'step'> & {
  /** The key under which it is kept, where that is not the step's id. */
  kept?: string
}

/** From this length on a note tells a story, and a story has a time and an event. */
const WHOLE = 20

/** What the person wants to remember about a step; kept at every keystroke. */
export function StepNote({ step, kept = step.id, text, line, progress, actions }: StepNoteProps) {
  const [note, setNote] = useState(progress[line.id]?.[kept]?.answer ?? '')
  const change = (next: string) => {
    setNote(next)
    void actions.answer(line.id, kept, next)
  }
  return (
    <div class="stack">
      <Field label={step.phase === 'before' ? text.contact.note.before : text.contact.note.label}>
        {(control) => (
          <input
            {...control}
            value={note}
            placeholder={text.contact.note.placeholder}
            maxLength={500}
            autocomplete="off"
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </Field>
      <ToneNote words={note} wanted={note.length < WHOLE ? [] : ['time', 'event']} text={text} />
    </div>
  )
}
