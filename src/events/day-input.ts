import type { Day } from './day.ts'
import { readCalendar } from './day-calendar.ts'
import { toNotation } from './day-notation.ts'
import type { DayWords } from './day-notation.ts'
import { readRelative } from './day-relative.ts'
import { middle } from './day-span.ts'
import type { Span } from './day-span.ts'

/** One day with its certainty, or the unknown day between `since` and `date`. */
export type DayReading = Readonly<{ date: Day; sure: 'yes' | 'about' } | { since: Day; date: Day }>

/**
 * The day that a person means by "last month", "昨天", "约 9 月", "2026/9/3" or "9.3", seen from `today`; null when it is not
 * understood or is no calendar day. Without a year the latest such day that is not ahead is meant; only a day that names its
 * year can lie ahead. A month is `about` its middle, a longer time is a range.
 */
export function readDay(text: string, today: Day, words: DayWords): DayReading | null {
  // "~ March" is about March; between two days the same sign means "to".
  const notation = toNotation(text, words)?.replace(/^to /, 'about ')
  if (notation === undefined) return null
  const bare = notation.split(' ').filter((word) => word !== 'about').join(' ')
  const span = bare.includes(' to ') ? readRange(bare.split(' to '), today) : readSpan(bare, today)
  if (span === null) return null
  if (span.as === 'range') return { since: span.first, date: span.last }
  const sure = span.as === 'about' || bare !== notation ? 'about' : 'yes'
  return { date: middle(span.first, span.last), sure }
}

function readSpan(notation: string, today: Day): Span | null {
  return readRelative(notation, today) ?? readCalendar(notation, today)
}

function readRange(ends: readonly string[], today: Day): Span | null {
  const [left = '', right = ''] = ends.map((end) => end.trim())
  const to = readSpan(right, today)
  if (ends.length !== 2 || to === null) return null
  // "November to February" begins in the year before the one in which it ends.
  const from = [today, to.last].map((seenFrom) => readSpan(left, seenFrom)).find((span) => span !== null && span.first <= to.last)
  if (!from) return null
  const last = to.last > today && from.first <= today ? today : to.last
  return { first: from.first, last, as: from.first === last ? 'day' : 'range' }
}

/** The longest part of a sentence that is a day ("上个月逾期了" holds "上个月"); null when there is none. Reads the first 60. */
export function findDay(sentence: string, today: Day, words: DayWords): string | null {
  const text = sentence.slice(0, 60)
  for (let length = text.length; length >= 2; length -= 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length)
      if (part.trim() === part && readDay(part, today, words) !== null) return part
    }
  }
  return null
}
