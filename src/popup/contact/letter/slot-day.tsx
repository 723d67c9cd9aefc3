import { useState } from 'preact/hooks'
import type { Day } from '../../../events/day.ts'
import type { SlotRule } from '../../../knowledge/letter-types.ts'
import type { Text } from '../../../text/index.ts'
import { Field } from '../../parts/field.tsx'
import { readSlotDay } from './read-slot-day.ts'

type SlotDayProps = Readonly<{
  label: string
  hint: string
  form: Extract<SlotRule['form'], 'past' | 'day' | 'ahead'>
  value: string
  today: Day
  text: Text
  /** The day, or nothing where what stands there is none. */
  onChange: (day: string) => void
}>

/** A day in the person's own words, kept as the day that it means. */
export function SlotDay({ label, hint, form, value, today, text, onChange }: SlotDayProps) {
  const [typed, setTyped] = useState(value)
  const words = text.letters.desk
  const read = readSlotDay(typed, form, today)
  const fits = read !== null && (form === 'past' ? read <= today : form === 'ahead' ? read >= today : true)
  const change = (next: string) => {
    setTyped(next)
    onChange(readSlotDay(next, form, today) ?? '')
  }
  const understood = read === null ? hint : text.form.day.day(text.format.fullDay(read))
  return (
    <Field label={label} hint={understood} error={typed.trim() !== '' && !fits ? words.errors[form] : undefined}>
      {(control) => (
        <input {...control} value={typed} placeholder={text.form.day.placeholder} autocomplete="off" maxLength={60}
          onInput={(event) => change(event.currentTarget.value)} />
      )}
    </Field>
  )
}
