import { useState } from 'preact/hooks'
import { readDayAhead } from '../../../events/day-ahead.ts'
import { dayWords } from '../../../text/day-words.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/chips.tsx'
import { Field } from '../../parts/field.tsx'

const kinds = ['paper', 'own'] as const

/** A day that nothing in the records says: when a document runs out, or whatever one wants to be reminded of. */
export function OwnDay({ text, line, today, actions }: Pick<ScreenProps, 'text' | 'line' | 'today' | 'actions'>) {
  const words = text.ladder.calendar.ownDay
  const [what, setWhat] = useState<(typeof kinds)[number]>('paper')
  const [written, setWritten] = useState('')
  const [tried, setTried] = useState(false)
  const day = readDayAhead(written, today, dayWords)
  const keep = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (day === null || !(await actions.keepReminder({ id: crypto.randomUUID(), line: line.id, day, about: 'day', what }))) return
    setWritten('')
    setTried(false)
    actions.say(text.frame.reminderSet(text.format.dayWords(day, today)))
  }
  return (
    <form class="stack" aria-label={words.title} onSubmit={(event) => void keep(event)}>
      <Choice legend={words.title} options={kinds.map((value) => ({ value, label: words.kinds[value] }))} value={what} onChoose={setWhat} />
      <Field
        label={words.day} hint={day === null ? undefined : words.understood(text.format.fullDay(day))}
        error={tried && day === null ? words.wrong : undefined}
      >
        {(control) => (
          <input
            {...control} value={written} placeholder={words.placeholder} autocomplete="off" maxLength={60}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </Field>
      <div><Button type="submit">{words.save}</Button></div>
    </form>
  )
}
