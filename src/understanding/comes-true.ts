import type { EventKind } from '../events/kind.ts'
import type { Sentence } from './clauses.ts'
import type { Judgement } from './judge.ts'
import { isContact, isLoss, isPayment } from './kind-families.ts'
import type { Scene } from './scene.ts'
import { HELP, MYSELF, NEEDS_HELP, PERFECT, POLITE, QUESTION, WHAT_IF, WHAT_IF_BEHIND } from './vocabulary-grammar.ts'

/** A phrase with what it comes to. */
export type Judged = Readonly<{ scene: Scene; judgement: Judgement }>

/** What a cause leads to. */
function isEffect(kind: EventKind): boolean {
  return isLoss(kind) || kind === 'app-fault' || kind === 'line-reopened'
}

function areNeighbours(one: Sentence, other: Sentence): boolean {
  return one.from <= other.to + 2 && other.from <= one.to + 2
}

/** Whether what is only named came of the other, or the other of it: "套现被关". */
function goTogether({ phrase, clause, sentence }: Scene, { scene: other, judgement }: Judged): boolean {
  const own = phrase.rule.kind
  const { kind } = other.phrase.rule
  if (judgement !== 'happened' || own === null || kind === null || !areNeighbours(clause.sentence, other.clause.sentence)) return false
  if (isEffect(kind) || (own === 'late-payment' && (kind === 'paid-off' || kind === 'repaid' || kind === 'score'))) return true
  // "逾期了还了还可以用吗": who was late and tells of paying has paid.
  if ((own === 'repaid' || own === 'paid-off') && kind === 'late-payment' && phrase.form === 'done') return true
  return isLoss(own) && !isContact(kind) && other.clause.sentence === clause.sentence && !WHAT_IF.test(sentence)
}

/** Whether a loss is told right after it in the same sentence. */
function isFollowedBy({ phrase, clause }: Scene, { scene: other, judgement }: Judged): boolean {
  const { kind } = other.phrase.rule
  return judgement === 'happened' && kind !== null && isLoss(kind) && other.clause.sentence === clause.sentence
    && other.clause.from + other.phrase.from > clause.from + phrase.from
}

/** Told of oneself, or of a line that is in trouble, and nothing in the sentence is a question but the cry for help. */
function isStatement({ phrase, sentence, clause }: Scene): boolean {
  const { kind } = phrase.rule
  // "我还完就关闭花呗" is a wish.
  if (kind === 'line-closed') return false
  const account = kind === 'phone-changed' || kind === 'device-changed' || kind === 'card-changed'
  const me = MYSELF.test(sentence.replaceAll(POLITE, ''))
  const own = me || kind === 'id-expired' || (account && NEEDS_HELP.test(sentence)) || (kind !== null && isLoss(kind))
  return own && !clause.sentence.asked && !WHAT_IF.test(sentence) && !QUESTION.test(sentence.replaceAll(HELP, ''))
}

/** "还清后什么时候能恢复": asked what would follow, and nothing that happened stands between. */
function isAskedOfAfter({ phrase, clause }: Scene, all: readonly Judged[]): boolean {
  const between = all.some(({ scene: other, judgement }) =>
    judgement === 'happened' && other.clause === clause && other.phrase.from >= phrase.to)
  return !between && WHAT_IF_BEHIND.test(clause.text.slice(phrase.to))
}

/** "还了", but not "还款后". */
function isOver({ phrase, clause }: Scene): boolean {
  return phrase.form === 'done' && PERFECT.test(clause.text.charAt(phrase.to - 1))
}

/** Whether what is only named happened after all, seen from everything else that was said. */
export function comesTrue({ scene, judgement }: Judged, all: readonly Judged[]): boolean {
  const { kind } = scene.phrase.rule
  // All are asked for more often than told: "怎么恢复", "我开通花呗不可以了".
  if (kind === null || kind === 'line-reopened' || kind === 'line-opened' || kind === 'limit-raised') return false
  if (judgement === 'sought') return all.some((other) => isFollowedBy(scene, other))
  if (judgement !== 'open') return false
  if (isAskedOfAfter(scene, all) && !(isPayment(kind) && isOver(scene))) return false
  return isStatement(scene) || all.some((other) => goTogether(scene, other))
}
