import { useEffect, useRef, useState } from 'preact/hooks'
import { isRecord } from '../../events/record.ts'
import { LONGEST_NOTES } from '../../store/casework.ts'
import { joinedNotes } from '../../store/join.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Field } from '../parts/field.tsx'
import { notesOf, typedNotes } from './notes-of.ts'
import { stepNotes } from './step-notes.ts'

/** Whatever the person wants to remember about a line. Each keystroke is kept as a draft; on leaving the field it joins the rest. */
export function NotesCard({ text, line, drafts, casework, progress, actions }: ScreenProps) {
  const words = text.casework.notes
  const [typed, setTyped] = useState(() => notesOf(drafts, casework, line.id))
  const stored = casework.notes[line.id] ?? ''
  // What the typed words were made from: another page, or another device, may have added to it meanwhile.
  const made = useRef(stored)
  const others = Object.fromEntries(Object.entries(isRecord(drafts.notes) ? drafts.notes : {}).filter(([id]) => id !== line.id))
  const change = (next: string) => {
    setTyped(next)
    actions.keepDraft('notes', { ...others, [line.id]: next })
  }
  const keep = async (notes: string) => {
    let kept = notes
    const done = await actions.changeCasework((before) => {
      const now = before.notes[line.id] ?? ''
      kept = now === made.current ? notes : joinedNotes(now, notes)
      return { ...before, notes: { ...before.notes, [line.id]: kept } }
    })
    if (done) {
      made.current = kept
      setTyped((now) => now === notes ? kept : now)
    }
    if (done) actions.keepDraft('notes', Object.keys(others).length === 0 ? null : others)
  }
  useEffect(() => {
    const left = typedNotes(drafts, line.id)
    if (left !== null) void keep(left)
  }, [line.id])
  useEffect(() => {
    if (typed !== made.current) return
    made.current = stored
    setTyped(stored)
  }, [stored])
  const steps = stepNotes(progress[line.id] ?? {}, text)
  return (
    <Card title={words.title}>
      <Field label={words.label} hint={words.hint}>
        {(control) => (
          <textarea {...control} name="notes" rows={5} maxLength={LONGEST_NOTES} value={typed} dir="auto"
            onInput={(event) => change(event.currentTarget.value)} onBlur={(event) => void keep(event.currentTarget.value)} />
        )}
      </Field>
      {steps.length > 0 && (
        <>
          <p class="strong">{words.steps}</p>
          <dl class="facts">
            {steps.map(({ title, answer }) => <div key={title}><dt>{title}</dt><dd dir="auto">{answer}</dd></div>)}
          </dl>
        </>
      )}
    </Card>
  )
}
