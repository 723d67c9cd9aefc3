import type { Diagnosis, Estimate } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'
import { bandOf, riskWithin } from '../result/band.ts'

/** The risk of an open line in a word, or the chance that a closed one comes back; null for one closed on the person's wish. */
export function aheadOf({ risk, reopening, state }: Diagnosis, text: Text): Readonly<{ said: string; estimate: Estimate }> | null {
  const words = text.glance
  if (reopening !== null) {
    const estimate = riskWithin(reopening.within, 90)
    return { estimate, said: words.openLine(text.format.shareWords(estimate.p, estimate.low, estimate.high)) }
  }
  if (risk === null) return null
  const estimate = riskWithin(risk, 90)
  const band = text.result.outlook.band[bandOf(estimate.p)]
  return { estimate, said: state === 'reopened' ? words.reopenedLine(band) : words.riskLine(band) }
}
