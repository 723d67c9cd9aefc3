import { isDay, type Day } from './day.ts'
import { FIRST_DAY } from './limits.ts'
import type { ProblemCode } from './problem.ts'

/** Days found to be real. There are few of them, they come again and again, and telling costs a parse each. */
const real = new Set<string>()

function isRealDay(value: unknown): value is Day {
  if (typeof value === 'string' && real.has(value)) return true
  if (!isDay(value)) return false
  real.add(value)
  return true
}

/** Why the value is not a day that a person can have lived by `today`, or null. */
export function dayProblem(value: unknown, today: Day): ProblemCode | null {
  if (!isRealDay(value)) return typeof value === 'string' ? 'not-a-day' : 'wrong-type'
  if (value > today) return 'in-the-future'
  return value < FIRST_DAY ? 'out-of-range' : null
}
