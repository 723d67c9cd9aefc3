import { isWarning } from './warning-scope.ts'
import { plainMessage } from './plain-message.ts'
import { readReply, type ReplyReading } from './read-reply.ts'
import { readScam, type ScamReading } from './read-scam.ts'

/** A message as a swindle and as an answer. */
export type MessageReading = Readonly<{ scam: ScamReading; reply: ReplyReading }>

/** Reads what somebody was sent or told. What comes from a swindler, or warns of one, is no answer. Never throws. */
export function readMessage(message: string): MessageReading {
  const scam = readScam(message)
  const answers = scam.level !== 'stop' && !isWarning(plainMessage(message).text)
  return { scam, reply: answers ? readReply(message) : { grade: null, names: [] } }
}
