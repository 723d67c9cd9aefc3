import { learned } from './learned.ts'
import { FRAUD_LEARNED } from './vocabulary-learned-fraud.ts'
import { CLAUSES } from './vocabulary-signs.ts'

/** How much a plain message reads like those that swindlers send rather than like those of honest senders. */
export const likeFraud = learned(FRAUD_LEARNED)

/** The clauses that read like a swindle by themselves, or the whole message where none does alone. */
export function likeClauses(plain: string): readonly Readonly<{ from: number; to: number }>[] {
  const clauses = [...plain.matchAll(CLAUSES)].map(({ 0: clause, index }) => ({ from: index, to: index + clause.length, clause }))
  const like = clauses.filter(({ clause }) => likeFraud(clause) > 0)
  return like.length === 0 ? [{ from: 0, to: plain.length }] : like.map(({ from, to }) => ({ from, to }))
}
