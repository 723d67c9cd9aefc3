import { isFolklore } from '../../diagnosis/well-supported.ts'
import { type CardId, cardIds } from '../../knowledge/ledger.ts'
import { effectsOf } from './effect-words.ts'

/** The cards that have a number which the switch leaves out. */
export function leftOut(): readonly CardId[] {
  return cardIds.filter((id) => effectsOf(id).some(({ parameters }) => parameters.some(isFolklore)))
}
