import type { Text } from '../../text/index.ts'
import { Field } from '../parts/field.tsx'

/** After how many minutes without use; null: only with the browser. */
const choices = [1, 5, 15, 60, null] as const
export const USUAL_MINUTES = 15

type MinutesChoiceProps = { text: Text; minutes: number | null; onChange: (minutes: number | null) => void }

export function MinutesChoice({ text, minutes, onChange }: MinutesChoiceProps) {
  return (
    <Field label={text.lock.minutes}>
      {(control) => (
        <select
          {...control} class="input" value={String(minutes)}
          onChange={(event) => onChange(choices.find((choice) => String(choice) === event.currentTarget.value) ?? null)}
        >
          {choices.map((choice) => <option key={choice} value={String(choice)}>{text.lock.minutesOf(choice)}</option>)}
        </select>
      )}
    </Field>
  )
}
