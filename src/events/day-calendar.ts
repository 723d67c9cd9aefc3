import { addMonths } from './day.ts'
import type { Day } from './day.ts'
import { fieldsOf } from './day-fields.ts'
import { dayFrom, daySpan, monthSpan, yearSpan } from './day-span.ts'
import type { Span } from './day-span.ts'

/** Days by the calendar: "2026/9/3", "9.3", "Sep 3", "去年10月", "3号", "2025年". Null when it is none of them. */
export function readCalendar(notation: string, today: Day): Span | null {
  const fields = fieldsOf(notation, today)
  if (fields === null) return null
  const { year, month, date, part, half } = fields
  if (date !== undefined) return part !== undefined || half !== undefined ? null : dateSpan(year, month, date, today)
  if (half !== undefined) return month === undefined ? latest(year, today, (y) => yearSpan(y, half, today)) : null
  if (month !== undefined) return latest(year, today, (y) => monthSpan(y, month, part, today))
  if (part !== undefined) return latest(year, today, (y) => monthSpan(y, monthOfPart(part), undefined, today))
  return year === undefined ? null : yearSpan(year, undefined, today)
}

function dateSpan(year: number | undefined, month: number | undefined, date: number, today: Day): Span | null {
  const exact = (y: number, m: number) => {
    const day = dayFrom(y, m, date)
    return day === null ? null : daySpan(day)
  }
  if (month !== undefined) return latest(year, today, (y) => exact(y, month))
  if (year !== undefined) return null
  // "The 31st" may be two months back.
  for (let back = 0; back < 3; back += 1) {
    const [y = 0, m = 0] = addMonths(today, -back).split('-').map(Number)
    const span = exact(y, m)
    if (span !== null && span.first <= today) return span
  }
  return null
}

/** With a year, that year; without, the latest in which it is not ahead (29 February may be eight years back, over 1900). */
function latest(year: number | undefined, today: Day, span: (year: number) => Span | null): Span | null {
  if (year !== undefined) return span(year)
  const now = Number(today.slice(0, 4))
  for (let y = now; y >= now - 8; y -= 1) {
    const found = span(y)
    if (found !== null && found.first <= today) return found
  }
  return null
}

function monthOfPart(part: string): number {
  return part === 'early' ? 1 : part === 'mid' ? 6 : 12
}
