import { useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { addMonths } from '../../events/day.ts'
import { readDay } from '../../events/day-input.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { EventKind } from '../../events/kind.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'
import { FormHead } from '../form/form-head.tsx'
import { NoneField } from '../form/none-field.tsx'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Chips } from '../parts/chips.tsx'
import { oftenNone } from './usual-kinds.ts'

type SeveralNoneProps = {
  /** Kinds that were already told not to have happened. */
  known: ReadonlySet<EventKind>
  today: Day
  text: Text
  onSave: (events: readonly CreditEvent[]) => void
  onClose: () => void
}

/** Several things at once that did not happen: told none is worth more than not told. */
export function SeveralNone({ known, today, text, onSave, onClose }: SeveralNoneProps) {
  const words = text.form.several
  const [chosen, setChosen] = useState<readonly EventKind[]>([])
  const [since, setSince] = useState<string>(addMonths(today, -12))
  const [tried, setTried] = useState(false)
  const reading = readDay(since, today, dayWords)
  const from = reading === null ? null : 'since' in reading ? reading.since : reading.date
  const error = from === null ? (since.trim() === '' ? 'missing' : 'not-a-day') : from > today ? 'in-the-future' : undefined
  const toggle = (kind: EventKind) => setChosen(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind])
  const submit = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (from === null || error !== undefined || chosen.length === 0) return
    onSave(chosen.map((kind) => ({ id: crypto.randomUUID(), kind, none: true, since: from, date: today })))
  }
  return (
    <form class="entry-form stack" noValidate onSubmit={submit} onKeyDown={onEscape(onClose)} aria-label={words.title}>
      <FormHead title={words.title} back={text.form.back} onBack={onClose} />
      <p class="note">{words.lead}</p>
      <Chips
        legend={words.kinds}
        legendShown
        options={oftenNone.filter((kind) => !known.has(kind)).map((value) => ({ value, label: text.kinds[value].name }))}
        chosen={chosen}
        onToggle={toggle}
      />
      <NoneField
        value={since}
        error={tried && error !== undefined ? text.form.errors[error] : undefined}
        today={today}
        text={text}
        onChange={setSince}
      />
      <div class="row form-end">
        <Button kind="primary" type="submit" disabled={chosen.length === 0}>
          {words.save(chosen.length)}
        </Button>
      </div>
    </form>
  )
}
