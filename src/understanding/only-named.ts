import type { EventKind } from '../events/kind.ts'
import { isLoss } from './kind-families.ts'
import type { Scene } from './scene.ts'
import type { Said } from './told-phrases.ts'
import { IF, IN_GENERAL } from './vocabulary-behind.ts'
import { MYSELF, POLITE, WHAT_IF } from './vocabulary-grammar.ts'

/**
 * What people name as the matter at hand rather than in passing. A loss is not among them: "借呗关闭" without more may be a wish; nor is
 * what is asked for more often than told.
 */
const MATTERS: ReadonlySet<EventKind> = new Set<EventKind>([
  'late-payment', 'paid-off', 'repaid', 'repaid-early', 'repaid-partly', 'phone-changed', 'card-changed', 'device-changed',
  'id-expired', 'credit-inquiry', 'loan-opened', 'product-upgraded', 'idle', 'cash-out',
])

/**
 * In a text that tells of nothing but perhaps a loss, the first matter that is named, and neither asked, supposed nor wished, is taken for
 * what happened: who writes "花呗逾期分期还款" to a service desk is late. Everything is still to be confirmed by the person.
 */
export function withOnlyNamed(said: readonly Said[]): readonly Said[] {
  if (said.some(tellsMoreThanLoss)) return said
  const named = said.find((one) => one.judgement === 'open' && isMatter(one) && isOwn(one.scene))
  return named === undefined ? said : said.map((one) => (one === named ? { ...one, judgement: 'happened' } : one))
}

function tellsMoreThanLoss({ judgement, scene: { phrase: { rule: { kind } } } }: Said): boolean {
  return (judgement === 'happened' || judgement === 'none') && kind !== null && !isLoss(kind)
}

function isMatter({ scene: { phrase: { rule: { kind } } } }: Said): boolean {
  return kind !== null && MATTERS.has(kind)
}

/** Said of oneself, or nothing in the sentence asks what would follow from such a thing in general: "逾期几天会上征信". */
export function isOwn({ sentence }: Pick<Scene, 'sentence'>): boolean {
  if (MYSELF.test(sentence.replaceAll(POLITE, ''))) return true
  return !WHAT_IF.test(sentence) && !IN_GENERAL.test(sentence) && !IF.test(sentence)
}
