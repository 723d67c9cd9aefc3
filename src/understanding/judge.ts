import type { EventKind } from '../events/kind.ts'
import { isUnrealInEnglish } from './english-mood.ts'
import { canBeNone, isAboutAround, isLoss } from './kind-families.ts'
import type { Scene } from './scene.ts'
import { isTold, type Measured, standsAlone } from './is-told.ts'
import {
  APPLYING, ASKS_OF_ALL, EITHER, IN_FEAR, LATE_SO_LONG, LEADS_TO, NAMES_LINE, NOT_THE_LINE, REASON, SAID_OVER, STILL_USABLE, WAS_ABLE,
  WHAT_THEN, WOULD,
} from './vocabulary-behind.ts'
import {
  ADVICE, AHEAD, ALREADY, BACK_TO_ME, BECAUSE, CANNOT, CAN_DO_IT, CLOSING, DONE_BEFORE, DO_IT, FEAR, HEARSAY, HOW_COME, HOW_TO,
  HOW_TO_CLOSE, IMPERATIVE, LATER_ON, LIGHT_ENDING, MODAL, MYSELF, NEW_THOUGHT, NOT, NOT_NOT, OBJECT, OTHERS, OWN_RECORD, PERFECT,
  PERMISSION, POLITE, STILL_POSSIBLE, SUFFERED, SUPPOSED, SUPPOSED_BEFORE, TOGETHER, TURN, WHAT_IF, WHEN_ASKED, WILL, WISH,
  WISH_TO_DO, YES_NO,
} from './vocabulary-grammar.ts'
import { GOES_ON_ABOUT } from './vocabulary-english-grammar.ts'

/**
 * What a phrase comes to. `open`: only named, so that it counts if something came of it. `sought`: a way to it is asked for, it
 * seems; "怎么还清了反而没了" shows only later that it is none. `feared`: asked, supposed, wished or planned. `others`: it happened
 * to someone else.
 */
export type Judgement = 'happened' | 'none' | 'open' | 'sought' | 'feared' | 'others' | 'denied'

const EVERY_NEW_THOUGHT = new RegExp(NEW_THOUGHT, 'g')
const EVERY_OTHER = new RegExp(OTHERS, 'g')
const EVERY_HEARSAY = new RegExp(HEARSAY, 'g')

/** The part in which a word still governs what follows. Behind a "why", "will" is no supposition any more. */
function governed(text: string): string {
  const polite = text.replaceAll(POLITE, (found) => ' '.repeat(found.length)).replaceAll(WAS_ABLE, (found) => ' '.repeat(found.length))
  const cut = [...polite.matchAll(EVERY_NEW_THOUGHT)].at(-1)
  return cut === undefined ? polite : polite.slice(cut.index + cut[0].length).replaceAll(WILL, ' ')
}

/** What governs the words that follow; they may be part of the new thought ("怎么" before "没了"). */
function governing(text: string, words: string): string {
  return governed(text + words).slice(0, -words.length)
}

function ofOthers({ before, soFar }: Scene): boolean {
  // "He has held the card and paid it" goes on about him.
  const told = GOES_ON_ABOUT.test(before) ? soFar : before
  const other = [...told.matchAll(EVERY_OTHER)].at(-1)
  return other !== undefined && !BACK_TO_ME.test(told.slice(other.index + other[0].length)) && !TOGETHER.test(told)
}

function isSupposed({ soFar, rest, phrase }: Scene): boolean {
  if (SUPPOSED.test(governed(soFar)) || SUPPOSED_BEFORE.test(rest)) return true
  const heard = [...soFar.matchAll(EVERY_HEARSAY)].at(-1)
  if (heard === undefined || BACK_TO_ME.test(soFar.slice(heard.index + heard[0].length))) return false
  return !(phrase.rule.kind !== null && isAboutAround(phrase.rule.kind))
}

/** "一年查几次征信算多" */
function isOfAll({ sentence }: Scene): boolean {
  return ASKS_OF_ALL.test(sentence) && !MYSELF.test(sentence.replaceAll(POLITE, ''))
}

/** As long as the name of a line is. */
const LINE_LENGTH = 5

/** Before what already happened, only what stands close by governs it. */
const CLOSE = { modal: 9, wish: 5 }

function isWished({ phrase, clause, near, before, after, soFar }: Scene): boolean {
  const done = phrase.form === 'done'
  const over = governing(done ? near.split(TURN).at(-1) ?? near : before, clause.text.slice(phrase.from, phrase.to))
  const modal = done ? over.slice(-CLOSE.modal) : over
  const meant = phrase.rule.kind === 'draw-refused' ? over.replace(APPLYING, '') : over
  const wish = done ? meant.slice(-CLOSE.wish) : meant
  if (done && CLOSING.test(clause.text.slice(phrase.from)) && HOW_TO_CLOSE.test(near) && OBJECT.test(after)) return true
  const loss = phrase.rule.kind !== null && isLoss(phrase.rule.kind)
  if (loss && (WHAT_THEN.test(after) || ((LEADS_TO.test(before) || BECAUSE.test(before)) && IN_FEAR.test(governed(soFar))))) return true
  const words = clause.text.slice(phrase.from, phrase.to + 1)
  // "额度不用会降低": what would happen.
  if (loss && WOULD.test(words) && !REASON.test(before + words)) return true
  const asked = IMPERATIVE.test(after) || WISH_TO_DO.test(before + words) || (DO_IT.test(before + words) && !PERFECT.test(words))
  if (loss && (asked || CAN_DO_IT.test(before))) return true
  if (FEAR.test(before) || WISH.test(wish) || MODAL.test(modal) || ADVICE.test(modal) || AHEAD.test(done ? near : before)) return true
  return !done && (CANNOT.test(near) || WHEN_ASKED.test(before))
}

function isSought({ phrase, before, after }: Scene): boolean {
  return phrase.form !== 'done' && HOW_TO.test(before) && !HOW_COME.test(before) && !PERFECT.test(after.charAt(0))
}

function isAsked({ phrase, near, before, after, last, clause }: Scene): boolean {
  if (!last || BECAUSE.test(before)) return false
  const bare = after.replace(LIGHT_ENDING, '')
  const tail = bare.trim() === ''
  if (EITHER.test(after)) return true
  if (phrase.form === 'done' && REASON.test(before)) return false
  if (phrase.rule.kind === 'late-payment' && LATE_SO_LONG.test(after)) return false
  if (LATER_ON.test(clause.text.slice(phrase.to - 1))) return false
  if (phrase.form !== 'done' && PERMISSION.test(after)) return true
  // "花呗逾期了，怎么不能用？" asks about the rest.
  const ends = clause.from + clause.text.trimEnd().length + 1 >= clause.sentence.to
  // "我花呗账单已经还清了？": a statement, whatever sign stands behind it.
  const words = clause.text.slice(phrase.from, phrase.to)
  if (tail && (DONE_BEFORE.test(near) || ALREADY.test(words)) && SAID_OVER.test(words + after)) return false
  return YES_NO.test(bare) || (tail && ends && clause.sentence.asked && phrase.form === 'bare')
}

/** "长期不用会关吗": a state named in a question about what would follow from it. */
function isGeneral({ phrase, clause, soFar, sentence, rest }: Scene, kind: EventKind): boolean {
  if (isLoss(kind) || MYSELF.test(sentence.replaceAll(POLITE, '')) || !WHAT_IF.test(sentence)) return false
  if (!WHAT_IF.test(clause.text) && STILL_USABLE.test(sentence.slice(soFar.length - phrase.from + clause.text.length))) return false
  const words = clause.text.slice(phrase.from, phrase.to + 1)
  const isRecord = kind === 'late-payment' || kind === 'id-expired' || kind === 'extended'
  if (isRecord && OWN_RECORD.test(words) && STILL_POSSIBLE.test(rest)) return false
  return !SUFFERED.test(words) && (WHAT_IF.test(clause.text) || !PERFECT.test(words))
}

/** "花呗绑定的手机号停用了": what was lost is not the line. */
function isOfAnother({ phrase, clause, near }: Scene, kind: EventKind): boolean {
  if (!isLoss(kind) || kind === 'services-limited' || kind === 'entry-gone') return false
  // "我的支付怎么用不了花呗付款" names it behind.
  return NOT_THE_LINE.test(near) && !NAMES_LINE.test(clause.text.slice(phrase.from, phrase.to + LINE_LENGTH))
}

/** What the phrase comes to; `measured`: what goes with it. */
export function judge(scene: Scene, measured: Measured): Judgement {
  const { phrase, near } = scene
  const { kind } = phrase.rule
  if (kind === null) return 'denied'
  if (isSupposed(scene) || isOfAll(scene)) return 'feared'
  if (isOfAnother(scene, kind)) return 'denied'
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
