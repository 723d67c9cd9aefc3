import type { EstimateWithin } from '../../diagnosis/diagnosis.ts'

export type Band = 'low' | 'usual' | 'raised' | 'high'

/**
 * Words for a chance of a restriction within 90 days; the limits are ours. A line about which nothing is told lies near 0.06, in the
 * middle of `usual`.
 */
export function bandOf(chance: number): Band {
  if (chance < 0.04) return 'low'
  if (chance < 0.1) return 'usual'
  return chance < 0.2 ? 'raised' : 'high'
}

/** The same words for another horizon: the chance is brought to 90 days at the same rate first. */
export function bandWithin({ p, days }: EstimateWithin): Band {
  return bandOf(1 - (1 - Math.min(p, 0.999_999)) ** (90 / days))
}

const nothing: EstimateWithin = { days: 90, p: 0, low: null, high: null }

/** The estimate for a horizon; none where it is not among them. */
export function riskWithin(estimates: readonly EstimateWithin[], days: number): EstimateWithin {
  return estimates.find((one) => one.days === days) ?? nothing
}
