import type { DayReminder } from '../events/day-reminder.ts'
import { addDays, addMonths, type Day } from '../events/day.ts'
import type { Checkup } from './checkups.ts'
import type { Progress } from './progress.ts'
import type { Reminder } from './reminders.ts'
import type { Settings } from './settings.ts'

/**
 * One thing to do today, and since when it waits; a repayment, which is spoken of from the day before on, has the day on which it is due.
 * The monthly check-up has no line: it is one visit for all of them.
 */
export type Due =
  | Readonly<{ about: Reminder['about']; day: Day; line: string; reminder: string; step?: string; amount?: number; what?: DayReminder }>
  | Readonly<{ about: 'checkup'; day: Day }>

export type Plans = Readonly<{
  settings: Settings
  reminders: readonly Reminder[]
  checkups: readonly Checkup[]
  progress: Progress
}>

function isOpen({ line, about, step }: Reminder, progress: Progress): boolean {
  return about !== 'step' || step === undefined || progress[line]?.[step]?.done === undefined
}

/** The first day on which a reminder counts as due. Money takes a day to get to where it is drawn from. */
export function speaksFrom({ about, day }: Reminder): Day {
  return about === 'repay' ? addDays(day, -1) : day
}

/** The latest day of the monthly check-up that is not after `today`. */
function checkupDay(today: Day, dayOfMonth: number): Day {
  const thisMonth = `${today.slice(0, 8)}${`${dayOfMonth}`.padStart(2, '0')}` as Day
  return thisMonth <= today ? thisMonth : addMonths(thisMonth, -1)
}

/** The last day on which a check-up was finished; null before the first, when there is nothing to repeat yet. */
function lastCheckup(checkups: readonly Checkup[]): Day | null {
  return checkups.reduce<Day | null>((last, { date }) => last === null || date > last ? date : last, null)
}

/** What is due on a day, longest waiting first. The same for the badge and for the popup. */
export function whatIsDue({ settings, reminders, checkups, progress }: Plans, today: Day): readonly Due[] {
  const due: Due[] = reminders
    .filter(reminder => speaksFrom(reminder) <= today && isOpen(reminder, progress))
    .map(({ id, ...rest }) => ({ ...rest, reminder: id }))
  const last = lastCheckup(checkups)
  const day = checkupDay(today, settings.checkup.dayOfMonth)
  if (settings.checkup.on && last !== null && last < day) due.push({ about: 'checkup', day })
  return due.sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
}

/** The next day after `today` of the monthly check-up, or null when it is off. */
export function nextCheckupDay({ checkup }: Settings, today: Day): Day | null {
  return checkup.on ? addMonths(checkupDay(today, checkup.dayOfMonth), 1) : null
}

/** The next day after `today` on which something becomes due, or null. */
export function nextDueDay({ settings, reminders, progress }: Plans, today: Day): Day | null {
  const days = reminders.filter(reminder => isOpen(reminder, progress)).map(speaksFrom).filter(day => day > today)
  const checkup = nextCheckupDay(settings, today)
  return [...days, ...checkup === null ? [] : [checkup]].sort()[0] ?? null
}
