import { addMonths } from '../../events/day.ts'
import type { Day } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import { Field } from '../parts/field.tsx'

type NoneFieldProps = { value: string; error: string | undefined; today: Day; text: Text; onChange: (value: string) => void }

/** From when on nothing of a kind happened. */
export function NoneField({ value, error, today, text, onChange }: NoneFieldProps) {
  const { label, placeholder, chips, from } = text.form.since
  const reading = readDay(value, today, dayWords)
  const hint = reading === null ? undefined : from(text.format.fullDay('since' in reading ? reading.since : reading.date))
  return (
    <div class="stack day-field">
      <Field label={label} error={error} hint={hint}>
        {(control) => (
          <input
            {...control}
            name="since"
            value={value}
            placeholder={placeholder}
            autocomplete="off"
            maxLength={60}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="chips" role="group" aria-label={text.form.day.quick}>
        {chips.map(([name, months]) => {
          const day = addMonths(today, -months)
          return (
            <button type="button" class="chip" key={name} aria-pressed={value === day} onClick={() => onChange(day)}>
              {name}
            </button>
          )
        })}
      </div>
    </div>
  )
}
