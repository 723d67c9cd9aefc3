import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import { riskWithin } from './band.ts'

/** Whether the outlook was adjusted by what the person noted before, and what it is the other way; null where there is nothing of it. */
export function learnedWords({ learned }: Diagnosis<CauseId>, text: Text): string | null {
  if (learned === null) return null
  const { past, on, off } = text.learning
  const { p, low, high } = riskWithin(learned.otherwise.reopening.within, 90)
  const say = learned.on ? on : off
  return say(past(learned.returned, learned.shut), text.result.outlook.span[90] ?? '', text.format.shareWords(p, low, high))
}
