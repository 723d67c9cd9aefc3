import { useRef, useState } from 'preact/hooks'
import { LONGEST_MESSAGE } from '../../../messages/plain-message.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Field } from '../../parts/field.tsx'
import { CallQuestions } from './call-questions.tsx'
import { blankCheck, checkFrom, isBlank, type CheckDraft } from './check-draft.ts'
import { MessageOutcome } from './message-outcome.tsx'

/** A message or an answer to be pasted, and a call to be told of. It is kept as a draft, and as nothing else before one says so. */
export function CheckCard(props: ScreenProps) {
  const { text, drafts, actions } = props
  const words = text.check
  const [draft, setDraft] = useState(() => checkFrom(drafts.message))
  const field = useRef<HTMLDivElement>(null)
  const change = (part: Partial<CheckDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    actions.keepDraft('message', isBlank(next) ? null : next)
  }
  const clear = () => {
    change(blankCheck)
    field.current?.querySelector('textarea')?.focus()
  }
  const ready = draft.text.trim() !== ''
  const submit = (event: Event) => {
    event.preventDefault()
    if (ready) change({ read: true })
  }
  return (
    <Card title={words.title} id="check-message">
      <form class="stack story-box" onSubmit={submit}>
        <div ref={field}>
          <Field label={words.label} hint={words.hint}>
            {(control) => (
              <textarea
                {...control} rows={3} maxLength={LONGEST_MESSAGE} placeholder={words.placeholder} value={draft.text} dir="auto"
                onInput={(event) => change({ text: event.currentTarget.value, read: false })}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) submit(event)
                }}
              />
            )}
          </Field>
        </div>
        {ready && (
          <div class="row">
            <Button kind="primary" type="submit">{words.look}</Button>
            <Button kind="plain" onClick={clear}>{words.clear}</Button>
          </div>
        )}
      </form>
      <div role="status" class="stack">
        {draft.read && ready && <MessageOutcome {...props} pasted={draft.text} onNoted={clear} />}
      </div>
      <Disclosure summary={words.call.title} back={text.contact.back} initiallyOpen={Object.keys(draft.call).length > 0}>
        <CallQuestions call={draft.call} text={text} onAnswer={(sign, said) => change({ call: { ...draft.call, [sign]: said } })} />
      </Disclosure>
    </Card>
  )
}
