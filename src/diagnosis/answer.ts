import { totalOf, weigh } from './differential.ts'
import { lessonOf } from './learn.ts'
import { chanceBetween, type Mixture, mixtureOf } from './mixture.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'
import { outlook } from './risk.ts'
import type { Situation } from './situation.ts'

/** Chances to be open again within each horizon, and ever, and what they are read from. */
export type Return = Readonly<{ within: readonly number[]; ever: number; mixture: Mixture }>

/** What the equations say for one set of numbers: the point answer, or that of one draw. */
export type Answer = Readonly<{
  shares: Float64Array
  /** How likely what was found of a restriction is with these numbers, against other numbers; 1 where there was none. */
  evidence: number
  /** Chances of a restriction within each horizon; empty while restricted. */
  risk: readonly number[]
  /** By the table, and as the person's past restrictions move it; null unless restricted, `learned` also without any. */
  table: Return | null
  learned: Return | null
}>

const NONE = new Float64Array(0)

/** Weighs a situation with one set of numbers. */
export function answer(situation: Situation, numbers: Numbers): Answer {
  const { compiled, episode, ahead, restriction, seen, elapsed, past } = situation
  const open = episode.restricted ? null : outlook(compiled, numbers, ahead)
  const weighed = restriction === null ? null : weigh(compiled, numbers, restriction, seen, elapsed)
  const shares = weighed ?? open?.shares ?? NONE
  const evidence = weighed === null ? 1 : totalOf(weighed)
  if (weighed !== null) for (let cause = 0; cause < weighed.length; cause += 1) weighed[cause] = (weighed[cause] ?? 0) / evidence
  if (!episode.restricted) return { shares, evidence, risk: open?.within ?? [], table: null, learned: null }
  const lesson = past === null ? null : lessonOf(numbers, past, compiled.model.learning)
  return {
    shares,
    evidence,
    risk: [],
    table: returnOf(mixtureOf(shares, numbers, elapsed, null)),
    learned: lesson === null ? null : returnOf(mixtureOf(shares, numbers, elapsed, lesson)),
  }
}

function returnOf(mixture: Mixture): Return {
  const { judged } = mixture
  const within = HORIZONS.map((horizon) => chanceBetween(mixture, judged, judged + horizon))
  return { within, ever: chanceBetween(mixture, judged, Number.POSITIVE_INFINITY), mixture }
}
