import type { Day } from '../events/day.ts'
import { accountCards } from './ledger/account.ts'
import { beliefCards, returnBeliefCards } from './ledger/beliefs.ts'
import { borrowingCards } from './ledger/borrowing.ts'
import { incomeCards } from './ledger/income.ts'
import { platformCards } from './ledger/platform.ts'
import { repaymentCards } from './ledger/repayment.ts'
import { returnCards } from './ledger/return.ts'
import { rulesCards } from './ledger/rules.ts'
import { signsCards } from './ledger/signs.ts'
import type { BeliefCard, Card, RuleCard, Uses } from './ledger-types.ts'
import { sources } from './sources.ts'

/** The rules that the model uses, each with what speaks for and against it. */
export const rules = {
  ...repaymentCards, ...borrowingCards, ...incomeCards, ...accountCards, ...platformCards, ...rulesCards, ...signsCards, ...returnCards,
} as const satisfies Record<string, RuleCard>

/** What people believe, whether the model uses it or not. */
export const beliefs = { ...beliefCards, ...returnBeliefCards } as const satisfies Record<string, BeliefCard>

/** The whole ledger. */
export const ledger = { ...rules, ...beliefs } as const

export type CardId = keyof typeof ledger
export type BeliefId = keyof typeof beliefs

/** Words for what speaks for and against a card, one for each source that it names. */
export type EvidenceWords<Id extends CardId> = Readonly<{
  for: Readonly<Record<(typeof ledger)[Id]['for'][number], string>>
  against: Readonly<Record<(typeof ledger)[Id]['against'][number], string>>
}>

export const ruleIds = Object.keys(rules) as readonly (keyof typeof rules)[]
export const beliefIds = Object.keys(beliefs) as readonly BeliefId[]
export const cardIds: readonly CardId[] = [...ruleIds, ...beliefIds]

/** Whether a string names a card. */
export function isCardId(id: string): id is CardId {
  return Object.hasOwn(ledger, id)
}

/** What of the model a card answers for; nothing for a belief that the model ignores. */
export function usesOf(id: CardId): Uses {
  const card: RuleCard | BeliefCard = ledger[id]
  return 'uses' in card ? card.uses : {}
}

/** The rules to look at instead of a belief that the model ignores. */
export function seenInstead(id: CardId): readonly CardId[] {
  const card: RuleCard | BeliefCard = ledger[id]
  return 'see' in card ? (card.see ?? []).filter(isCardId) : []
}

/** The card that answers for a number of the model: the id of an indicator, a finding, a policy, a cause … */
export function cardFor(kind: keyof Uses, id: string): CardId | undefined {
  return cardIds.find((card) => (usesOf(card)[kind] as readonly string[] | undefined)?.includes(id))
}

/** The cards that a tip rests on. */
export function cardsForTip(tip: string): readonly CardId[] {
  return cardIds.filter((id) => {
    const { tips = [] }: Card = ledger[id]
    return tips.some((one) => one === tip)
  })
}

/** The day on which the latest of a card's sources was read, or one was looked for. */
export function dayRead(id: CardId): Day {
  const { for: pro, against, sought }: Card = ledger[id]
  const days = [...pro, ...against].map((source): Day => sources[source].read)
  return [...days, ...(sought === undefined ? [] : [sought])].reduce((latest, day) => (day > latest ? day : latest))
}
