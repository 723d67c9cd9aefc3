/** A civil calendar day, `YYYY-MM-DD`. No time, no zone: days compare as strings. */
export type Day = `${number}-${number}-${number}`

const DAY_IN_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Whether the value is a real calendar day; `Date.parse` alone would accept 31 February, so it must round-trip. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value
}

const ZERO = 48
const FROM_0000_TO_1970 = 719_468

/** The number of two digits of a text. */
const two = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO

/** Days since 1970-01-01. Read digit by digit: of ten thousand texts none is looked up and none is kept. */
export function dayNumber(day: Day): number {
  const [century, month] = [two(day, 0), two(day, 5)]
  // Counted from March, so that the day that is not in every year is the last one.
  const [year, since] = month > 2 ? [century * 100 + two(day, 2), month - 3] : [century * 100 + two(day, 2) - 1, month + 9]
  const leapDays = (year >> 2) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + (((153 * since + 2) / 5) | 0) + two(day, 8) - 1 - FROM_0000_TO_1970
}

const days = new Map<number, Day>()

/** The day of a number of days since 1970-01-01 (rounded down). Those that were asked for are kept, too. */
export function dayOf(number: number): Day {
  const whole = Math.floor(number)
  const known = days.get(whole)
  if (known !== undefined) return known
  const day = new Date(whole * DAY_IN_MS).toISOString().slice(0, 10) as Day
  days.set(whole, day)
  return day
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day a number of days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** The same day of another month; the last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}
