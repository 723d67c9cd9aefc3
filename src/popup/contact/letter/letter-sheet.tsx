import { useEffect, useRef, useState } from 'preact/hooks'
import { hasBlank } from '../../../diagnosis/letter-plan.ts'
import type { StoredLetter } from '../../../store/letters.ts'
import { MAX_LETTER } from '../../../store/letters.ts'
import { letterOf, type LetterText } from '../../../text/letter-of.ts'
import type { ScreenProps } from '../../actions.ts'
import { OpenFileNote } from '../../lock/open-file-note.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Field } from '../../parts/field.tsx'
import { saveFile } from '../../settings/save-file.ts'
import { LetterGrounds } from './letter-grounds.tsx'
import type { LetterState } from './letter-state.ts'
import { wholeText } from './letter-text.ts'
import { ToneNote } from './tone-note.tsx'

/** The language of those who will read it. */
const SERVICE = 'zh-CN'

type LetterSheetProps = ScreenProps & Readonly<{
  state: LetterState
  made: LetterText
  onChange: (part: Partial<Pick<StoredLetter, 'edited' | 'taken'>>) => void
}>

/** The finished text: to copy, print, save and change, with what it cites, and what it says for who reads another language. */
export function LetterSheet({ state, made, onChange, text, language, today, wide, actions }: LetterSheetProps) {
  const words = text.letters.desk
  const shown = useRef<HTMLParagraphElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState(false)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (editing) field.current?.querySelector('textarea')?.focus()
    else if (wasEditing.current) buttons.current?.querySelector('button')?.focus()
    wasEditing.current = editing
  }, [editing])
  const { about, letter, ready, plan, facts } = state
  const whole = wholeText(about, made)
  const now = letter.edited?.text ?? whole
  const take = () => { if (ready !== null) onChange({ taken: { day: today, text: ready } }) }
  const print = () => {
    take()
    window.print()
  }
  const save = () => {
    take()
    saveFile(words.fileName(made.title, today), `${now}\n`, 'text/plain')
    actions.say(words.saved)
  }
  const revert = () => {
    const { edited } = letter
    onChange({ edited: null })
    setEditing(false)
    actions.say(words.reverted, () => onChange({ edited }))
  }
  return (
    <Card title={words.text} tone="accent" id="letter-text">
      {letter.edited !== null && <p class="note">{letter.edited.of === whole ? words.edited : words.moved}</p>}
      {editing ? edit() : <p class="script" ref={shown} lang={SERVICE} tabIndex={0} role="group" aria-label={words.text}>{now}</p>}
      <div role="status">{ready === null && <p class="error">{words.missing.edited}</p>}</div>
      <div class="row" ref={buttons}>
        {ready !== null && !editing && (
          <>
            {/* What is copied is kept as it was, for the day on which somebody asks what was sent. */}
            <span onClickCapture={take}>
              <CopyButton kind="primary" label={words.copy} copied={words.copied} failed={words.failed} text={ready} shown={shown} />
            </span>
            {wide ? <Button onClick={print}>{words.print}</Button> : <Button onClick={actions.openTab}>{words.inTab}</Button>}
            <Button onClick={save}>{words.save}</Button>
          </>
        )}
        {editing
          ? <Button key="done" kind="primary" onClick={() => setEditing(false)}>{words.done}</Button>
          : <Button key="edit" onClick={() => setEditing(true)}>{words.edit}</Button>}
        {letter.edited !== null && <Button kind="plain" onClick={revert}>{words.revert}</Button>}
      </div>
      <p class="note">{words.note}</p>
      {ready !== null && !editing && <OpenFileNote text={text} />}
      <LetterGrounds ids={plan.grounds} text={text} />
      {language !== SERVICE && (
        <Disclosure summary={words.translated} back={text.contact.back}>
          <p class="script" tabIndex={0} role="group" aria-label={words.translated}>
            {wholeText(about, letterOf({ about, facts, slots: plan.slots, requests: plan.requests, grounds: plan.grounds }, text.letters))}
          </p>
        </Disclosure>
      )}
    </Card>
  )

  function edit() {
    return (
      <div class="stack" ref={field}>
        <Field label={words.editLabel} error={hasBlank(now) ? words.errors.blank : undefined}>
          {(control) => (
            <textarea {...control} class="input sheet-edit" rows={16} lang={SERVICE} maxLength={MAX_LETTER} value={now}
              onInput={(event) => onChange({ edited: { text: event.currentTarget.value, of: letter.edited?.of ?? whole } })} />
          )}
        </Field>
        <ToneNote words={letter.edited?.text ?? ''} wanted={['time', 'event', 'request']} text={text} />
      </div>
    )
  }
}
