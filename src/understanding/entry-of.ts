import { isLoss } from './kind-families.ts'
import type { Said } from './told-phrases.ts'
import type { EntryId, ProposedEvent } from './understood.ts'
import { WORRY } from './vocabulary-grammar.ts'

/** Which of the five ways in fits what was told; null when none is plain. */
export function entryOf(events: readonly ProposedEvent[], said: readonly Said[]): EntryId | null {
  const happened = events.filter(({ none }) => none !== true)
  const has = (kind: ProposedEvent['kind']): boolean => happened.some((event) => event.kind === kind)
  const lost = happened.findIndex(({ kind, reason }) => isLoss(kind) && reason !== 'self')
  // A fault that is over is no line that came back.
  if (has('line-reopened') && (lost >= 0 || !has('app-fault'))) return 'came-back'
  if (lost >= 0 && (has('paid-off') || has('repaid-early'))) return 'paid-off-closed'
  if (has('others-closed')) return 'others-too'
  const neverLate = events.some(({ kind, none }) => kind === 'late-payment' && none === true)
  if (lost >= 0) return neverLate || (has('repaid') && !has('late-payment')) ? 'paid-still-closed' : null
  const feared = said.some(({ judgement, scene }) => (judgement === 'feared' || judgement === 'sought') && scene.phrase.rule.kind !== null
    && isLoss(scene.phrase.rule.kind) && scene.phrase.rule.reason !== 'self' && WORRY.test(scene.sentence))
  return feared ? 'worried' : null
}
