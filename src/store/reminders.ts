import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

/** What to do on a day: look at the line again (`recheck`), or take the checklist's `step`. */
export type Reminder = Readonly<{ id: string; line: string; day: Day; about: 'recheck' | 'step'; step?: string }>

function parseReminder(value: unknown): readonly Reminder[] {
  if (!isRecord(value)) return []
  const { id, line, day, about, step } = value
  if (typeof id !== 'string' || typeof line !== 'string' || !isDay(day) || (about !== 'recheck' && about !== 'step')) return []
  return [{ id, line, day, about, ...typeof step === 'string' && { step } }]
}

/** Reads reminders; one that is unusable is left out. */
export function parseReminders(value: unknown): readonly Reminder[] {
  return Array.isArray(value) ? value.flatMap(parseReminder) : []
}

export const remindersItem = defineItem({ key: 'reminders', version: 1, parse: parseReminders })
export const { read: readReminders, update: updateReminders, watch: watchReminders } = remindersItem
