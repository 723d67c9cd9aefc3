import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { Model } from '../knowledge/model-types.ts'
import type { Move } from '../knowledge/move-types.ts'
import { makesSense } from './moved-case.ts'
import { baselineOf, type WhatIf, whatIf } from './what-if.ts'

/** A set of moves with what it is worth; none at all is waiting. */
export type Plan = Readonly<{ moves: readonly Move[]; effect: WhatIf }>

/** Sets of more moves than this are no plan that anybody follows. */
const MOST = 3
/** How many single moves are worth combining. */
const COMBINED = 6
/** Draws while searching, and in how many of them a plan has to be worth something. */
const DRAWS = 20
const MOST_DRAWS = 0.8
/** A larger set has to be worth so much more than the smaller one, as a part of it. */
const WORTH_MORE = 1.15
/** A gain below this is not worth a plan. */
const LEAST = 0.003

/**
 * The smallest sets of steps and habits that help in most draws of the model's numbers: the best one move, the best two, the best three,
 * each only where it is worth clearly more than the smaller one. Moves that are locked or make no sense are left out, and mishaps always.
 * Empty where nothing helps enough: then waiting is the plan. Throws a RangeError when the case has no such line.
 */
export function plansFor(
  caseFile: CaseFile, lineId: string, today: Day, on: Day, all: readonly Move[], locked: readonly string[], model: Model<string>,
  learn: boolean,
): readonly Plan[] {
  const searching = baselineOf(caseFile, lineId, on, model, learn, DRAWS)
  const { restricted } = searching.situation.episode
  const worth = (moves: readonly Move[]): number => {
    const { gain, holds } = whatIf(searching, caseFile, lineId, moves, today, on, model)
    return holds >= MOST_DRAWS ? gain.p : 0
  }
  const offered = all.filter((move) =>
    move.sort !== 'mishap' && !locked.includes(move.id) && makesSense(move, caseFile, lineId, restricted, today))
  const singles = best(offered.map((move) => ({ moves: [move], worth: worth([move]) })))
  const few = singles.slice(0, COMBINED).flatMap(({ moves }) => moves)
  const chosen: Candidate[] = singles.slice(0, 1)
  for (let size = 2; size <= Math.min(MOST, few.length); size += 1) {
    const [top] = best(subsets(few, size).map((moves) => ({ moves, worth: worth(moves) })))
    if (top !== undefined && top.worth > (chosen.at(-1)?.worth ?? 0) * WORTH_MORE) chosen.push(top)
  }
  const shown = baselineOf(caseFile, lineId, on, model, learn)
  return chosen.map(({ moves }) => ({ moves, effect: whatIf(shown, caseFile, lineId, moves, today, on, model) }))
}

type Candidate = Readonly<{ moves: readonly Move[]; worth: number }>

function best(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ worth }) => worth >= LEAST).toSorted((a, b) => b.worth - a.worth)
}

function subsets(moves: readonly Move[], size: number): readonly (readonly Move[])[] {
  if (size === 0) return [[]]
  return moves.flatMap((move, place) => subsets(moves.slice(place + 1), size - 1).map((rest) => [move, ...rest]))
}
