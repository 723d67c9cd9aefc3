import { useEffect, useRef, useState } from 'preact/hooks'
import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import type { Subject } from '../../knowledge/advice-types.ts'
import type { ScreenProps } from '../actions.ts'
import { DayField } from '../form/day-field.tsx'
import { DetailField } from '../form/detail-field.tsx'
import { blankEntry, type Entry } from '../form/entry.ts'
import { readEntry } from '../form/read-entry.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import type { AdvisedStep } from './known-steps.ts'

type LogFormProps = ScreenProps & Pick<AdvisedStep, 'step'> & {
  kind?: 'primary' | 'quiet'
  /** The subject that it is noted under, where that is not the credit decision. */
  about?: Subject
  /** What the button says, where the step alone does not. */
  openLabel?: string
  onSaved?: (event: CreditEvent) => void
}

/** Notes in the records that a step was taken, which is what moves the checklist on. */
export function LogForm(props: LogFormProps) {
  const { step, text, line, caseFile, today, actions, kind = 'quiet', about, openLabel, onSaved } = props
  const words = text.contact.log
  const logs = step.logs
  const [entry, setEntry] = useState<Entry | null>(null)
  const [tried, setTried] = useState(false)
  const home = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const closed = useRef(false)
  useEffect(() => {
    if (entry === null && closed.current) home.current?.querySelector('button')?.focus()
  }, [entry])
  if (logs === null) return null
  const close = () => {
    closed.current = true
    setEntry(null)
  }
  // Half typed, it is kept with the drafts of the records, which offer to go on with it.
  const change = (part: Partial<Entry>) => {
    const next = { ...(entry ?? blankEntry(logs, line.id, today)), ...part }
    setEntry(next)
    actions.keepDraft('event', next)
  }
  if (entry === null) {
    const open = () =>
      setEntry({
        ...blankEntry(logs, line.id, text.form.day.chips[0]),
        institution: step.named ?? '',
        reason: step.reason ?? '',
        still: true,
      })
    return (
      <div ref={home}>
        <Button kind={kind} onClick={open}>
          {openLabel ?? openWords(step.phase, logs, words)}
        </Button>
      </div>
    )
  }
  const context = { today, lines: new Set(caseFile.lines.map(({ id }) => id)), before: null, id: crypto.randomUUID() }
  const read = readEntry(entry, context)
  const errors = tried ? (read.errors ?? {}) : {}
  const fields = kindFacts[logs].fields.filter((field) => field === 'institution' || field === 'wording')
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    const place = form.current?.closest('.tick-row, .card')
    if (read.event === null) return
    const noted = about === undefined || step.reason !== undefined ? read.event : { ...read.event, reason: about }
    if (!(await actions.saveEvents([noted]))) return
    actions.keepDraft('event', null)
    const saved = noted.id
    onSaved?.(noted)
    actions.say(words.saved(text.kinds[logs].name), () => void actions.removeEvent(saved))
    close()
    // The step is done and its button gone: back to the row that it stood in.
    place?.querySelector<HTMLElement>('.opener, button')?.focus()
  }
  return (
    <form
      ref={form}
      class="log-form stack"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onEscape(close)}
      aria-label={text.kinds[logs].name}
    >
      <p class="strong">{text.kinds[logs].name}</p>
      <DayField
        name="day"
        label={text.form.day.label}
        value={entry.day}
        error={errors.day && text.form.errors[errors.day]}
        today={today}
        text={text}
        onChange={(day) => change({ day })}
      />
      {fields.map((field) => (
        <DetailField
          key={field}
          name={field}
          entry={entry}
          error={errors[field] && text.form.errors[errors[field]]}
          text={text}
          onChange={change}
        />
      ))}
      <div class="row">
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            actions.keepDraft('event', null)
            close()
          }}
        >
          {words.close}
        </Button>
      </div>
    </form>
  )
}

function openWords(phase: string, kind: EventKind, words: ScreenProps['text']['contact']['log']): string {
  if (kind === 'reply-received') return words.openReply
  return phase === 'first-contact' ? words.open : words.openAfter
}
