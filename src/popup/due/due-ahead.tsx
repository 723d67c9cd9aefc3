import { useState } from 'preact/hooks'
import type { Reminder } from '../../store/reminders.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { DueForm } from './due-form.tsx'
import { markPaid } from './mark-paid.ts'

/** What can be done about a repayment that is still some days ahead: say that it is paid, or change it. */
export function DueAhead({ reminder, text, today, actions }: Pick<FrameProps, 'text' | 'today' | 'actions'> & { reminder: Reminder }) {
  const [changing, setChanging] = useState(false)
  const words = text.due
  return (
    <>
      <span class="row">
        <Button kind="plain" onClick={() => void markPaid(reminder, today, text, actions)}>{words.paid}</Button>
        <Button kind="plain" aria-expanded={changing} onClick={() => setChanging(!changing)}>{words.change}</Button>
      </span>
      {changing && <DueForm {...{ text, today, actions }} line={reminder.line} before={reminder} onClose={() => setChanging(false)} />}
    </>
  )
}
