import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'
import { fromReminders1 } from './migrations/reminders-1.ts'

export const reminderSubjects = ['recheck', 'step', 'repay'] as const

/**
 * What to do on a day: look at the line again (`recheck`), take the checklist's `step`, or pay back what falls due (`repay`, `amount` in
 * CNY where the person told it).
 */
export type Reminder = Readonly<{
  id: string
  line: string
  day: Day
  about: (typeof reminderSubjects)[number]
  step?: string
  amount?: number
}>

function parseReminder(value: unknown): readonly Reminder[] {
  if (!isRecord(value)) return []
  const { id, line, day, step, amount } = value
  const about = reminderSubjects.find((subject) => subject === value['about'])
  if (typeof id !== 'string' || typeof line !== 'string' || !isDay(day) || about === undefined) return []
  const sum = about === 'repay' && typeof amount === 'number' && Number.isFinite(amount) && amount > 0
  return [{ id, line, day, about, ...typeof step === 'string' && { step }, ...sum && { amount } }]
}

/** Reads reminders; one that is unusable is left out. */
export function parseReminders(value: unknown): readonly Reminder[] {
  return Array.isArray(value) ? value.flatMap(parseReminder) : []
}

/** With one more; it replaces the one of the same id, or, but for repayments, of the same line, subject and step. */
export function withReminder(reminders: readonly Reminder[], added: Reminder): readonly Reminder[] {
  const { id, line, about, step } = added
  const isSame = (one: Reminder): boolean => one.line === line && one.about === about && one.step === step && about !== 'repay'
  return [...reminders.filter((one) => one.id !== id && !isSame(one)), added]
}

export const remindersItem = defineItem({ key: 'reminders', version: 2, parse: parseReminders, migrations: [fromReminders1] })
export const { read: readReminders, update: updateReminders, watch: watchReminders } = remindersItem
