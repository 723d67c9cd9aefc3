import { useRef, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import { DayField } from '../form/day-field.tsx'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

type SendFormProps = Readonly<{ text: Text; today: Day; onSend: (day: Day, to: string) => Promise<void> }>

/** Notes to whom a paper went, and when. */
export function SendForm({ text, today, onSend }: SendFormProps) {
  const words = text.papers
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState('')
  const [to, setTo] = useState('')
  const [tried, setTried] = useState(false)
  const home = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    setTried(false)
    // The button comes back with the next drawing.
    setTimeout(() => home.current?.querySelector('button')?.focus())
  }
  if (!open) {
    return <div ref={home}><Button onClick={() => (setDay(text.form.day.chips[0] ?? ''), setOpen(true))}>{words.send}</Button></div>
  }
  const reading = readDay(day, today, dayWords)
  const read = reading === null || 'since' in reading ? null : reading.date
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (read === null) return
    await onSend(read, to.trim())
    setTo('')
    close()
  }
  return (
    <div ref={home}>
      <form class="log-form stack" aria-label={words.send} onSubmit={(event) => void submit(event)} onKeyDown={onEscape(close)}>
        <Field label={words.to}>
          {(control) => (
            <input {...control} name="to" value={to} placeholder={words.toPlaceholder} maxLength={200} autocomplete="off"
              onInput={(event) => setTo(event.currentTarget.value)} />
          )}
        </Field>
        <DayField
          name="sent-day" label={text.form.day.label} value={day} error={tried && read === null ? words.wrongDay : undefined} today={today}
          text={text} onChange={setDay}
        />
        <div class="row">
          <Button kind="primary" type="submit">{words.save}</Button>
          <Button kind="plain" onClick={close}>{words.cancel}</Button>
        </div>
      </form>
    </div>
  )
}
