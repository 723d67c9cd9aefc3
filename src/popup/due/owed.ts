import { daysBetween, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import { speaksFrom } from '../../store/due.ts'
import type { Reminder } from '../../store/reminders.ts'

/** A repayment that is due by tomorrow, or was due `late` days ago and is not known to be paid. */
export type Owed = Readonly<{ reminder: Reminder; line: CreditLine; when: 'tomorrow' | 'today' | 'late'; late: number }>

/** What is to be paid by tomorrow on some lines, the longest overdue first. */
export function owedNow(reminders: readonly Reminder[], lines: readonly CreditLine[], today: Day): readonly Owed[] {
  return reminders
    .filter((one) => one.about === 'repay' && speaksFrom(one) <= today)
    .toSorted((a, b) => daysBetween(b.day, a.day))
    .flatMap((reminder) => {
      const line = lines.find(({ id }) => id === reminder.line)
      const late = daysBetween(reminder.day, today)
      const when = late > 0 ? 'late' : late === 0 ? 'today' : 'tomorrow'
      return line === undefined ? [] : [{ reminder, line, when, late: Math.max(0, late) }]
    })
}

/**
 * What it says that a repayment was made on a day: that it was, and, where the day was past its due day, that it was late and for how
 * long. `id` makes ids.
 */
export function paidEvents({ line, day, amount }: Reminder, paid: Day, id: () => string): readonly CreditEvent[] {
  const common = { line, source: 'typed', ...amount !== undefined && { amount } } as const
  const repaid: CreditEvent = { id: id(), kind: 'repaid', date: paid, ...common }
  if (paid <= day) return [repaid]
  return [repaid, { id: id(), kind: 'late-payment', date: day, until: paid, days: daysBetween(day, paid), ...common }]
}
