import { gramsOf, SCALE } from './grams.ts'
import { BIAS, WEIGHTS } from './vocabulary-learned.ts'
import { CLAUSES } from './vocabulary-signs.ts'

const weights = new Map(WEIGHTS.flatMap(([weight, grams]) => grams.split(' ').map((gram) => [gram, weight] as const)))

/**
 * How much a plain message reads like those that swindlers send rather than like those of honest senders: the logarithm of the odds, in
 * a world in which both are equally frequent. Below 0 for what reads honest, and for what is like nothing known.
 */
export function likeness(plain: string): number {
  const known = gramsOf(plain).flatMap((gram) => weights.get(gram) ?? [])
  return (BIAS + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(Math.max(1, known.length))) / SCALE
}

/** The clauses that read like it most, or the whole message where none does alone. */
export function likeClauses(plain: string): readonly Readonly<{ from: number; to: number }>[] {
  const clauses = [...plain.matchAll(CLAUSES)].map(({ 0: clause, index }) => ({ from: index, to: index + clause.length, clause }))
  const like = clauses.filter(({ clause }) => likeness(clause) > 0)
  return like.length === 0 ? [{ from: 0, to: plain.length }] : like.map(({ from, to }) => ({ from, to }))
}
