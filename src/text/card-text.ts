import type { CardId, EvidenceWords } from '../knowledge/ledger.ts'

/**
 * Words of a card of the ledger: the claim as people say it, `also` what they type when they look for it, `does` what the model makes
 * of it, and one sentence for each source that speaks for or against it.
 */
export type CardText<Id extends CardId = CardId> = Readonly<{ claim: string; also: readonly string[]; does: string }> & EvidenceWords<Id>

export type CardTexts<Ids extends CardId = CardId> = { readonly [Id in Ids]: CardText<Id> }
