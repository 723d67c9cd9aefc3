import { useRef } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import { Field } from '../parts/field.tsx'

type DayFieldProps = {
  name: string
  label: string
  value: string
  error: string | undefined
  today: Day
  text: Text
  onChange: (value: string) => void
}

/** A day in the person's own words, with quick ones to press, and below it the day that was understood. */
export function DayField({ name, label, value, error, today, text, onChange }: DayFieldProps) {
  const { chips, pick, quick, placeholder } = text.form.day
  const picker = useRef<HTMLInputElement>(null)
  const show = () => {
    try {
      picker.current?.showPicker()
    } catch {
      picker.current?.focus() // No calendar in this browser; the text field takes every date.
    }
  }
  return (
    <div class="stack day-field">
      <Field label={label} error={error} hint={understood(value, today, text)}>
        {(control) => (
          <input {...control} name={name} value={value} placeholder={placeholder} autocomplete="off" maxLength={60}
            onInput={(event) => onChange(event.currentTarget.value)} />
        )}
      </Field>
      <div class="chips" role="group" aria-label={quick}>
        {chips.map((chip) => (
          <button type="button" class="chip" key={chip} aria-pressed={value === chip} onClick={() => onChange(chip)}>{chip}</button>
        ))}
        <span class="date-pick">
          <button type="button" class="chip" onClick={show}>{pick}</button>
          <input type="date" ref={picker} tabIndex={-1} aria-hidden="true" max={today}
            onInput={(event) => event.currentTarget.value !== '' && onChange(event.currentTarget.value)} />
        </span>
      </div>
    </div>
  )
}

/** The day that a text is taken for, in words; undefined when it is not understood. */
function understood(value: string, today: Day, text: Text): string | undefined {
  const reading = readDay(value, today, dayWords)
  if (reading === null) return undefined
  const { day } = text.form
  const written = text.format.fullDay
  if ('since' in reading) return day.range(written(reading.since), written(reading.date))
  return reading.sure === 'about' ? day.aboutDay(written(reading.date)) : day.day(written(reading.date))
}
