import { likeAnswer } from './like-answer.ts'
import { plainMessage } from './plain-message.ts'
import { BEFORE_DECISION, BESIDE, CAUSES, EMPTY, FACTOR } from './vocabulary-factors.ts'
import {
  ANSWERS, BECAUSE, CARE, CHANGE, DATA, DAY, DEADLINE, DECIDES, DENIES, FIGURE, GENERAL, INFORMS, INSTITUTION, QUOTES, REMINDS,
  SENDER, SOME_DAY, TELLS, TICKET, UNNAMED, YOU,
} from './vocabulary-reply.ts'
import { SENTENCES } from './vocabulary-signs.ts'

/** What an answer can name, in the order in which it matters. */
export const replyNames = ['factor', 'data', 'day', 'institution', 'change', 'deadline', 'ticket'] as const
export type ReplyName = (typeof replyNames)[number]

export const replyGrades = ['specific', 'partly', 'vague'] as const
export type ReplyGrade = (typeof replyGrades)[number]

/** `grade` is null for what is no answer. */
export type ReplyReading = Readonly<{ grade: ReplyGrade | null; names: readonly ReplyName[] }>

/** The odds, as a logarithm, from which a text without any of the usual words is taken for an answer. */
const LIKE = -0.5

/** So many signs that are not empty make a reason of a clause that merely stands before a decision. */
const ENOUGH = 5

const NOTHING: ReplyReading = { grade: null, names: [] }

/** Sentences, and their clauses, of a plain text; a full stop in a number or an abbreviation parts nothing. */
function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCES).filter((sentence) => sentence.trim() !== '')
}

/** Where a sentence names a reason: by a known word, or by its build, in more than words that say nothing. */
function reasonsAt(sentence: string): readonly number[] {
  const worded = [...sentence.matchAll(FACTOR)].map(({ index }) => index)
  const caused = CAUSES.flatMap((build) => [...sentence.matchAll(build)])
    .filter(({ 1: reason = '' }) => reason.replace(EMPTY, '').length > 1).map(({ index }) => index)
  const decided = [...sentence.matchAll(BEFORE_DECISION)]
    .filter(({ 1: reason = '' }) => reason.replace(EMPTY, '').replace(BESIDE, '').length >= ENOUGH).map(({ index }) => index)
  return [...worded, ...caused, ...decided]
}

/** The clause in which a place lies, with the two before it. */
function around(sentence: string, at: number): Readonly<{ clause: string; before: string }> {
  const from = Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(':', at)) + 1
  const end = sentence.slice(at).search(/,/)
  return {
    clause: sentence.slice(from, end < 0 ? sentence.length : at + end), before: sentence.slice(0, at).split(',').slice(-2).join(','),
  }
}

/** The clauses of a sentence that say that a reason held, rather than what may play a part in general. */
function reasonsIn(sentence: string): readonly string[] {
  if (DENIES.test(sentence) && !BECAUSE.test(sentence.replace(DENIES, ''))) return []
  return reasonsAt(sentence).flatMap((at) => {
    const { clause, before } = around(sentence, at)
    return GENERAL.test(clause) || GENERAL.test(before) || DENIES.test(clause) ? [] : [`${before},${clause}`]
  })
}

/** Where data are spoken of that were really used, not advice to look after them. */
function namesData(sentence: string): boolean {
  const at = sentence.search(DATA)
  return at >= 0 && !CARE.test(sentence.slice(0, at)) && !GENERAL.test(sentence)
}

/** Whether somebody answers here, rather than informs, reminds or tells of themselves. */
function isAnswer(text: string): boolean {
  if ((!ANSWERS.test(text) && likeAnswer(text) < LIKE) || (REMINDS.test(text) && !DECIDES.test(text))) return false
  return !TELLS.test(text) || QUOTES.test(text) || YOU.test(text)
}

/**
 * Reads an answer of a platform, a lender or an authority: what it names and what it leaves open. `specific` names the reason together
 * with a day, an institution, a measure or what would change it; `partly` names the reason alone, or at least whom to ask and when,
 * and `vague` names nothing that could be checked. Never throws.
 */
export function readReply(message: string): ReplyReading {
  const { text } = plainMessage(message)
  if (!isAnswer(text)) return NOTHING
  const sentences = sentencesOf(text)
  const reasons = sentences.flatMap(reasonsIn)
  const found: Readonly<Record<ReplyName, boolean>> = {
    factor: reasons.length > 0,
    data: reasons.length > 0 && sentences.some(namesData),
    day: DAY.test(text),
    institution: INSTITUTION.test(text.replaceAll(SENDER, '')),
    change: sentences.some((sentence) => CHANGE.test(sentence) && !SOME_DAY.test(sentence)),
    deadline: DEADLINE.test(text),
    ticket: TICKET.test(text),
  }
  const measured = reasons.some((clauses) => FIGURE.test(clauses))
  if (INFORMS.test(text) && !found.factor && !found.ticket) return NOTHING
  const told = replyNames.filter((name) => found[name])
  const pinned = found.day || found.institution || found.change || measured
  if (found.factor && pinned && !UNNAMED.test(text)) return { grade: 'specific', names: told }
  const somehow = found.factor || found.ticket || found.deadline || found.institution
  return { grade: somehow ? 'partly' : 'vague', names: told }
}
