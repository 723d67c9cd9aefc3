import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { answers, type Entry } from './entry.ts'
import { HappenedFields } from './happened-fields.tsx'
import { LineChoice } from './line-choice.tsx'
import { NoneField } from './none-field.tsx'
import { readEntry, type EntryErrors } from './read-entry.ts'
import { FormHead } from './form-head.tsx'

export type EntryFormProps = {
  entry: Entry
  lines: readonly CreditLine[]
  /** The event being changed; null when the form tells a new one. */
  before: CreditEvent | null
  today: Day
  text: Text
  /** Whether it was found again half filled. */
  restored: boolean
  onChange: (entry: Entry) => void
  onSave: (event: CreditEvent) => void
  /** Takes the event away, or leaves a new one untold. */
  onRemove: () => void
  onClose: () => void
  /** Closes it and forgets what was typed. */
  onDiscard: () => void
}

/** One event: what happened, when, on which line, and the few details that make sense for its kind. */
export function EntryForm(props: EntryFormProps) {
  const { entry, lines, before, today, text, restored, onChange, onSave, onRemove, onClose, onDiscard } = props
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const context = { today, lines: new Set(lines.map(({ id }) => id)), before, id: before?.id ?? crypto.randomUUID() }
  const errors: EntryErrors = tried ? (readEntry(entry, context).errors ?? {}) : {}
  const wrong = Object.keys(errors).length
  // Whoever came by the keyboard can type the day at once.
  useEffect(() => form.current?.querySelector<HTMLElement>('input.input')?.focus({ preventScroll: true }), [])
  const change = (part: Partial<Entry>) => onChange({ ...entry, ...part })

  const submit = (event: Event) => {
    event.preventDefault()
    if (entry.answer === 'not-told') return onRemove()
    const read = readEntry(entry, context)
    if (read.event !== null) return onSave(read.event)
    setTried(true)
    focusFirst(form.current, Object.keys(read.errors))
  }

  return (
    <form
      class="entry-form stack"
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={onEscape(onClose)}
      aria-label={text.kinds[entry.kind].name}
    >
      <FormHead title={text.kinds[entry.kind].name} back={text.form.back} onBack={onClose} />
      {restored && (
        <p class="note restored">
          {text.form.restored}{' '}
          <Button kind="plain" onClick={onDiscard}>
            {text.form.discard}
          </Button>
        </p>
      )}
      {text.kinds[entry.kind].hint !== undefined && <p class="note">{text.kinds[entry.kind].hint}</p>}
      {!kindFacts[entry.kind].reading && (
        <Choice
          legend={text.form.answer.legend}
          legendShown={false}
          options={answers.map((value) => ({ value, label: text.form.answer[value] }))}
          value={entry.answer}
          onChoose={(answer) => change({ answer })}
        />
      )}
      {entry.answer === 'not-told' && (
        <p>
          {text.form.notTold} {before !== null && text.form.notToldRemoves}
        </p>
      )}
      {entry.answer === 'none' && (
        <NoneField
          value={entry.since}
          error={errors.since && text.form.errors[errors.since]}
          today={today}
          text={text}
          onChange={(since) => change({ since })}
        />
      )}
      {entry.answer === 'happened' && <HappenedFields entry={entry} errors={errors} today={today} text={text} onChange={change} />}
      {entry.answer !== 'not-told' && (
        <LineChoice entry={entry} lines={lines} error={errors.line && text.form.errors[errors.line]} text={text} onChange={change} />
      )}
      <p class="error" role="alert" hidden={wrong === 0}>
        {wrong > 0 && text.form.check(wrong)}
      </p>
      <div class="row form-end">
        <Button kind="primary" type="submit">
          {entry.answer === 'not-told' && before === null ? text.form.close : before === null ? text.form.save : text.form.saveChange}
        </Button>
        {before !== null && (
          <Button kind="danger" onClick={onRemove}>
            {text.form.remove}
          </Button>
        )}
      </div>
    </form>
  )
}

function focusFirst(form: HTMLFormElement | null, names: readonly string[]) {
  const wanted = [...(form?.querySelectorAll<HTMLElement>('[name]') ?? [])].find((field) =>
    names.includes(field.getAttribute('name') ?? ''),
  )
  const choice = names.includes('still') ? form?.querySelector<HTMLElement>('[data-state] input') : null
  const target = wanted ?? choice
  target?.focus()
}
