import { useEffect, useRef } from 'preact/hooks'
import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import { answerKey } from '../step-key.ts'
import type { ShownRung } from './rungs-of.ts'
import { staleReminders } from './stale-reminders.ts'

type Needed = Pick<ScreenProps, 'reminders' | 'line' | 'actions'>

/**
 * Keeps reminders of answers in step with the records: moves them with what was filed, and takes them away once it was answered or taken
 * back. One that was set a moment ago may be seen before the event that it goes with, so it is left alone until both were seen.
 */
export function useFreshReminders({ reminders, line, actions }: Needed, rungs: readonly ShownRung[], subject: Subject): void {
  const known = useRef(new Set(reminders.map(({ id }) => id)))
  const stale = staleReminders(reminders, line.id, rungs, subject)
    .filter(({ reminder, day }) => day !== null || known.current.has(reminder.id))
  const counting = rungs.flatMap(({ step, clock }) => {
    const key = answerKey(step, subject)
    return clock !== null && 'late' in clock ? reminders.filter((one) => one.line === line.id && one.step === key) : []
  })
  useEffect(() => {
    for (const { id } of counting) known.current.add(id)
    for (const { reminder, day } of stale) void (day === null ? actions.forget(reminder.id) : actions.keepReminder({ ...reminder, day }))
  }, [stale, counting].map((list) => JSON.stringify(list)))
}
