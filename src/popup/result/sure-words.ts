import type { Diagnosis, Estimate } from '../../diagnosis/diagnosis.ts'
import type { Layer } from '../../knowledge/types.ts'
import type { Text } from '../../text/index.ts'
import { riskWithin } from './band.ts'
import { outside, sideOf, together, type SideId } from './headline.ts'

/** The layers that the sentence under a headline puts a number on; those of others are platform and market. */
const spokenOf: Readonly<Partial<Record<SideId, readonly Layer[]>>> = { account: ['account'], borrower: ['borrower'], unseen: ['unknown'] }

/** How sure the headline is, as people say it, and how much is not the person's doing; softer where no range is known. */
export function sureWords(diagnosis: Diagnosis, text: Text): string {
  const { sure } = text.result
  const chance = ({ p, low, high }: Estimate) => text.format.chanceWords(p, low, high)
  if (diagnosis.risk !== null) {
    const ahead = riskWithin(diagnosis.risk, 90)
    return hedged(diagnosis.state === 'reopened' ? sure.reopened(chance(ahead)) : sure.open(chance(ahead)), ahead, text)
  }
  const side = sideOf(diagnosis)
  const spoken = together(diagnosis, spokenOf[side] ?? outside)
  const notYou = together(diagnosis, outside)
  return hedged(sure[side](chance(spoken), text.format.shareWords(notYou.p, notYou.low, notYou.high)), spoken, text)
}

function hedged(sentence: string, { low }: Estimate, text: Text): string {
  return low === null ? text.result.soft(sentence) : sentence
}
