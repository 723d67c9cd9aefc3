import type { Learning } from './model-types.ts'
import { count, ratio } from './parameter.ts'

/**
 * How far a person's own past restrictions may move the numbers of reopening. Nobody has published data to fit this to: the table counts as
 * much as one restriction of that cause seen to its end, and for the time as two.
 */
export const learning: Learning = {
  share: count(1),
  time: count(2),
  mostOdds: ratio(3),
  mostTime: ratio(2),
}
