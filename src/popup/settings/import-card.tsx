import { useState } from 'preact/hooks'
import { MAX_TEXT } from '../../events/limits.ts'
import { isRefused } from '../../events/parsed-case.ts'
import type { Imported } from '../../store/backup.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemList } from './problem-list.tsx'

type Outcome = Readonly<{ imported: Imported }> | Readonly<{ error: string }>

/** Reads a backup, from a file or pasted, and says what came of it. */
export function ImportCard({ text, actions }: FrameProps) {
  const words = text.settings.import
  const [pasted, setPasted] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const read = async (backup: string) => {
    const imported = await actions.importText(backup)
    if (imported === null) return
    setOutcome({ imported })
    if (!isRefused(imported)) setPasted('')
  }
  const readFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    // A Chinese character takes three bytes, so a file may be longer than its text.
    if (file.size > MAX_TEXT * 3) setOutcome({ error: words.tooBig })
    else await file.text().then(read, () => setOutcome({ error: words.unreadableFile }))
    input.value = ''
  }
  return (
    <Card title={words.title} id="restore">
      <p class="note">{words.note}</p>
      <label class="file">
        <span class="button" data-kind="quiet">
          {words.file}
        </span>
        <input type="file" accept="application/json,.json" onChange={(event) => void readFile(event.currentTarget)} />
      </label>
      <Disclosure summary={words.paste} back={text.settings.export.hide}>
        <Field label={words.pasteLabel}>
          {(control) => (
            <textarea
              {...control}
              class="input code"
              rows={4}
              spellcheck={false}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <Button disabled={pasted.trim() === ''} onClick={() => void read(pasted)}>
            {words.button}
          </Button>
        </div>
      </Disclosure>
      <div role="status" class="stack">
        {outcome !== null && <Result outcome={outcome} text={text} />}
      </div>
    </Card>
  )
}

function Result({ outcome, text }: { outcome: Outcome } & Pick<FrameProps, 'text'>) {
  const words = text.settings.import
  if ('error' in outcome) return <p class="error">{outcome.error}</p>
  const { imported } = outcome
  const { problems, added, already } = imported
  return (
    <>
      <p class={isRefused(imported) ? 'error' : 'strong'}>{isRefused(imported) ? words.refused : words.added(added, already)}</p>
      {problems.length > 0 && (
        <>
          <p class="note">{words.problems(problems.length)}</p>
          <ProblemList problems={problems} text={text} />
        </>
      )}
    </>
  )
}
