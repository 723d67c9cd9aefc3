import { differential } from './differential.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'
import { chancesBetween, liftedShares } from './reopening.ts'
import { outlook } from './risk.ts'
import type { Situation } from './situation.ts'

/** What the equations say for one set of numbers: the point answer, or that of one draw. */
export type Answer = Readonly<{
  shares: Float64Array
  /** Chances of a restriction within each horizon; empty while restricted. */
  risk: readonly number[]
  /** Chances to be open again within each horizon, and ever; empty and null unless restricted. */
  reopening: readonly number[]
  ever: number | null
}>

const NONE = new Float64Array(0)

/** Weighs a situation with one set of numbers. */
export function answer(situation: Situation, numbers: Numbers): Answer {
  const { compiled, episode, ahead, restriction, seen, elapsed } = situation
  const open = episode.restricted ? null : outlook(compiled, numbers, ahead)
  const shares = restriction === null ? (open?.shares ?? NONE) : differential(compiled, numbers, restriction, seen, elapsed)
  const risk = open?.within ?? []
  if (!episode.restricted) return { shares, risk, reopening: [], ever: null }
  const { days } = elapsed
  const mixture = { shares, numbers, lifted: liftedShares(numbers, elapsed.lift), judged: days }
  const [ever = 0, ...reopening] = chancesBetween(mixture, days, [Number.POSITIVE_INFINITY, ...HORIZONS.map((horizon) => days + horizon)])
  return { shares, risk, reopening, ever }
}
