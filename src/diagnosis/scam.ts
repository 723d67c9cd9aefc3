import type { CreditEvent } from '../events/event.ts'
import type { AdviceKnowledge } from '../knowledge/advice-types.ts'
import { plain } from './wording.ts'

/** Whether what was noted with an event sounds like a fraud: a clause that says so and does not merely warn of it. */
export function soundsLikeScam({ note, wording }: CreditEvent, { words, warnings, simplified }: AdviceKnowledge['scam']): boolean {
  return [note, wording].some((said) => said !== undefined && said.split(/[\p{Po}\n]/u).some((clause) => {
    const read = plain(clause, simplified)
    return words.some((word) => read.includes(word)) && !warnings.some((word) => read.includes(word))
  }))
}
