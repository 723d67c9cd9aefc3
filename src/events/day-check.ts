import { isDay, type Day } from './day.ts'
import { FIRST_DAY } from './limits.ts'
import type { ProblemCode } from './problem.ts'

/** Why the value is not a day that a person can have lived by `today`, or null. */
export function dayProblem(value: unknown, today: Day): ProblemCode | null {
  if (!isDay(value)) return typeof value === 'string' ? 'not-a-day' : 'wrong-type'
  if (value > today) return 'in-the-future'
  return value < FIRST_DAY ? 'out-of-range' : null
}
