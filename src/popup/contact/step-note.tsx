import { useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { Field } from '../parts/field.tsx'
import type { AdvisedStep } from './known-steps.ts'

/** What the person wants to remember about a step; kept at every keystroke. */
export function StepNote({ step, text, line, progress, actions }: ScreenProps & AdvisedStep) {
  const [note, setNote] = useState(progress[line.id]?.[step.id]?.answer ?? '')
  const change = (next: string) => {
    setNote(next)
    void actions.answer(line.id, step.id, next)
  }
  return (
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
  )
}
