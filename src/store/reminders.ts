import { dayReminders, type DayReminder } from '../events/day-reminder.ts'
import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'
import { fromReminders1 } from './migrations/reminders-1.ts'

export const reminderSubjects = ['recheck', 'step', 'repay', 'day'] as const

/**
 * What to do on a day: look at the line again (`recheck`), take the checklist's `step`, pay back what falls due (`repay`, `amount` in
 * CNY where the person told it), or see to what the day is (`day`, with `what` it is and, in `step`, of which step or event).
 */
export type Reminder = Readonly<{
  id: string
  line: string
  day: Day
  about: (typeof reminderSubjects)[number]
  step?: string
  amount?: number
  what?: DayReminder
}>

function parseReminder(value: unknown): readonly Reminder[] {
  if (!isRecord(value)) return []
  const { id, line, day, step, amount } = value
  const about = reminderSubjects.find((subject) => subject === value['about'])
  if (typeof id !== 'string' || typeof line !== 'string' || !isDay(day) || about === undefined) return []
  const what = dayReminders.find((one) => one === value['what'])
  if (about === 'day' && what === undefined) return []
  const sum = about === 'repay' && typeof amount === 'number' && Number.isFinite(amount) && amount > 0
  const kept = { id, line, day, about, ...typeof step === 'string' && { step } }
  return [{ ...kept, ...sum && { amount }, ...about === 'day' && what !== undefined && { what } }]
}

/** Reads reminders; one that is unusable is left out. */
export function parseReminders(value: unknown): readonly Reminder[] {
  return Array.isArray(value) ? value.flatMap(parseReminder) : []
}

/** Whether two reminders are of the same thing, on whatever day. Repayments, and what one meant oneself, are each their own. */
export function isOfSame(one: Omit<Reminder, 'id' | 'day'>, other: Omit<Reminder, 'id' | 'day'>): boolean {
  if (one.about === 'repay' || one.what === 'paper' || one.what === 'own') return false
  return one.line === other.line && one.about === other.about && one.step === other.step && one.what === other.what
}

/** With one more; it replaces the one of the same id, or of the same thing. */
export function withReminder(reminders: readonly Reminder[], added: Reminder): readonly Reminder[] {
  return [...reminders.filter((one) => one.id !== added.id && !isOfSame(one, added)), added]
}

export const remindersItem = defineItem({ key: 'reminders', version: 2, parse: parseReminders, migrations: [fromReminders1] })
export const { read: readReminders, update: updateReminders, watch: watchReminders } = remindersItem
