import { likeAnswer } from './like-answer.ts'
import { plainMessage } from './plain-message.ts'
import { reasonsIn, sentencesOf } from './reasons.ts'
import {
  ACTS, ANSWERS, CARE, CHANGE, DATA, DAY, DEADLINE, DECIDES, FIGURE, GENERAL, INFORMS, INSTITUTION, QUOTES, REMINDS, SENDER, SOME_DAY,
  TELLS, TICKET, UNNAMED, YOU,
} from './vocabulary-reply.ts'

/** What an answer can name, in the order in which it matters. */
export const replyNames = ['factor', 'data', 'day', 'institution', 'change', 'deadline', 'ticket'] as const
export type ReplyName = (typeof replyNames)[number]

export const replyGrades = ['specific', 'partly', 'vague'] as const
export type ReplyGrade = (typeof replyGrades)[number]

/** `grade` is null for what is no answer. */
export type ReplyReading = Readonly<{ grade: ReplyGrade | null; names: readonly ReplyName[] }>

/** The odds, as logarithms, from which a text is an answer: without any of the usual words, where it names a reason, with them. */
const LIKE = -1
const LIKE_REASONED = -2.6
const LIKE_WORDED = -4
/** Below it, what informs answers nothing, whatever reason it seems to name. */
const LIKE_INFORMING = -0.5

const NOTHING: ReplyReading = { grade: null, names: [] }

/** Where data are spoken of that were really used, not advice to look after them. */
function namesData(sentence: string): boolean {
  const at = sentence.search(DATA)
  return at >= 0 && !CARE.test(sentence.slice(0, at)) && !GENERAL.test(sentence)
}

/** Whether somebody answers here, rather than informs, reminds or tells of themselves. `like` says how much it reads so. */
function isAnswer(text: string, like: number, reasoned: boolean): boolean {
  const sounds = like >= LIKE || (reasoned && like >= LIKE_REASONED) || (ANSWERS.test(text) && like >= LIKE_WORDED)
  if (!sounds || (REMINDS.test(text) && !DECIDES.test(text))) return false
  return !TELLS.test(text) || QUOTES.test(text) || YOU.test(text)
}

/**
 * Reads an answer of a platform, a lender or an authority: what it names and what it leaves open. `specific` names the reason together
 * with a day, an institution, a measure or what would change it; `partly` names the reason alone, or at least whom to ask and when,
 * and `vague` names nothing that could be checked. Never throws.
 */
export function readReply(message: string): ReplyReading {
  const { text } = plainMessage(message)
  const sentences = sentencesOf(text)
  const reasons = sentences.flatMap(reasonsIn)
  const like = likeAnswer(text)
  if (!isAnswer(text, like, reasons.length > 0)) return NOTHING
  const found: Readonly<Record<ReplyName, boolean>> = {
    factor: reasons.length > 0,
    data: reasons.length > 0 && sentences.some(namesData),
    day: DAY.test(text),
    institution: INSTITUTION.test(text.replaceAll(SENDER, '')),
    change: sentences.some((sentence) => (CHANGE.test(sentence) || ACTS.test(sentence)) && !SOME_DAY.test(sentence)),
    deadline: DEADLINE.test(text),
    ticket: TICKET.test(text),
  }
  const measured = reasons.some((clauses) => FIGURE.test(clauses))
  if (INFORMS.test(text) && (!found.factor || like < LIKE_INFORMING) && !found.ticket) return NOTHING
  const told = replyNames.filter((name) => found[name])
  const pinned = found.day || found.institution || found.change || measured
  if (found.factor && pinned && (measured || !UNNAMED.test(text))) return { grade: 'specific', names: told }
  const somehow = found.factor || found.ticket || found.deadline || found.institution
  return { grade: somehow ? 'partly' : 'vague', names: told }
}
