import type { Layer } from '../knowledge/types.ts'
import { type Answer, answer, type Return } from './answer.ts'
import { draws } from './draws.ts'
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
  const drawn = asLikely(draws(situation.compiled, count, seed).map((numbers) => answer(situation, numbers)))
  const { causes, model } = situation.compiled
  const layerSum = ({ shares }: Answer, layer: Layer): number =>
    causes.reduce((sum, cause, index) => (model.causes[cause] === layer ? sum + (shares[index] ?? 0) : sum), 0)
  const layer = (name: Layer): Range => range(drawn.map((one) => layerSum(one, name)), layerSum(point, name))
  const leaders = drawn.map(({ shares }) => shares.indexOf(Math.max(...shares)))
  const each = (pick: (one: Answer) => ArrayLike<number>): Range[] =>
    Array.from(pick(point), (value, index) => range(drawn.map((one) => pick(one)[index] ?? 0), value))
  const returns = (pick: (one: Answer) => Return | null): ReturnRanges | null => {
    const middle = pick(point)
    return middle && { within: each((one) => pick(one)?.within ?? []), ever: range(drawn.map((one) => pick(one)?.ever ?? 0), middle.ever) }
  }
  return {
    shares: each(({ shares }) => shares),
    first: causes.map((_, index) => leaders.filter((leader) => leader === index).length / count),
    layers: {
      borrower: layer('borrower'), account: layer('account'), platform: layer('platform'), market: layer('market'),
      unknown: layer('unknown'),
    },
    risk: each(({ risk }) => risk),
    table: returns(({ table }) => table),
    learned: returns(({ learned }) => learned),
  }
}

/** As many answers again, each as often as its evidence is of the whole; all once where their evidence is the same. */
function asLikely(answers: readonly Answer[]): Answer[] {
  const each = answers.reduce((sum, { evidence }) => sum + evidence, 0) / answers.length
  const chosen: Answer[] = []
  let reached = 0
  for (const one of answers) {
    reached += one.evidence / each
    while (chosen.length + 0.5 < reached) chosen.push(one)
  }
  return chosen
}

function range(values: readonly number[], point: number): Range {
  const sorted = Float64Array.from(values).sort()
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? point
  return { low: Math.min(point, at(LOW)), high: Math.max(point, at(HIGH)) }
}
