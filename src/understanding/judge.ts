import type { EventKind } from '../events/kind.ts'
import { isUnrealInEnglish } from './english-mood.ts'
import { canBeNone, isAboutAround, isLoss, isPayment } from './kind-families.ts'
import type { Scene } from './scene.ts'
import {
  ADVICE, AHEAD, ALREADY, ASKS_FOR_A_WAY, BACK_TO_ME, BECAUSE, CANNOT, CAN_DO_IT, CLOSING, DONE_AFTER, DONE_BEFORE, DONE_NOW, DO_IT,
  FEAR, HAS_TO, HEARSAY, HELP_BEHIND, HOW_COME, HOW_TO, HOW_TO_CLOSE, IMPERATIVE, LASTED, LATER_ON, LIGHT_ENDING, MODAL, MYSELF,
  NEW_THOUGHT, NOT, NOT_NOT, OBJECT, ONLY_LENGTH, ONLY_LINE, OTHERS, OWN_RECORD, PAYING, PERFECT, PERMISSION, POLITE, POSSIBLE_THEN,
  QUESTION, STILL_POSSIBLE, SUFFERED, SUPPOSED, SUPPOSED_BEFORE, TOGETHER, TURN, VERB_BEHIND, WAY_BACK, WAY_BACK_BEHIND, WHAT_IF,
  WHEN_ASKED, WHY, WHY_BEHIND, WILL, WISH, WISH_TO_DO, YES_NO,
} from './vocabulary-grammar.ts'
import { GOES_ON_ABOUT } from './vocabulary-english-grammar.ts'

/**
 * What a phrase comes to. `open`: only named, so that it counts if something came of it. `sought`: a way to it is asked for, it
 * seems; "怎么还清了反而没了" shows only later that it is none. `feared`: asked, supposed, wished or planned. `others`: it happened
 * to someone else.
 */
export type Judgement = 'happened' | 'none' | 'open' | 'sought' | 'feared' | 'others' | 'denied'

/** A day, or a length of time or a count, stands beside a phrase. */
export type Measured = 'day' | 'number' | null

const EVERY_NEW_THOUGHT = new RegExp(NEW_THOUGHT, 'g')
const EVERY_OTHER = new RegExp(OTHERS, 'g')

/** The part in which a word still governs what follows. Behind a "why", "will" is no supposition any more. */
function governed(text: string): string {
  const polite = text.replaceAll(POLITE, (found) => ' '.repeat(found.length))
  const cut = [...polite.matchAll(EVERY_NEW_THOUGHT)].at(-1)
  return cut === undefined ? polite : polite.slice(cut.index + cut[0].length).replaceAll(WILL, ' ')
}

function ofOthers({ before, soFar }: Scene): boolean {
  // "He has held the card and paid it" goes on about him.
  const told = GOES_ON_ABOUT.test(before) ? soFar : before
  const other = [...told.matchAll(EVERY_OTHER)].at(-1)
  return other !== undefined && !BACK_TO_ME.test(told.slice(other.index + other[0].length)) && !TOGETHER.test(told)
}

function isSupposed({ soFar, rest, phrase }: Scene): boolean {
  if (SUPPOSED.test(governed(soFar)) || SUPPOSED_BEFORE.test(rest)) return true
  return HEARSAY.test(soFar) && !(phrase.rule.kind !== null && isAboutAround(phrase.rule.kind))
}

/** Before what already happened, only what stands close by governs it. */
const CLOSE = { modal: 9, wish: 5 }

function isWished({ phrase, clause, near, before, after }: Scene): boolean {
  const done = phrase.form === 'done'
  const governing = governed(done ? near.split(TURN).at(-1) ?? near : before)
  const modal = done ? governing.slice(-CLOSE.modal) : governing
  const wish = done ? governing.slice(-CLOSE.wish) : governing
  if (done && CLOSING.test(clause.text.slice(phrase.from)) && HOW_TO_CLOSE.test(near) && OBJECT.test(after)) return true
  const loss = phrase.rule.kind !== null && isLoss(phrase.rule.kind)
  const words = clause.text.slice(phrase.from, phrase.to + 1)
  const asked = IMPERATIVE.test(after) || WISH_TO_DO.test(before + words) || (DO_IT.test(before + words) && !PERFECT.test(words))
  if (loss && (asked || CAN_DO_IT.test(before))) return true
  if (FEAR.test(before) || WISH.test(wish) || MODAL.test(modal) || ADVICE.test(modal) || AHEAD.test(done ? near : before)) return true
  return !done && (CANNOT.test(near) || WHEN_ASKED.test(before))
}

function isSought({ phrase, before, after }: Scene): boolean {
  return phrase.form !== 'done' && HOW_TO.test(before) && !HOW_COME.test(before) && !PERFECT.test(after.charAt(0))
}

/** "花呗逾期, …": nothing but the line and what is the matter with it, before something else is said. */
function standsAlone({ phrase, clause, near, after, sentence }: Scene): boolean {
  const { kind } = phrase.rule
  if (!ONLY_LINE.test(near) || sentence.trim().length <= clause.text.trim().length) return false
  // "逾期三个月，还了还能用吗": it lasted, and is over.
  if (kind === 'late-payment' && ONLY_LENGTH.test(after.trim())) return DONE_NOW.test(sentence.slice(clause.text.length))
  if (after.trim() !== '') return false
  // "花呗冻结，可以解冻吗": who asks for the way back has lost it.
  if (kind !== null && isLoss(kind)) return WAY_BACK.test(sentence.slice(clause.text.length))
  const changed = kind === 'phone-changed' || kind === 'device-changed' || kind === 'card-changed'
  const told = changed ? VERB_BEHIND.test(clause.text.slice(phrase.from, phrase.to)) : kind === 'late-payment' || kind === 'id-expired'
  return told && !WHAT_IF.test(sentence)
}

function isAsked({ phrase, before, after, last, clause }: Scene): boolean {
  if (!last || BECAUSE.test(before)) return false
  const bare = after.replace(LIGHT_ENDING, '')
  const tail = bare.trim() === ''
  if (phrase.form !== 'done' && PERMISSION.test(after)) return true
  return YES_NO.test(bare) || (tail && clause.sentence.asked && phrase.form === 'bare')
}

/** Whether the words around a bare phrase say that it happened. */
function isTold({ phrase, clause, near, before, after, last, sentence }: Scene, measured: Measured): boolean {
  const { kind } = phrase.rule
  const whatIf = WHAT_IF.test(sentence)
  const me = MYSELF.test(sentence)
  const paid = kind !== null && isPayment(kind)
  if (paid && LATER_ON.test(after) && POSSIBLE_THEN.test(sentence) && !WHY.test(sentence)) return false
  if (DONE_AFTER.test(after) && DONE_BEFORE.test(near)) return true
  // "逾期了可以先用吗" asks for a way; "逾期了会怎么样" asks in general.
  if (PERFECT.test(after.charAt(0)) && (!WHAT_IF.test(clause.text) || (kind === 'late-payment' && ASKS_FOR_A_WAY.test(after)))) return true
  // "逾期了还完款能用吗": what was done about it follows at once.
  if (kind === 'late-payment' && !last && PERFECT.test(after.charAt(0)) && after.trim().length === 1) return true
  if (kind === 'late-payment' && !last && ONLY_LENGTH.test(after.trim()) && PAYING.test(clause.text.slice(phrase.to))) return true
  const loss = kind !== null && isLoss(kind)
  const words = clause.text.slice(phrase.from, phrase.to)
  if (paid && PERFECT.test(words.slice(-1)) && !WHAT_IF.test(clause.text)) return true
  if (LASTED.test(after) || (HELP_BEHIND.test(after) && kind !== 'line-closed')) return true
  const why = (WHY.test(before) && !(paid && HAS_TO.test(before))) || (loss && WHY.test(after))
  if ((loss || paid) && why && !WHAT_IF.test(clause.text)) return true
  if (paid && ALREADY.test(words)) return me || SUFFERED.test(words) || !POSSIBLE_THEN.test(after)
  if (paid && WHY_BEHIND.test(clause.text.slice(phrase.to))) return true
  if (loss && kind !== 'line-closed' && WAY_BACK_BEHIND.test(clause.text.slice(phrase.to))) return true
  if (paid && LATER_ON.test(after) && QUESTION.test(sentence) && !me && measured === null && !loss && !WHY.test(sentence)) return false
  if (DONE_AFTER.test(after)) return !whatIf || me || measured !== null || loss
  if (DONE_BEFORE.test(near)) return !whatIf || me
  if (measured === null) return false
  return !whatIf || me || (measured === 'day' && !WHAT_IF.test(clause.text))
}

/** "长期不用会关吗": a state named in a question about what would follow from it. */
function isGeneral({ phrase, clause, sentence, rest }: Scene, kind: EventKind): boolean {
  if (isLoss(kind) || MYSELF.test(sentence) || !WHAT_IF.test(sentence)) return false
  const words = clause.text.slice(phrase.from, phrase.to + 1)
  if ((kind === 'late-payment' || kind === 'id-expired') && OWN_RECORD.test(words) && STILL_POSSIBLE.test(rest)) return false
  return !SUFFERED.test(words) && (WHAT_IF.test(clause.text) || !PERFECT.test(words))
}

/** What the phrase comes to; `measured`: what goes with it. */
export function judge(scene: Scene, measured: Measured): Judgement {
  const { phrase, near } = scene
  const { kind } = phrase.rule
  if (kind === null) return 'denied'
  if (isSupposed(scene)) return 'feared'
  const others = ofOthers(scene) && kind !== 'others-closed' && kind !== 'unusual-login'
  if (phrase.form === 'none') return others ? 'others' : 'none'
  const not = NOT.exec(near)
  if (not !== null && !NOT_NOT.test(near.slice(0, not.index))) return others ? 'others' : canBeNone(kind) ? 'none' : 'denied'
  if (isWished(scene) || isAsked(scene) || isUnrealInEnglish(scene)) return 'feared'
  if (isSought(scene)) return 'sought'
  if (others) return 'others'
  if (phrase.form === 'done' || not !== null) return isGeneral(scene, kind) && measured !== 'day' ? 'open' : 'happened'
  if (isTold(scene, measured) || standsAlone(scene)) return 'happened'
  return 'open'
}
