import { kindGroups } from '../events/kind.ts'
import { isLoss } from './kind-families.ts'
import type { Quotation } from './screen-words.ts'
import type { Said } from './told-phrases.ts'

/**
 * Whether words that stand in a quotation still tell an event: a screen may say what became of the line, what is wrong with the
 * account, or that something is overdue; from a reply only what it says of the account, plainly, is taken.
 */
export function maySay({ scene: { phrase, clause } }: Said, quotations: readonly Quotation[]): boolean {
  const from = clause.from + phrase.from
  const quotation = quotations.find(({ span }) => span.from <= from && from < span.to)
  const { kind } = phrase.rule
  if (quotation === undefined || kind === null) return true
  const account = (kindGroups.account as readonly string[]).includes(kind) || kind === 'late-payment'
  if (quotation.by === 'desk') return account && phrase.form === 'done'
  return account || isLoss(kind) || kind === 'app-fault' || kind === 'product-upgraded' || kind === 'lender-changed'
}
