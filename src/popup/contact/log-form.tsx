import { useEffect, useRef, useState } from 'preact/hooks'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import type { Subject } from '../../knowledge/advice-types.ts'
import type { ScreenProps } from '../actions.ts'
import { ContactForm } from '../casework/contact-form.tsx'
import { blankDetails, contactDraftFrom, type ContactDraft } from '../casework/details-entry.ts'
import { blankEntry } from '../form/entry.ts'
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
  const { step, text, line, drafts, actions, kind = 'quiet', about, openLabel, onSaved } = props
  const words = text.contact.log
  const logs = step.logs
  const [draft, setDraft] = useState<ContactDraft | null>(null)
  const home = useRef<HTMLDivElement>(null)
  const closed = useRef(false)
  useEffect(() => {
    if (draft === null && closed.current) home.current?.querySelector('button')?.focus()
  }, [draft])
  if (logs === null) return null
  const close = () => {
    closed.current = true
    setDraft(null)
  }
  const reason = step.reason ?? about ?? ''
  const open = () => {
    const kept = contactDraftFrom(drafts.contact)
    const sameStep = kept !== null && kept.step === step.id && kept.about === reason && kept.entry.line === line.id
    setDraft(sameStep ? kept : blank(logs))
  }
  const blank = (logged: EventKind): ContactDraft => ({
    id: crypto.randomUUID(), step: step.id, about: reason, details: blankDetails,
    entry: { ...blankEntry(logged, line.id, text.form.day.chips[0]), institution: step.named ?? '', still: true },
  })
  const saved = (event: CreditEvent) => {
    const place = home.current?.closest('.tick-row, .card')
    onSaved?.(event)
    close()
    // The step is done and its button gone: back to the row that it stood in.
    place?.querySelector<HTMLElement>('.opener, button')?.focus()
  }
  return (
    <div ref={home}>
      {draft === null ? (
        <Button kind={kind} onClick={open}>{openLabel ?? openWords(step.phase, logs, words)}</Button>
      ) : (
        <ContactForm
          {...props} draft={draft} before={null} reason={reason} head={<p class="strong">{text.kinds[logs].name}</p>}
          onChange={setDraft} onSaved={saved} onClose={close}
          onRemove={() => {
            actions.keepDraft('contact', null)
            close()
          }}
        />
      )}
    </div>
  )
}

function openWords(phase: string, kind: EventKind, words: ScreenProps['text']['contact']['log']): string {
  if (kind === 'reply-received') return words.openReply
  return phase === 'first-contact' ? words.open : words.openAfter
}
