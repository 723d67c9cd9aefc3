import type { Learning } from './model-types.ts'
import { count, ratio } from './parameter.ts'

/**
 * How far a person's own past restrictions may move the numbers of reopening. Nobody has published data to fit this to: the table counts as
 * much as two restrictions of that cause seen to their end, and for the time as four.
 */
export const learning: Learning = {
  share: count(2),
  time: count(4),
  mostOdds: ratio(3),
  mostTime: ratio(2),
}
