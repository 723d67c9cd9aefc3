import { useState } from 'preact/hooks'
import { MAX_TEXT } from '../../events/limits.ts'
import { isRefused } from '../../events/parsed-case.ts'
import type { Choices, ImportPlan } from '../../store/import-plan.ts'
import { isLockedText } from '../../store/locked-file.ts'
import type { FrameProps } from '../actions.ts'
import { LockedFile } from '../lock/locked-file.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Field } from '../parts/field.tsx'
import type { Outcome } from './import-outcome.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportResult } from './import-result.tsx'

type Planned = Readonly<{ backup: string; plan: ImportPlan }>

/** Reads a backup, from a file or pasted: says what it would do, does it when told to, and takes it back. */
export function ImportCard({ text, caseFile, actions }: FrameProps) {
  const words = text.settings.import
  const [pasted, setPasted] = useState('')
  const [locked, setLocked] = useState<string | null>(null)
  const [planned, setPlanned] = useState<Planned | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const read = async (backup: string) => {
    setOutcome(null)
    setLocked(isLockedText(backup) ? backup : null)
    if (isLockedText(backup)) return setPlanned(null)
    const plan = await actions.planImport(backup)
    if (plan === null) return
    if (isRefused(plan)) setOutcome({ refused: plan.problems })
    setPlanned(isRefused(plan) ? null : { backup, plan })
  }
  const apply = async ({ backup }: Planned, choices: Choices) => {
    const imported = await actions.importText(backup, choices)
    if (imported === null) return
    setPlanned(null)
    setOutcome({ imported })
    if (!isRefused(imported)) setPasted('')
  }
  const undo = async () => {
    const done = await actions.undoImport()
    if (done === null) return
    setOutcome(null)
    actions.say({ undone: words.undone, changed: words.undoChanged, nothing: words.undoNothing }[done])
  }
  const readFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    setPlanned(null)
    // A Chinese character takes three bytes, so a file may be longer than its text.
    if (file.size > MAX_TEXT * 3) setOutcome({ error: words.tooBig })
    else await file.text().then(read, () => setOutcome({ error: words.unreadableFile }))
    input.value = ''
  }
  return (
    <Card title={words.title} id="restore">
      <p class="note">{words.note}</p>
      <label class="file">
        <span class="button" data-kind="quiet">{words.file}</span>
        <input type="file" accept="application/json,.json" onChange={(event) => void readFile(event.currentTarget)} />
      </label>
      <Disclosure summary={words.paste} back={text.settings.export.hide}>
        <Field label={words.pasteLabel}>
          {(control) => (
            <textarea {...control} class="input code" rows={4} spellcheck={false} autocomplete="off" value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)} />
          )}
        </Field>
        <div>
          <Button disabled={pasted.trim() === ''} onClick={() => void read(pasted)}>{words.button}</Button>
        </div>
      </Disclosure>
      {locked !== null && (
        <LockedFile key={locked} text={text} locked={locked} onOpened={(backup) => void read(backup)} onCancel={() => setLocked(null)} />
      )}
      {planned !== null && (
        <ImportPreview
          {...{ text, caseFile }} plan={planned.plan} onApply={(choices) => void apply(planned, choices)} onCancel={() => setPlanned(null)}
        />
      )}
      <div role="status" class="stack">
        {outcome !== null && <ImportResult outcome={outcome} text={text} onUndo={() => void undo()} />}
      </div>
    </Card>
  )
}
