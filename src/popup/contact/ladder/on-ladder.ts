import type { CreditLine } from '../../../events/line.ts'
import type { Step, Subject } from '../../../knowledge/advice-types.ts'
import { ladders } from '../../../knowledge/ladders.ts'

/** Whether a step stands on the ladder of a subject, so that it need not stand above it as well. */
export function onLadder({ id, settledBy }: Pick<Step, 'id' | 'settledBy'>, subject: Subject | null, { lender }: CreditLine): boolean {
  if (subject === null || (settledBy === 'lender' && lender !== 'unknown')) return false
  const ids: readonly string[] = ladders[subject]
  return ids.includes(id)
}
