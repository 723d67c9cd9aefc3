import { MAX_STRING } from './limits.ts'
import type { ProblemCode } from './problem.ts'
import { isRecord } from './record.ts'

/** Why the value cannot be a field's text, or null. */
export function textProblem(value: unknown): ProblemCode | null {
  if (typeof value !== 'string') return 'wrong-type'
  return value.length > MAX_STRING ? 'too-long' : null
}

/** As `textProblem`, for ids: they may not be empty. */
export function idProblem(value: unknown): ProblemCode | null {
  return value === undefined || value === '' ? 'missing' : textProblem(value)
}

/** Whether a field that this version does not know holds a text, or a name, that is too long. */
export function unknownFieldProblem(name: string, value: unknown): ProblemCode | null {
  if (name.length > MAX_STRING) return 'too-long'
  if (typeof value === 'string') return textProblem(value)
  if (!Array.isArray(value) && !isRecord(value)) return null
  const long = Object.entries(value).some(([inner, held]) => unknownFieldProblem(inner, held) !== null)
  return long ? 'too-long' : null
}
