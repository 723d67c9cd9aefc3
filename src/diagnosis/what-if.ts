import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { Model } from '../knowledge/model-types.ts'
import type { Move } from '../knowledge/move-types.ts'
import { answer } from './answer.ts'
import type { Estimate } from './diagnosis.ts'
import { drawnAnswers } from './drawn-answers.ts'
import { drawnOf } from './drawn.ts'
import { movedCase } from './moved-case.ts'
import { pointNumbers } from './numbers.ts'
import { situationIn } from './point.ts'
import { HORIZONS } from './quadrature.ts'
import { asLikely } from './ranges.ts'
import type { Situation } from './situation.ts'

/** The chance that is compared lies within so many days of the day on which it is looked at. */
export const WITHIN = 90

/** As many draws as the model asks for at least, so that all moves can be shown at once. */
const DRAWS = 400
const SEED = 20_261_122

/**
 * A chance on a day ahead without and with a change: of a restriction for an open line, of a return for a restricted one. `gain` is what
 * the change is worth to the person (less risk, more chance), with its range. `holds`: in what part of the draws it is worth anything,
 * `harms`: in what part it is the opposite.
 */
export type WhatIf = Readonly<{ about: 'risk' | 'return'; before: Estimate; after: Estimate; gain: Estimate; holds: number; harms: number }>

/** One line on one day ahead as nothing but time would leave it, to compare changes with. */
export type Baseline = Readonly<{
  situation: Situation; point: number; drawn: Float64Array; chosen: Uint32Array; draws: number; learn: boolean
}>

/**
 * Draws the outlook of a line on the day `on`, with nothing new until then. `learn`: whether this person's own past restrictions move it.
 * Throws a RangeError when the case has no such line.
 */
export function baselineOf(caseFile: CaseFile, lineId: string, on: Day, model: Model<string>, learn: boolean, draws = DRAWS): Baseline {
  const situation = situationIn(caseFile, lineId, on, model)
  const { evidence, column } = drawnChance(situation, draws, learn)
  return { situation, point: pointChance(situation, learn), drawn: column, chosen: asLikely(evidence), draws, learn }
}

/** What moves from today on would change on the day of the baseline, draw by draw with the same numbers of the model. */
export function whatIf(
  baseline: Baseline, caseFile: CaseFile, lineId: string, chosen: readonly Move[], today: Day, on: Day, model: Model<string>,
): WhatIf {
  const situation = situationIn(movedCase(caseFile, lineId, chosen, today, on), lineId, on, model)
  const after = drawnChance(situation, baseline.draws, baseline.learn).column
  const { restricted } = baseline.situation.episode
  const worth = (changed: number, unchanged: number): number => (restricted ? changed - unchanged : unchanged - changed)
  const gains = after.map((value, at) => worth(value, baseline.drawn[at] ?? 0))
  const point = pointChance(situation, baseline.learn)
  return {
    about: restricted ? 'return' : 'risk',
    before: spread(baseline.drawn, baseline.chosen, baseline.point), after: spread(after, baseline.chosen, point),
    gain: spread(gains, baseline.chosen, worth(point, baseline.point)),
    holds: partOf(gains, baseline.chosen, (gain) => gain > SMALL), harms: partOf(gains, baseline.chosen, (gain) => gain < -SMALL),
  }
}

/** Less than this is no difference that anybody would feel. */
const SMALL = 0.0005

const horizon = HORIZONS.indexOf(WITHIN)

function drawnChance(
  situation: Situation, draws: number, learn: boolean,
): Readonly<{ column: Float64Array; evidence: Float64Array }> {
  const { risk, table, learned, evidence } = drawnAnswers(situation, drawnOf(situation.compiled, draws, SEED))
  const column = ((learn ? learned : null) ?? table)?.within[horizon] ?? risk[horizon]
  return { column: column ?? new Float64Array(draws), evidence }
}

function pointChance(situation: Situation, learn: boolean): number {
  const { risk, table, learned } = answer(situation, pointNumbers(situation.compiled))
  return ((learn ? learned : null) ?? table)?.within[horizon] ?? risk[horizon] ?? 0
}

function spread(column: Float64Array, chosen: Uint32Array, p: number): Estimate {
  const values = Float64Array.from(chosen, (draw) => column[draw] ?? 0).sort()
  const at = (part: number): number => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? p
  return { p, low: Math.min(p, at(0.1)), high: Math.max(p, at(0.9)) }
}

function partOf(column: Float64Array, chosen: Uint32Array, holds: (gain: number) => boolean): number {
  let count = 0
  for (const draw of chosen) if (holds(column[draw] ?? 0)) count += 1
  return chosen.length === 0 ? 0 : count / chosen.length
}
