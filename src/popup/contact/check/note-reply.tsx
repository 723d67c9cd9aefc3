import { useState } from 'preact/hooks'
import { MAX_STRING } from '../../../events/limits.ts'
import type { ScreenProps } from '../../actions.ts'
import { DayField } from '../../form/day-field.tsx'
import { blankEntry } from '../../form/entry.ts'
import { readEntry } from '../../form/read-entry.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/chips.tsx'

/** An answer that was asked for, or a notice that came by itself; both feed the model with their words. */
const kinds = ['reply-received', 'notice'] as const
type Kind = (typeof kinds)[number]

type NoteReplyProps = ScreenProps & Readonly<{ pasted: string; onNoted: () => void }>

/** Puts an answer into the records, once the person says so: its words, its day, and what kind it is. */
export function NoteReply({ pasted, onNoted, text, line, caseFile, today, actions }: NoteReplyProps) {
  const words = text.check.reply.note
  const [kind, setKind] = useState<Kind>('reply-received')
  const [day, setDay] = useState(text.form.day.chips[0] ?? '')
  const [tried, setTried] = useState(false)
  const entry = { ...blankEntry(kind, line.id, day), line: line.id, wording: pasted.trim().slice(0, MAX_STRING), still: true }
  const context = { today, lines: new Set(caseFile.lines.map(({ id }) => id)), before: null, id: crypto.randomUUID() }
  const { event, errors } = readEntry(entry, context)
  const save = async () => {
    setTried(true)
    if (event === null || !(await actions.saveEvents([event]))) return
    actions.say(text.contact.log.saved(text.kinds[kind].name), () => void actions.removeEvent(event.id))
    onNoted()
  }
  return (
    <div class="stack log-form">
      <Choice
        legend={words.title} options={kinds.map((value) => ({ value, label: words.kinds[value] }))} value={kind} onChoose={setKind}
      />
      <DayField
        name="reply-day" label={text.form.day.label} value={day} today={today} text={text} onChange={setDay}
        error={tried && errors?.day ? text.form.errors[errors.day] : undefined}
      />
      <div><Button onClick={() => void save()}>{words.save}</Button></div>
      <p class="note">{words.kept}</p>
    </div>
  )
}
