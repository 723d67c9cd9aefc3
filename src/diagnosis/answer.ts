import { differential } from './differential.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'
import { chanceBetween, chanceEver, liftedShares } from './reopening.ts'
import { outlook } from './risk.ts'
import type { Situation } from './situation.ts'

/** What the equations say for one set of numbers: the point answer, or that of one draw. */
export type Answer = Readonly<{
  shares: readonly number[]
  /** Chances of a restriction within each horizon; empty while restricted. */
  risk: readonly number[]
  /** Chances to be open again within each horizon, and ever; empty and null unless restricted. */
  reopening: readonly number[]
  ever: number | null
}>

/** Weighs a situation with one set of numbers. */
export function answer(situation: Situation, numbers: Numbers): Answer {
  const { compiled, episode, ahead, restriction, seen, elapsed } = situation
  const open = episode.restricted ? null : outlook(compiled, numbers, ahead)
  const shares = restriction === null ? (open?.shares ?? []) : differential(compiled, numbers, restriction, seen, elapsed)
  const risk = open?.within.map(({ p }) => p) ?? []
  if (!episode.restricted) return { shares, risk, reopening: [], ever: null }
  const lifted = liftedShares(numbers, elapsed.lift)
  const { days } = elapsed
  return {
    shares,
    risk,
    reopening: HORIZONS.map((horizon) => chanceBetween(shares, numbers, lifted, days, days, days + horizon)),
    ever: chanceEver(shares, numbers, lifted, days),
  }
}
