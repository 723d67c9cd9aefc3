import { readDayAhead } from '../../../events/day-ahead.ts'
import { readDay } from '../../../events/day-input.ts'
import { daysBetween, type Day } from '../../../events/day.ts'
import type { SlotRule } from '../../../knowledge/letter-types.ts'
import { dayWords } from '../../../text/day-words.ts'

/** The exact day that a person means in a text: of one that may be gone or to come, the nearer; null when it is not understood. */
export function readSlotDay(typed: string, form: SlotRule['form'], today: Day): Day | null {
  const reading = readDay(typed, today, dayWords)
  const past = reading === null || 'since' in reading || reading.sure !== 'yes' ? null : reading.date
  if (form === 'past') return past
  const ahead = readDayAhead(typed, today, dayWords)
  if (form === 'ahead' || past === null || ahead === null) return ahead ?? past
  return Math.abs(daysBetween(today, past)) <= Math.abs(daysBetween(today, ahead)) ? past : ahead
}
