import { addDays, addMonths, dayNumber, dayOf, isDay } from './day.ts'
import type { Day } from './day.ts'

/** What was meant: every day from `first` to `last`, and how to write it down. */
export type Span = Readonly<{ first: Day; last: Day; as: 'day' | 'about' | 'range' }>

export function daySpan(day: Day): Span {
  return { first: day, last: day, as: 'day' }
}

/** The day of these numbers, null where the calendar has none (31 June). */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(day) ? day : null
}

/** A month, or its first, middle or last ten days. A month that is not over ends today. */
export function monthSpan(year: number, month: number, part: string | undefined, today: Day): Span | null {
  const first = dayFrom(year, month, 1)
  if (first === null) return null
  const last = addDays(addMonths(first, 1), -1)
  const from = part === 'mid' ? addDays(first, 10) : part === 'end' ? addDays(first, 20) : first
  const to = part === 'early' ? addDays(first, 9) : part === 'mid' ? addDays(first, 19) : last
  return untilToday({ first: from, last: to, as: 'about' }, today)
}

/** A year, or half of one: too long to be one day, so it stays a range. */
export function yearSpan(year: number, half: string | undefined, today: Day): Span | null {
  const first = dayFrom(year, half === 'half2' ? 7 : 1, 1)
  const last = dayFrom(year, half === 'half1' ? 6 : 12, half === 'half1' ? 30 : 31)
  return first === null || last === null ? null : untilToday({ first, last, as: 'range' }, today)
}

/** The week, Monday to Sunday, a number of weeks from this one. */
export function weekSpan(weeks: number, today: Day): Span {
  const monday = addDays(today, 7 * weeks - (weekday(today) - 1))
  return untilToday({ first: monday, last: addDays(monday, 6), as: 'about' }, today)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((dayNumber(day) + 3) % 7 + 7) % 7 + 1
}

/** The day halfway between two. */
export function middle(first: Day, last: Day): Day {
  return dayOf((dayNumber(first) + dayNumber(last)) / 2)
}

function untilToday(span: Span, today: Day): Span {
  return span.first <= today && today < span.last ? { ...span, last: today } : span
}
