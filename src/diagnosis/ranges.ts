import { type Layer, layers } from '../knowledge/types.ts'
import type { Answer, Return } from './answer.ts'
import { total } from './columns.ts'
import { drawnAnswers } from './drawn-answers.ts'
import type { DrawnReturn } from './drawn-returns.ts'
import { drawnOf } from './drawn.ts'
import { standingAt } from './quantiles.ts'
import type { Situation } from './situation.ts'

export type Range = Readonly<{ low: number; high: number }>

/** The 80 % ranges of an answer, and in what part of the draws each cause came first. */
export type Ranges = Readonly<{
  shares: readonly Range[]
  first: readonly number[]
  layers: Readonly<Record<Layer, Range>>
  risk: readonly Range[]
  table: ReturnRanges | null
  learned: ReturnRanges | null
}>

export type ReturnRanges = Readonly<{ within: readonly Range[]; ever: Range }>

const LOW = 0.1
const HIGH = 0.9

/**
 * Draws every number of the model `count` times by its grade; numbers with which the restriction and all that was found of it would be
 * likelier count for more. Ranges are widened to hold the point answer.
 */
export function rangesOf(situation: Situation, point: Answer, count: number, seed: number): Ranges {
  const { causes, model } = situation.compiled
  const drawn = drawnAnswers(situation, drawnOf(situation.compiled, count, seed))
  const chosen = asLikely(drawn.evidence)
  const range = rangeOver(chosen)
  const layer = (name: Layer): Range => {
    const isMine = (_: unknown, index: number): boolean => model.causes[causes[index] ?? ''] === name
    return range(total(drawn.shares.filter(isMine), count), point.shares.filter(isMine).reduce((sum, share) => sum + share, 0))
  }
  const each = (columns: readonly Float64Array[], middles: ArrayLike<number>): Range[] =>
    columns.map((column, index) => range(column, middles[index] ?? 0))
  const returns = (columns: DrawnReturn | null, middle: Return | null): ReturnRanges | null =>
    columns && middle && { within: each(columns.within, middle.within), ever: range(columns.ever, middle.ever) }
  return {
    shares: each(drawn.shares, point.shares),
    first: firstOf(drawn.shares, chosen).map((often) => often / count),
    layers: Object.fromEntries(layers.map((name) => [name, layer(name)])) as Record<Layer, Range>,
    risk: each(drawn.risk, point.risk),
    table: returns(drawn.table, point.table),
    learned: returns(drawn.learned, point.learned),
  }
}

/** The draws again, each as often as its evidence is of the whole; all once where their evidence is the same. */
export function asLikely(evidence: Float64Array): Uint32Array {
  const each = evidence.reduce((sum, one) => sum + one, 0) / evidence.length
  const chosen = new Uint32Array(evidence.length + 1)
  let [reached, count] = [0, 0]
  for (let draw = 0; draw < evidence.length; draw += 1) {
    reached += (evidence[draw] ?? 0) / each
    while (count + 0.5 < reached) {
      chosen[count] = draw
      count += 1
    }
  }
  return chosen.subarray(0, count)
}

function rangeOver(chosen: Uint32Array): (column: Float64Array, point: number) => Range {
  const values = new Float64Array(chosen.length)
  const place = (part: number): number => Math.min(chosen.length - 1, Math.floor(part * chosen.length))
  return (column, point) => {
    for (let at = 0; at < values.length; at += 1) values[at] = column[chosen[at] ?? 0] ?? 0
    const [low, high] = standingAt(values, place(LOW), place(HIGH))
    return { low: Math.min(point, low), high: Math.max(point, high) }
  }
}

/** How many of the chosen draws each cause comes first in. */
function firstOf(shares: readonly Float64Array[], chosen: Uint32Array): number[] {
  const leaders = new Uint16Array(shares[0]?.length ?? 0)
  const largest = new Float64Array(leaders.length).fill(-1)
  for (const [cause, column] of shares.entries()) {
    for (let at = 0; at < leaders.length; at += 1) {
      if ((column[at] ?? 0) <= (largest[at] ?? 0)) continue
      largest[at] = column[at] ?? 0
      leaders[at] = cause
    }
  }
  const often = shares.map(() => 0)
  for (const draw of chosen) often[leaders[draw] ?? 0] = (often[leaders[draw] ?? 0] ?? 0) + 1
  return often
}
