import { type CauseId, causeIds } from './causes.ts'
import type { SourceId } from './sources.ts'
import type { Basis, Grade, Parameter } from './types.ts'
import type { Likelihood } from './model-types.ts'
import { cited, judged } from './parameter.ts'

/** A likelihood against an average cause, from our judgement of what such a sign speaks for. */
export function judgedLikelihood(values: Partial<Record<CauseId, number>>): Likelihood<CauseId> {
  return mapped(values, (value) => judged(value, 'ratio'))
}

/** A likelihood whose direction a source supports; causes that are not named get `others`. */
export function citedLikelihood(
  grade: Grade, basis: Basis, source: SourceId, others: number, values: Partial<Record<CauseId, number>>,
): Likelihood<CauseId> {
  const all = Object.fromEntries(causeIds.map((cause) => [cause, values[cause] ?? others]))
  return mapped(all, (value) => cited(value, grade, basis, source, 'ratio'))
}

function mapped(values: Partial<Record<string, number>>, make: (value: number) => Parameter): Likelihood<CauseId> {
  return Object.fromEntries(Object.entries(values).flatMap(([cause, value]) => (value === undefined ? [] : [[cause, make(value)]])))
}
