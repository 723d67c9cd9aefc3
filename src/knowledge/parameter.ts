import type { SourceId } from './sources.ts'
import type { Basis, Grade, Parameter } from './types.ts'

type Unit = Parameter['unit']

/** A number that is our own judgement of how strong a structure is; the screen says so. */
export function judged(value: number, unit: Unit = 'per-year'): Parameter<SourceId> {
  return { value, unit, grade: 'E', basis: 'judgement', source: 'our-judgement' }
}

/** A number with a source of this grade. What the source supports is the strength; the exact value stays ours. */
export function cited(value: number, grade: Grade, basis: Basis, source: SourceId, unit: Unit = 'per-year'): Parameter<SourceId> {
  return { value, unit, grade, basis, source }
}

/** What people tell each other without evidence: its cap is the narrowest. */
export function folklore(value: number, source: SourceId, unit: Unit = 'per-year'): Parameter<SourceId> {
  return { value, unit, grade: 'E', basis: 'report', source }
}

export const days = (value: number): Parameter<SourceId> => judged(value, 'days')
export const ratio = (value: number): Parameter<SourceId> => judged(value, 'ratio')
export const count = (value: number): Parameter<SourceId> => judged(value, 'count')
