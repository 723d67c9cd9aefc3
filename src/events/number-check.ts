import { MAX_NUMBER } from './limits.ts'
import type { ProblemCode } from './problem.ts'

type Range = Readonly<{ least: number; most: number; whole: boolean }>

const money: Range = { least: 0, most: MAX_NUMBER, whole: false }

/** What each numeric field may hold. Everything but `value` counts something, so that less than its least is "not positive". */
const ranges = {
  amount: money,
  limit: money,
  days: { least: 0, most: 36_500, whole: true },
  count: { least: 1, most: 100_000, whole: true },
  ratio: { least: 0, most: 1, whole: false },
  value: { least: -MAX_NUMBER, most: MAX_NUMBER, whole: false },
} as const satisfies Record<string, Range>

export type NumericField = keyof typeof ranges

export function isNumericField(field: string): field is NumericField {
  return Object.hasOwn(ranges, field)
}

/** Why the number cannot stand in the field, or null. Minus zero is refused: it does not survive being written. */
export function numberProblem(field: NumericField, value: unknown): ProblemCode | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'wrong-type'
  const { least, most, whole } = ranges[field]
  if (value < least && (field !== 'ratio' && field !== 'value')) return 'not-positive'
  if (value < least || value > most || Object.is(value, -0)) return 'out-of-range'
  return whole && !Number.isInteger(value) ? 'out-of-range' : null
}
