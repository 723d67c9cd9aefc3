import { useState } from 'preact/hooks'
import { addDays, type Day } from '../../events/day.ts'
import { readDayAhead } from '../../events/day-ahead.ts'
import type { Reminder } from '../../store/reminders.ts'
import { dayWords } from '../../text/day-words.ts'
import type { FrameProps } from '../actions.ts'
import { readAmount } from '../form/read-amount.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

type DueFormProps = Pick<FrameProps, 'text' | 'today' | 'actions'> & Readonly<{
  line: string
  /** The repayment that is changed; null for a new one. */
  before: Reminder | null
  /** A day that was typed before the form was opened. */
  typed?: string
  onClose: () => void
}>

/** The day on which a repayment falls due: near days are noted by one press, any other is written; the amount is optional. */
export function DueForm({ text, today, actions, line, before, typed = '', onClose }: DueFormProps) {
  const words = text.due.form
  const [amount, setAmount] = useState(before?.amount === undefined ? '' : String(before.amount))
  const [written, setWritten] = useState(before?.day ?? typed)
  const [tried, setTried] = useState(false)
  const read = readDayAhead(written, today, dayWords)
  const sum = amount.trim() === '' ? null : readAmount(amount)
  const wrongSum = amount.trim() !== '' && sum === null
  const near = [[words.today, today], [words.tomorrow, addDays(today, 1)], [words.dayAfter, addDays(today, 2)]] as const

  const keep = async (day: Day | null) => {
    setTried(true)
    if (day === null || wrongSum) return
    const told = sum !== null && sum > 0 ? { amount: sum } : {}
    const reminder: Reminder = { id: before?.id ?? crypto.randomUUID(), line, day, about: 'repay', ...told }
    if (!(await actions.keepReminder(reminder))) return
    onClose()
    const undo = () => void (before === null ? actions.forget(reminder.id) : actions.keepReminder(before))
    actions.say(text.due.kept(text.format.dayWords(day, today)), undo)
  }
  const remove = async (gone: Reminder) => {
    if (!(await actions.forget(gone.id))) return
    onClose()
    actions.say(text.due.gone, () => void actions.keepReminder(gone))
  }

  return (
    <form
      class="due-form stack" aria-label={before === null ? words.title : words.change} onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault()
        void keep(read)
      }}
    >
      <p class="strong">{before === null ? words.title : words.change}</p>
      <Field label={words.amount} hint={words.amountHint} error={wrongSum && tried ? words.amountWrong : undefined}>
        {(control) => (
          <input {...control} value={amount} inputMode="decimal" autocomplete="off" maxLength={20}
            onInput={(event) => setAmount(event.currentTarget.value)} />
        )}
      </Field>
      <div class="chips" role="group" aria-label={words.quick}>
        {near.map(([name, day]) => <button type="button" class="chip" key={name} onClick={() => void keep(day)}>{name}</button>)}
      </div>
      <Field
        label={words.day} hint={read === null ? undefined : words.understood(text.format.fullDay(read))}
        error={tried && read === null ? words.dayWrong : undefined}
      >
        {(control) => (
          <input {...control} value={written} placeholder={words.placeholder} autocomplete="off" maxLength={60}
            onInput={(event) => setWritten(event.currentTarget.value)} />
        )}
      </Field>
      <div class="row">
        <Button type="submit">{words.save}</Button>
        {before === null
          ? <Button kind="plain" onClick={onClose}>{words.cancel}</Button>
          : <Button kind="plain" onClick={() => void remove(before)}>{words.remove}</Button>}
      </div>
    </form>
  )
}
