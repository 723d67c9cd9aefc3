import { useState } from 'preact/hooks'
import { rhythms, type Recurring, type Rhythm, type Season } from '../../cash/book.ts'
import { type Months, seasonFrom } from '../../cash/season.ts'
import { readDayAhead } from '../../events/day-ahead.ts'
import { dayWords } from '../../text/day-words.ts'
import type { FrameProps } from '../actions.ts'
import { readAmount, readCount } from '../form/read-amount.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/chips.tsx'
import { Field } from '../parts/field.tsx'
import { SeasonField } from './season-field.tsx'

/** What was typed into the form, as it stands there. */
export type Typed = Readonly<{
  kind: string; line: string; amount: string; day: string; rhythm: Rhythm; times: string; name: string; weak: Months; strong: Months
}>

/** What the form gives once everything in it is understood. */
export type Filled = Readonly<{ kind: string; line: string; name: string; recurring: Recurring; season?: Season }>

type EntryFormProps = Pick<FrameProps, 'text' | 'today'> & Readonly<{
  title: string
  kinds: readonly Option<string>[]
  lines: readonly Option<string>[]
  lineLegend: string
  start: Typed
  onSave: (filled: Filled) => void
  onRemove?: (() => void) | undefined
  onClose: () => void
}>

/** One thing that comes in or goes out: what, how much, from which day, how often. What is not understood is named at its place. */
export function EntryForm({ text, today, title, kinds, lines, lineLegend, start, onSave, onRemove, onClose }: EntryFormProps) {
  const words = text.drill.form
  const [typed, setTyped] = useState(start)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const amount = readAmount(typed.amount)
  const day = readDayAhead(typed.day, today, dayWords)
  const count = typed.times.trim() === '' ? undefined : readCount(typed.times)
  const wrongTimes = count === null && typed.rhythm !== 'once'
  // Takings that come in once have no year to run over.
  const seasonal = typed.kind === 'turnover' && typed.rhythm !== 'once'
  const submit = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (amount === null || day === null || wrongTimes) return
    const times = typed.rhythm === 'once' || count === undefined || count === null ? {} : { times: count }
    const season = seasonal ? seasonFrom(typed.weak, typed.strong) : undefined
    onSave({
      kind: typed.kind, line: typed.line, name: typed.name.trim(),
      recurring: { amount: Math.round(amount * 100), day, rhythm: typed.rhythm, ...times },
      ...season !== undefined && { season },
    })
  }
  const input = (of: 'amount' | 'day' | 'times' | 'name', rest: object = {}) => (control: object) => (
    <input
      {...control} {...rest} value={typed[of]} autocomplete="off" maxLength={60}
      onInput={(event) => change({ [of]: event.currentTarget.value })}
    />
  )
  return (
    <form class="log-form stack" noValidate aria-label={title} onKeyDown={onEscape(onClose)} onSubmit={submit}>
      <p class="strong">{title}</p>
      {kinds.length > 0 && <Choice legend={words.kind} options={kinds} value={typed.kind} onChoose={(kind) => change({ kind })} />}
      {lines.length > 0 && <Choice legend={lineLegend} options={lines} value={typed.line} onChoose={(line) => change({ line })} />}
      <Field label={words.amount} error={tried && amount === null ? words.amountWrong : undefined}>
        {input('amount', { inputMode: 'decimal' })}
      </Field>
      <Field
        label={words.day} hint={day === null ? words.dayHint : words.understood(text.format.fullDay(day))}
        error={tried && day === null ? words.dayWrong : undefined}
      >
        {input('day')}
      </Field>
      <Choice
        legend={words.rhythm} options={rhythms.map((value) => ({ value, label: text.drill.rhythms[value] }))} value={typed.rhythm}
        onChoose={(rhythm) => change({ rhythm })}
      />
      {typed.rhythm !== 'once' && (
        <Field label={words.times} error={tried && wrongTimes ? words.timesWrong : undefined}>
          {input('times', { inputMode: 'numeric' })}
        </Field>
      )}
      {seasonal && <SeasonField weak={typed.weak} strong={typed.strong} text={text} onChange={change} />}
      <Field label={words.name}>{input('name')}</Field>
      <div class="row">
        <Button kind="primary" type="submit">{words.save}</Button>
        <Button kind="plain" onClick={onClose}>{words.cancel}</Button>
        {onRemove !== undefined && <Button kind="plain" onClick={onRemove}>{words.remove}</Button>}
      </div>
    </form>
  )
}
