import type { Outline } from '../../diagnosis/outline.ts'
import type { Basis, Checkup } from '../../store/checkups.ts'
import { riskWithin } from './band.ts'

const KEPT = 5

/** What is kept of a check-up, so that the next one can say what changed; with a basis, also why. */
export function checkupOf({ line, date, state, causes, risk, reopening, layers }: Outline, basis: Basis | null = null): Checkup {
  const { low, high } = riskWithin(reopening?.within ?? risk ?? [], 90)
  return {
    line, date, state, layers, basis,
    range90: low === null || high === null ? null : { low, high },
    top: causes.slice(0, KEPT).map(({ cause, share }) => ({ cause, share })),
    risk90: risk === null ? null : riskWithin(risk, 90).p,
    open90: reopening === null ? null : riskWithin(reopening.within, 90).p,
  }
}
