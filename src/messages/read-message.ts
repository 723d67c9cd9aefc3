import { likeAnswer } from './like-answer.ts'
import { likeFraud } from './like-fraud.ts'
import { isWarning } from './warning-scope.ts'
import { plainMessage } from './plain-message.ts'
import { readReply, type ReplyReading } from './read-reply.ts'
import { readScam, type ScamReading } from './read-scam.ts'

/** By so much more a message has to read like an answer than like a swindle. */
const MARGIN = 0.5

const NO_ANSWER: ReplyReading = { grade: null, names: [] }

/** A message as a swindle and as an answer. */
export type MessageReading = Readonly<{ scam: ScamReading; reply: ReplyReading }>

/**
 * Reads what somebody was sent or told. What comes from a swindler, or warns of one, is no answer; what reads like an
 * answer is not suspected for a single sign. Never throws.
 */
export function readMessage(message: string): MessageReading {
  const scam = readScam(message)
  const { text } = plainMessage(message)
  if (scam.level === 'stop' || isWarning(text)) return { scam, reply: NO_ANSWER }
  const reply = readReply(message)
  if (reply.grade === null || scam.level === 'none') return { scam, reply }
  const answers = likeAnswer(text) > likeFraud(text) + MARGIN
  return answers ? { scam: { level: 'none', patterns: [], spans: [] }, reply } : { scam, reply: NO_ANSWER }
}
