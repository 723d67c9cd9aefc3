import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { ScreenProps } from '../actions.ts'
import { DayField } from '../form/day-field.tsx'
import { DetailField } from '../form/detail-field.tsx'
import type { Entry } from '../form/entry.ts'
import { readEntry } from '../form/read-entry.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { DetailFields } from './detail-fields.tsx'
import { readDetails, type ContactDraft, type DetailsEntry } from './details-entry.ts'

type ContactFormProps = Pick<ScreenProps, 'text' | 'line' | 'caseFile' | 'today' | 'casework' | 'actions'> & Readonly<{
  draft: ContactDraft
  /** The event that is changed; null for a new one. */
  before: CreditEvent | null
  /** The reason under which it is noted: of the step, or the subject where that is not the decision. Undefined leaves it as it is. */
  reason?: string | undefined
  /** What stands above: which kind it is, where that is to be chosen. */
  head: ComponentChildren
  onChange: (draft: ContactDraft) => void
  onSaved: (event: CreditEvent) => void
  onClose: () => void
  /** Takes away what was noted before, or what was half noted. */
  onRemove?: () => void
}>

/** A contact, an answer or a filing: the event that the model reads, and what is noted beside it. Half typed, it is kept as a draft. */
export function ContactForm(props: ContactFormProps) {
  const { draft, before, reason, head, text, line, caseFile, today, casework, actions, onChange, onSaved, onClose, onRemove } = props
  const { entry } = draft
  const words = text.casework.form
  const [tried, setTried] = useState(false)
  const [remind, setRemind] = useState(false)
  const change = (next: ContactDraft) => {
    onChange(next)
    actions.keepDraft('contact', next)
  }
  const changeEntry = (part: Partial<Entry>) => change({ ...draft, entry: { ...entry, ...part } })
  const changeDetails = (part: Partial<DetailsEntry>) => change({ ...draft, details: { ...draft.details, ...part } })
  const context = { today, lines: new Set(caseFile.lines.map(({ id }) => id)), before, id: draft.id }
  const read = readEntry(entry, context)
  const details = readDetails(draft.details, today)
  const ahead = details?.promised !== undefined && details.promised > today
  const errors = tried ? (read.errors ?? {}) : {}
  const fields = kindFacts[entry.kind].fields.filter((field) => field === 'institution' || field === 'wording')
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (read.event === null || details === null) return
    const noted = withReason(read.event, reason)
    const earlier = casework.details[noted.id] ?? {}
    if (!(await actions.saveEvents([noted])) || !(await actions.keepDetails(noted.id, details))) return
    const { promised } = details
    if (remind && ahead && promised !== undefined) await actions.remind(line.id, promised, 'step', promiseKey(noted.id))
    actions.keepDraft('contact', null)
    const { name } = text.kinds[noted.kind]
    if (before === null) actions.say(text.contact.log.saved(name), () => void actions.removeEvent(noted.id))
    else {
      actions.say(text.timeline.changed(name), () => {
        void actions.saveEvents([before]).then((back) => back && actions.keepDetails(noted.id, earlier))
      })
    }
    onSaved(noted)
  }
  const detail = (field: 'institution' | 'wording') => fields.includes(field) && (
    <DetailField name={field} entry={entry} error={errors[field] && text.form.errors[errors[field]]} text={text} onChange={changeEntry} />
  )
  return (
    <form
      class="log-form stack" noValidate aria-label={text.kinds[entry.kind].name} onKeyDown={onEscape(onClose)}
      onSubmit={(event) => void submit(event)}
    >
      {head}
      <DayField
        name="day" label={text.form.day.label} value={entry.day} error={errors.day && text.form.errors[errors.day]}
        today={today} text={text} onChange={(day) => changeEntry({ day })}
      />
      {detail('institution')}
      <DetailFields details={draft.details} wrongDay={tried && details === null} today={today} text={text} onChange={changeDetails}>
        {detail('wording')}
      </DetailFields>
      {ahead && (
        <label class="row">
          <input type="checkbox" name="remind" checked={remind} onChange={() => setRemind(!remind)} />
          <span>{words.remind}</span>
        </label>
      )}
      <div class="row">
        <Button kind="primary" type="submit">{before === null ? words.save : words.change}</Button>
        <Button kind="plain" onClick={onClose}>{words.close}</Button>
        {onRemove && <Button kind="plain" onClick={onRemove}>{before === null ? words.discard : words.remove}</Button>}
      </div>
    </form>
  )
}

/** The key of a reminder to look whether a promise was kept; it belongs to the step of noting an answer. */
function promiseKey(event: string): string {
  return `note-reply.${event}`
}

/** With the reason that it is noted under; an empty one says nothing. */
function withReason(event: CreditEvent, reason: string | undefined): CreditEvent {
  if (reason === undefined) return event
  const { reason: _before, ...rest } = event
  return reason === '' ? rest : { ...rest, reason }
}
