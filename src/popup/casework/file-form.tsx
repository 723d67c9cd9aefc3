import { useState } from 'preact/hooks'
import { readDay } from '../../events/day-input.ts'
import { isRecord } from '../../events/record.ts'
import type { Attachment } from '../../store/casework.ts'
import { dayWords } from '../../text/day-words.ts'
import type { ScreenProps } from '../actions.ts'
import { DayField } from '../form/day-field.tsx'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

/** A file being named, as it is typed. */
export type FileEntry = Readonly<Record<'id' | 'name' | 'shows' | 'place' | 'day', string>>

/** Reads a kept draft; null where it is none. */
export function fileEntryFrom(value: unknown): FileEntry | null {
  if (!isRecord(value)) return null
  const { id, name, shows, place, day } = value
  const texts = [id, name, shows, place, day].filter((each) => typeof each === 'string')
  const [a = '', b = '', c = '', d = '', e = ''] = texts
  return texts.length === 5 ? { id: a, name: b, shows: c, place: d, day: e } : null
}

type FileFormProps = Pick<ScreenProps, 'text' | 'line' | 'today' | 'actions'> & Readonly<{
  entry: FileEntry
  before: Attachment | null
  onChange: (entry: FileEntry) => void
  onClose: () => void
}>

/** Names a file, without taking it: what it is called, what it shows, where it lies. */
export function FileForm({ entry, before, text, line, today, actions, onChange, onClose }: FileFormProps) {
  const words = text.casework.files
  const { form } = text.casework
  const [tried, setTried] = useState(false)
  const reading = readDay(entry.day, today, dayWords)
  const day = reading === null || 'since' in reading ? null : reading.date
  const change = (part: Partial<FileEntry>) => {
    onChange({ ...entry, ...part })
    actions.keepDraft('attachment', { ...entry, ...part })
  }
  const put = (file: Attachment | null, gone: string) => actions.changeCasework((casework) => ({
    ...casework, attachments: [...casework.attachments.filter(({ id }) => id !== gone), ...file === null ? [] : [file]],
  }))
  const leave = () => {
    actions.keepDraft('attachment', null)
    onClose()
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    const { id, name, shows, place } = entry
    if (day === null || name.trim() === '') return
    if (!(await put({ id, line: line.id, name: name.trim(), shows: shows.trim(), place: place.trim(), day }, id))) return
    actions.say(words.saved(name.trim()), () => void put(before, id))
    leave()
  }
  const remove = async (file: Attachment) => {
    if (!(await put(null, file.id))) return
    actions.say(words.removed(file.name), () => void put(file, file.id))
    leave()
  }
  const field = (name: 'name' | 'shows' | 'place', placeholder: string, error?: string) => (
    <Field label={words[name]} error={error}>
      {(control) => (
        <input {...control} name={name} value={entry[name]} placeholder={placeholder} maxLength={500} autocomplete="off" dir="auto"
          onInput={(event) => change({ [name]: event.currentTarget.value })} />
      )}
    </Field>
  )
  return (
    <form class="log-form stack" noValidate aria-label={words.add} onSubmit={(event) => void submit(event)} onKeyDown={onEscape(onClose)}>
      <p class="note">{words.note}</p>
      {field('name', words.namePlaceholder, tried && entry.name.trim() === '' ? words.missing : undefined)}
      {field('shows', words.showsPlaceholder)}
      {field('place', words.placePlaceholder)}
      <DayField
        name="file-day" label={text.form.day.label} value={entry.day} today={today} text={text} onChange={(next) => change({ day: next })}
        error={tried && day === null ? text.form.errors['not-a-day'] : undefined}
      />
      <div class="row">
        <Button kind="primary" type="submit">{before === null ? form.save : form.change}</Button>
        <Button kind="plain" onClick={onClose}>{form.close}</Button>
        {before !== null && <Button kind="plain" onClick={() => void remove(before)}>{form.remove}</Button>}
      </div>
    </form>
  )
}
