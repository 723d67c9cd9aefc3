import { addDays, type Day } from './day.ts'
import { readDay } from './day-input.ts'
import { toNotation, type DayWords } from './day-notation.ts'

/** How far ahead the reader stands in turn, in days: far enough for the next such weekday, day of a month, and day of a year. */
const STANDPOINTS = [6, 13, 20, 27, 34, 41, 48, 55, 62, 364]

/**
 * The exact day from today on that a person means by "tomorrow", "下周五", "25号" or "12.5": without a year the next such day. Null when it is
 * not understood, not exact, or past whatever way it is read.
 */
export function readDayAhead(text: string, today: Day, words: DayWords): Day | null {
  const seenFrom = (day: Day): Day | null => {
    const reading = readDay(text, day, words)
    return reading === null || 'since' in reading || reading.sure !== 'yes' ? null : reading.date
  }
  const date = seenFrom(today)
  if (date === null || date >= today) return date
  // "Yesterday" and "last Friday" move along with the one who says it and never come.
  if (/-\d|ago|last/.test(toNotation(text, words) ?? '')) return null
  return STANDPOINTS.map((days) => seenFrom(addDays(today, days))).find((found) => found !== null && found >= today) ?? null
}
