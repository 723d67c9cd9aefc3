import type { EventKind } from '../events/kind.ts'
import { isLoss, isPayment } from './kind-families.ts'
import type { Scene } from './scene.ts'
import {
  ANY_LENGTH, BUT_THEN, FOR_A_REASON, IF, IN_GENERAL, JUST_NOW, LATENESS, LATE_AND_HELP, LATE_AND_PAID, LATE_AND_WHAT_NOW, LATE_SO_LONG,
  LIMIT, NOW_THEN, NO_MORE, NO_WISH, ONLY_LATE, OVER_WITH, PHONE_IS_GONE, PHONE_SINCE, STILL_USABLE, WAY_BACK_THEN, WITHOUT_NOTICE,
} from './vocabulary-behind.ts'
import {
  ALREADY, ASKS_FOR_A_WAY, DONE_AFTER, DONE_BEFORE, DONE_NOW, HAS_TO, HELP_BEHIND, LASTED, LATER_ON, MYSELF, ONLY_LENGTH, ONLY_LINE,
  PAYING, PERFECT, POLITE, POSSIBLE_THEN, QUESTION, SUFFERED, SUPPOSED, VERB_BEHIND, WAY_BACK, WAY_BACK_BEHIND, WHAT_IF, WHY, WHY_BEHIND,
} from './vocabulary-grammar.ts'

/** A day, or a length of time or a count, stands beside a phrase. */
export type Measured = 'day' | 'number' | null

function isOfAccount(kind: EventKind | null): boolean {
  return kind === 'phone-changed' || kind === 'device-changed' || kind === 'card-changed' || kind === 'id-expired'
}

/** Whether the words around a bare phrase say that it happened. */
export function isTold({ phrase, clause, near, before, after, last, soFar, sentence }: Scene, measured: Measured): boolean {
  const { kind } = phrase.rule
  const whatIf = WHAT_IF.test(sentence)
  const me = MYSELF.test(sentence.replaceAll(POLITE, ''))
  const paid = kind !== null && isPayment(kind)
  const words = clause.text.slice(phrase.from, phrase.to)
  const behind = sentence.slice(soFar.length + (words.startsWith(LATENESS) ? LATENESS.length : words.length))
  if (paid && (HAS_TO.test(near) || (LATER_ON.test(after) && POSSIBLE_THEN.test(sentence) && !WHY.test(sentence)))) return false
  if (kind === 'late-payment' && whatIf && !me && ANY_LENGTH.test(words + after.slice(0, 4))) return false
  if (kind === 'late-payment' && LATE_AND_PAID.test(behind) && !IN_GENERAL.test(behind)) return true
  const counted = LATE_SO_LONG.test(after) && !IF.test(sentence)
  if (kind === 'late-payment' && words === LATENESS && (LATE_AND_WHAT_NOW.test(behind) || counted)) return true
  if (kind === 'late-payment' && words === LATENESS && LATE_AND_HELP.test(behind) && !IF.test(sentence)) return true
  if (paid && kind !== 'late-payment' && (JUST_NOW.test(near) || NO_MORE.test(after) || BUT_THEN.test(before + words + after))) return true
  if (kind === 'late-payment' && OVER_WITH.test(after) && !SUPPOSED.test(sentence)) return true
  if (DONE_AFTER.test(after) && DONE_BEFORE.test(near)) return true
  // "逾期了可以先用吗" asks for a way; "逾期了会怎么样" asks in general.
  if (PERFECT.test(after.charAt(0)) && (!WHAT_IF.test(clause.text) || (kind === 'late-payment' && ASKS_FOR_A_WAY.test(after)))) return true
  // "逾期了还完款能用吗": what was done about it follows at once.
  if (kind === 'late-payment' && !last && PERFECT.test(after.charAt(0)) && after.trim().length === 1) return true
  if (kind === 'late-payment' && !last && ONLY_LENGTH.test(after.trim()) && PAYING.test(clause.text.slice(phrase.to))) return true
  const loss = kind !== null && isLoss(kind)
  if (paid && PERFECT.test(words.slice(-1)) && !WHAT_IF.test(clause.text)) return true
  // "换手机号了花呗还能用吗", "身份证过期额度怎么恢复": what can be done now.
  if (isOfAccount(kind) && (NOW_THEN.test(after) || (kind === 'id-expired' && WAY_BACK_THEN.test(behind)))) return true
  if (LASTED.test(after) || (HELP_BEHIND.test(after) && kind !== 'line-closed')) return true
  if (loss && (WITHOUT_NOTICE.test(after) || FOR_A_REASON.test(before))) return true
  const why = WHY.test(before) || (loss && WHY.test(after))
  if ((loss || paid || kind === 'product-upgraded') && why && !WHAT_IF.test(clause.text)) return true
  if (paid && ALREADY.test(words)) return me || SUFFERED.test(words) || !POSSIBLE_THEN.test(after)
  if (paid && WHY_BEHIND.test(clause.text.slice(phrase.to))) return true
  if (loss && kind !== 'line-closed' && WAY_BACK_BEHIND.test(clause.text.slice(phrase.to))) return true
  if (paid && LATER_ON.test(after) && QUESTION.test(sentence) && !me && measured === null && !loss && !WHY.test(sentence)) return false
  if (DONE_AFTER.test(after)) return !whatIf || me || measured !== null || loss
  if (DONE_BEFORE.test(near)) return !whatIf || me
  if (measured === null) return false
  return !whatIf || me || (measured === 'day' && !WHAT_IF.test(clause.text))
}

/** "花呗逾期, …": nothing but the line and what is the matter with it, before something else is said. */
export function standsAlone({ phrase, clause, near, after, last, soFar, sentence }: Scene): boolean {
  const { kind } = phrase.rule
  if (kind === 'phone-changed' && PHONE_IS_GONE.test(clause.text.slice(phrase.from, phrase.to)) && PHONE_SINCE.test(after)) return true
  const whole = last && after === '' && sentence.trim().length <= clause.text.trim().length
  if (whole && kind === 'late-payment' && ONLY_LATE.test(near)) return true
  if (whole && ONLY_LINE.test(near.replace(LIMIT, '')) && NO_WISH.test(clause.text.slice(phrase.from, phrase.to))) return true
  if (!ONLY_LINE.test(near)) return false
  if (sentence.trim().length <= clause.text.trim().length) {
    return last && (after === '' || ONLY_LENGTH.test(after.trim())) && (kind === 'late-payment' || kind === 'product-upgraded')
  }
  // "逾期三个月，还了还能用吗": it lasted, and is over.
  if (kind === 'late-payment' && ONLY_LENGTH.test(after.trim())) return DONE_NOW.test(sentence.slice(clause.text.length))
  if (after.trim() !== '') return false
  // "花呗冻结，可以解冻吗": who asks for the way back has lost it.
  if (kind !== null && isLoss(kind)) return WAY_BACK.test(sentence.slice(clause.text.length))
  const changed = isOfAccount(kind) && kind !== 'id-expired'
  const told = changed ? VERB_BEHIND.test(clause.text.slice(phrase.from, phrase.to)) : kind === 'late-payment' || kind === 'id-expired'
  return told
    && (!WHAT_IF.test(sentence) || STILL_USABLE.test(sentence.slice(soFar.length - phrase.from + clause.text.length)))
}
