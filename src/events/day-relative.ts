import { addDays, addMonths } from './day.ts'
import type { Day } from './day.ts'
import { daySpan, weekday, weekSpan } from './day-span.ts'
import type { Span } from './day-span.ts'

/** Days counted from today: "yesterday", "last Friday", "3 days ago", "half a year ago". Null when it is none of them. */
export function readRelative(notation: string, today: Day): Span | null {
  if (notation === 'recent') return { first: addDays(today, -30), last: today, as: 'range' }
  return daysAway(notation, today) ?? weeksAway(notation, today) ?? ago(notation, today)
}

function daysAway(notation: string, today: Day): Span | null {
  const found = /^day([+-]\d+)$/.exec(notation)
  return found ? daySpan(addDays(today, Number(found[1]))) : null
}

function weeksAway(notation: string, today: Day): Span | null {
  const found = /^(?:week([+-]\d+) ?)?(?:(last)?wd(\d))?$/.exec(notation)
  if (notation === '' || !found) return null
  const [, weeks, last, day] = found
  if (day === undefined) return weekSpan(Number(weeks), today)
  if (weeks !== undefined) return daySpan(addDays(today, 7 * Number(weeks) + Number(day) - weekday(today)))
  const back = (weekday(today) - Number(day) + 7) % 7
  return daySpan(addDays(today, -(back === 0 && last ? 7 : back)))
}

const lengths = {
  days: { days: 1, few: 4 }, weeks: { days: 7, few: 3 }, months: { days: 30, few: 3 }, yr: { days: 365, few: 3 },
} as const

/** The farther back, the rougher people count: days are meant exactly, months about, years within half a year. */
function ago(notation: string, today: Day): Span | null {
  const found = /^(?:(\d{1,4})|(half)(?: 1)?|(few)) (days|weeks|months|yr) ago$/.exec(notation)
  if (!found) return null
  const unit = found[4] as keyof typeof lengths
  const few = found[3] !== undefined
  const count = found[2] ? 0.5 : few ? lengths[unit].few : Number(found[1])
  const whole = unit === 'months' ? count : unit === 'yr' ? count * 12 : null
  const day = whole !== null && Number.isInteger(whole) ? addMonths(today, -whole) : addDays(today, -Math.round(count * lengths[unit].days))
  if (unit === 'days') return count <= 7 && !few ? daySpan(day) : { first: day, last: day, as: 'about' }
  const months = whole ?? 0
  if (months <= 6 && !few) return { first: day, last: day, as: 'about' }
  const spread = unit === 'yr' ? 182 : unit === 'months' ? 31 : 10
  return { first: addDays(day, -spread), last: addDays(day, spread) < today ? addDays(day, spread) : today, as: 'range' }
}
