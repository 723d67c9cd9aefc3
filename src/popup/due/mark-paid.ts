import type { Day } from '../../events/day.ts'
import type { Reminder } from '../../store/reminders.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { paidEvents } from './owed.ts'

/** Notes that a repayment was made on a day, and reminds of it no longer; all of it can be taken back. */
export async function markPaid(reminder: Reminder, paid: Day, text: Text, actions: Actions): Promise<void> {
  const events = paidEvents(reminder, paid, () => crypto.randomUUID())
  if (!(await actions.saveEvents(events)) || !(await actions.forget(reminder.id))) return
  actions.say(text.due.paidNoted, () => void takeBack())

  async function takeBack() {
    for (const { id } of events) await actions.removeEvent(id)
    await actions.keepReminder(reminder)
  }
}
