import { findDay } from '../../events/day-input.ts'
import type { Day } from '../../events/day.ts'
import { readDayAhead } from '../../events/day-ahead.ts'
import { dayWords } from '../../text/day-words.ts'
import type { Text } from '../../text/index.ts'

/**
 * The day in what was typed where that may speak of a repayment ahead ("明天要还款" holds "明天"); empty where it names no day to come,
 * null where it speaks of something else.
 */
export function dueIn(typed: string, today: Day, text: Text): string | null {
  const said = typed.toLowerCase()
  if (!text.due.also.some((word) => said.includes(word))) return null
  const day = findDay(typed, today, dayWords)
  return day === null || readDayAhead(day, today, dayWords) === null ? '' : day
}
