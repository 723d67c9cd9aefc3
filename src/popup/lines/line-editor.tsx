import { useRef, useState } from 'preact/hooks'
import { lenders, products } from '../../events/line.ts'
import type { ScreenProps } from '../actions.ts'
import { DayField } from '../form/day-field.tsx'
import { FormHead } from '../form/form-head.tsx'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { Field } from '../parts/field.tsx'
import { LenderHelp } from './lender-help.tsx'
import { lineDraft, lineEntryOf, readLine, type LineEntry } from './line-entry.ts'
import { lineName } from './line-name.ts'
import { RemoveLine } from './remove-line.tsx'

/** What the line is: product, lender, one's own name for it, since when and how much. */
export function LineEditor({ text, line, caseFile, drafts, today, actions }: ScreenProps) {
  const words = text.lineForm
  const [restored] = useState(() => lineDraft(drafts.line, line.id))
  const [entry, setEntry] = useState<LineEntry>(restored ?? lineEntryOf(line))
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const errors = tried ? (readLine(entry, line, today).errors ?? {}) : {}
  const change = (part: Partial<LineEntry>) => {
    const next = { ...entry, ...part }
    setEntry(next)
    actions.keepDraft('line', next)
  }
  const leave = () => {
    actions.keepDraft('line', null)
    actions.go('checkup')
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const read = readLine(entry, line, today)
    if (read.line === null) {
      setTried(true)
      form.current?.querySelector<HTMLElement>(`[name=${Object.keys(read.errors)[0] ?? 'name'}]`)?.focus()
      return
    }
    if (!(await actions.saveCase([read.line], []))) return
    actions.say(words.saved(lineName(read.line, text)))
    leave()
  }
  return (
    <form
      class="entry-form stack"
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onEscape(leave)}
      aria-label={words.edit}
    >
      <FormHead title={words.edit} back={words.back} onBack={leave} />
      {restored !== null && <p class="note">{words.restored}</p>}
      <Choice
        legend={words.product}
        options={products.map((value) => ({ value, label: text.products[value] }))}
        value={entry.product}
        onChoose={(product) => change({ product })}
      />
      <Choice
        legend={words.lender}
        options={lenders.map((value) => ({ value, label: text.lenders[value].name }))}
        value={entry.lender}
        onChoose={(lender) => change({ lender })}
      />
      <p class="note">{text.lenders[entry.lender].what}</p>
      <LenderHelp text={text} />
      <Field label={words.name.label} error={errors.name && text.form.errors[errors.name]}>
        {(control) => (
          <input
            {...control}
            name="name"
            value={entry.name}
            placeholder={words.name.placeholder}
            maxLength={40}
            autocomplete="off"
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <DayField
        name="opened"
        label={words.opened.label}
        value={entry.opened}
        error={errors.opened && text.form.errors[errors.opened]}
        today={today}
        text={text}
        onChange={(opened) => change({ opened })}
      />
      <Field label={words.limit.label} hint={words.limit.hint} error={errors.limit && text.form.errors[errors.limit]}>
        {(control) => (
          <input
            {...control}
            name="limit"
            value={entry.limit}
            maxLength={40}
            autocomplete="off"
            onInput={(event) => change({ limit: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="row form-end">
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
      </div>
      <RemoveLine
        text={text}
        events={caseFile.events.filter((event) => event.line === line.id).length}
        onRemove={() => {
          actions.keepDraft('line', null)
          void actions.removeLine(line.id).then((done) => done && actions.go('checkup'))
        }}
      />
    </form>
  )
}
