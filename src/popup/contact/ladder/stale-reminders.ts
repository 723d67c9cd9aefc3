import type { Day } from '../../../events/day.ts'
import type { Subject } from '../../../knowledge/advice-types.ts'
import type { Reminder } from '../../../store/reminders.ts'
import { answerKey } from '../step-key.ts'
import type { ShownRung } from './rungs-of.ts'

/** A reminder of an answer that the records no longer bear out: it moves to another day, or goes where `day` is null. */
export type Stale = Readonly<{ reminder: Reminder; day: Day | null }>

/** Reminders of answers on a ladder whose step was changed, taken back or answered since. */
export function staleReminders(
  reminders: readonly Reminder[], line: string, rungs: readonly ShownRung[], subject: Subject,
): readonly Stale[] {
  return rungs.flatMap(({ step, clock }) => {
    const key = answerKey(step, subject)
    const reminder = reminders.find((one) => one.line === line && one.about === 'step' && one.step === key)
    if (reminder === undefined) return []
    const counts = clock !== null && (clock.state === 'running' || clock.state === 'due' || clock.state === 'overdue')
    const day = counts ? (clock.stages[0]?.end ?? null) : null
    return day === reminder.day ? [] : [{ reminder, day }]
  })
}
