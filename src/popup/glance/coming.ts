import type { DayReminder } from '../../events/day-reminder.ts'
import type { Day } from '../../events/day.ts'
import { speaksFrom, whatIsDue, type Plans } from '../../store/due.ts'
import type { Reminder } from '../../store/reminders.ts'
import type { SeenLine } from './seen-line.ts'

/** Something to do on a day, or due already; `reminder` where it was the person who asked for it. */
export type Coming = Readonly<{
  about: Reminder['about'] | 'checkup' | 'stop'
  day: Day
  line?: string
  step?: string
  amount?: number
  reminder?: string
  what?: DayReminder
  due: boolean
}>

const MOST = 4

/**
 * What is due, and then what comes next, soonest first: reminders, and the day on which waiting for a line ends. A repayment that is due
 * has a card of its own.
 */
export function coming(plans: Plans, seen: readonly SeenLine[], today: Day): readonly Coming[] {
  const due: Coming[] = whatIsDue(plans, today).filter(({ about }) => about !== 'repay').map((one) => ({ ...one, due: true }))
  const reminders: Coming[] = plans.reminders
    .filter((one) => speaksFrom(one) > today
      && (one.step === undefined || plans.progress[one.line]?.[one.step]?.done === undefined))
    .map(({ id, ...rest }) => ({ ...rest, reminder: id, due: false }))
  const stops: Coming[] = seen.flatMap(({ line, stopWaiting }) =>
    (stopWaiting === null || stopWaiting <= today ? [] : [{ about: 'stop', day: stopWaiting, line, due: false }]))
  const later = [...reminders, ...stops].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [...due, ...later].slice(0, Math.max(MOST, due.length))
}
