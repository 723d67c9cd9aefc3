import { kindGroups, type EventKind } from '../events/kind.ts'
import { isLoss } from './kind-families.ts'
import type { Quotation } from './screen-words.ts'
import type { Said } from './told-phrases.ts'
import { ASSESSED } from './vocabulary-screen.ts'

/** What a lender has from the credit report, and gives as its reasons. */
const reported: ReadonlySet<EventKind> = new Set([
  'credit-inquiry', 'loan-opened', 'utilisation', 'debt', 'score', 'income-drop', 'guarantee-given', 'restricted-use', 'cash-out',
])

function quotationOf({ scene: { phrase, clause } }: Said, quotations: readonly Quotation[]): Quotation | undefined {
  const from = clause.from + phrase.from
  return quotations.find(({ span }) => span.from <= from && from < span.to)
}

function isLossTold({ scene, judgement }: Said): boolean {
  const { kind } = scene.phrase.rule
  return judgement === 'happened' && kind !== null && isLoss(kind)
}

/**
 * What was said, without the words of a quotation that tell no event: a screen may say what became of the line, unless that was told
 * already, what is wrong with the account, or that something is overdue; from a reply only what it says of the account, plainly, is taken.
 */
export function whatMayBeSaid(said: readonly Said[], quotations: readonly Quotation[]): readonly Said[] {
  const lost = said.some((one) => isLossTold(one) && quotationOf(one, quotations) === undefined)
  const assessed = quotations.some(({ text, by }) => by === 'screen' && ASSESSED.test(text))
  return said.filter((one) => {
    const quotation = quotationOf(one, quotations)
    const { kind } = one.scene.phrase.rule
    // "打不开，提示综合评估未通过" is an answer, not a fault.
    if (kind === 'app-fault' && assessed) return false
    if (quotation === undefined || kind === null) return true
    const account = (kindGroups.account as readonly string[]).includes(kind) || kind === 'late-payment'
    if (quotation.by === 'desk') return (account || reported.has(kind) || (isLoss(kind) && !lost)) && one.scene.phrase.form === 'done'
    return account || (isLoss(kind) && !lost) || kind === 'app-fault' || kind === 'product-upgraded' || kind === 'lender-changed'
  })
}
