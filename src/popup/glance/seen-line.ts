import type { Advice } from '../../diagnosis/advise.ts'
import type { Estimate, LineState } from '../../diagnosis/diagnosis.ts'
import type { Outline } from '../../diagnosis/outline.ts'
import type { Day } from '../../events/day.ts'
import type { Checkup } from '../../store/checkups.ts'
import { riskWithin } from '../result/band.ts'
import { checkupOf } from '../result/checkup-of.ts'
import { pressingTip, type Pressing } from '../result/pressing-tip.ts'
import { headlineOf, type HeadlineId } from '../result/headline.ts'

/** What is seen of a line at a glance: few plain values out of its whole check-up. */
export type SeenLine = Readonly<{
  line: string
  date: Day
  state: LineState
  since: Day | null
  headline: HeadlineId
  /** Within 90 days: that it opens again, that it is restricted, or, of one that came back, restricted again; null of one's own wish. */
  ahead: Readonly<{ what: 'opens' | 'restricted' | 'again'; estimate: Estimate }> | null
  /** Whether it can come back, so that this is what may be told with one tap. */
  shut: boolean
  stopWaiting: Day | null
  /** Why something cannot wait; null where all can. */
  pressing: Pressing | null
  /** What would be kept of this check-up, to be compared with an earlier one. */
  checkup: Checkup
}>

/** The part of a check-up that is seen at a glance: its numbers and its advice, no reason. */
export function seenLine(diagnosis: Outline & Advice): SeenLine {
  const { line, date, state, since, reopening, ownWish } = diagnosis
  return {
    line, date, state, since, headline: headlineOf(diagnosis), ahead: aheadOf(diagnosis), shut: reopening !== null || ownWish,
    stopWaiting: reopening?.stopWaiting ?? null, pressing: pressingTip(diagnosis)?.why ?? null, checkup: checkupOf(diagnosis),
  }
}

function aheadOf({ risk, reopening, state }: Outline): SeenLine['ahead'] {
  if (reopening !== null) return { what: 'opens', estimate: riskWithin(reopening.within, 90) }
  return risk === null ? null : { what: state === 'reopened' ? 'again' : 'restricted', estimate: riskWithin(risk, 90) }
}
