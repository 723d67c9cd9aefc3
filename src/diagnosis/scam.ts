import type { CreditEvent } from '../events/event.ts'
import { soundsLikeFraud } from '../messages/sounds-like-fraud.ts'

/** Events do not change, and each is asked about for many days and many pieces of advice. */
const known = new WeakMap<CreditEvent, boolean>()

/** Whether what was noted with an event is a fraud, told or quoted; a mere warning of one is not, nor what only might be one. */
export function soundsLikeScam(event: CreditEvent): boolean {
  const before = known.get(event)
  if (before !== undefined) return before
  const sounds = [event.note, event.wording].some((said) => said !== undefined && soundsLikeFraud(said))
  known.set(event, sounds)
  return sounds
}
