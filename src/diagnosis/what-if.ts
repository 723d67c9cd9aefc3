import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
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

/** What is looked at: that a line is restricted, or that it comes back. */
export type About = 'risk' | 'return'

/**
 * A chance on a day ahead without and with a change. `gain` is what the change is worth to the person (less risk, more chance), with its
 * range. `holds`: in what part of the draws it is worth anything, `harms`: in what part it is the opposite.
 */
export type WhatIf = Readonly<{ about: About; before: Estimate; after: Estimate; gain: Estimate; holds: number; harms: number }>

/** How one line is looked at, and by which numbers. `draws` are of their own where fresh ones are wanted. */
export type Sight = Readonly<{ model: Model<string>; learn: boolean; draws?: number; seed?: number }>

/** One line on one day ahead as nothing but time would leave it, to compare changes with. */
export type Baseline = Readonly<{
  caseFile: CaseFile
  line: string
  on: Day
  about: About
  /** What is supposed to happen to the line that day; null where it stands so that the chance is about it. */
  turned: CreditEvent | null
  sight: Required<Sight>
  restricted: boolean
  point: number
  drawn: Float64Array
  chosen: Uint32Array
}>

/**
 * Draws the outlook of a line on the day `on`, with nothing new until then. Of an open line that is the chance of a restriction, of a
 * restricted one of its return; where `about` asks for the other, the line is supposed to be closed, or to come back, that very day.
 * Throws a RangeError when the case has no such line.
 */
export function baselineOf(caseFile: CaseFile, line: string, on: Day, sight: Sight, about?: About): Baseline {
  const { model, learn, draws = DRAWS, seed = SEED } = sight
  const here = situationIn(caseFile, line, on, model)
  const { restricted } = here.episode
  const natural: About = restricted ? 'return' : 'risk'
  const turned = about === undefined || about === natural ? null : turnOf(line, on, restricted)
  const situation = turned === null ? here : situationIn(movedCase(caseFile, line, [], on, on, turned), line, on, model)
  const { evidence, column } = drawnChance(situation, { draws, seed, learn })
  return {
    caseFile, line, on, about: about ?? natural, turned, sight: { model, learn, draws, seed }, restricted,
    point: pointChance(situation, learn), drawn: column, chosen: asLikely(evidence),
  }
}

function turnOf(line: string, on: Day, restricted: boolean): CreditEvent {
  return { id: 'what-if turned', kind: restricted ? 'line-reopened' : 'line-closed', line, date: on, source: 'what-if' }
}

/** What moves about the line `mover` from today on would change on the day of the baseline, draw by draw with the same numbers. */
export function whatIf(baseline: Baseline, chosen: readonly Move[], today: Day, mover = baseline.line): WhatIf {
  const { caseFile, on, turned } = baseline
  return compared(baseline, movedCase(caseFile, mover, chosen, today, on, turned))
}

/** What another case is on the day of the baseline against it, draw by draw with the same numbers. What is supposed must be in it. */
export function compared({ line, on, about, sight, point, drawn, chosen }: Baseline, other: CaseFile): WhatIf {
  const situation = situationIn(other, line, on, sight.model)
  const after = drawnChance(situation, sight).column
  return differenceOf(about, { point, drawn }, { point: pointChance(situation, sight.learn), drawn: after }, chosen)
}

type Chances = Pick<Baseline, 'point' | 'drawn'>

/** Two chances that were drawn with the same numbers, against each other. */
export function differenceOf(about: About, before: Chances, after: Chances, chosen: Uint32Array): WhatIf {
  const worth = (changed: number, unchanged: number): number => (about === 'return' ? changed - unchanged : unchanged - changed)
  const gains = after.drawn.map((value, at) => worth(value, before.drawn[at] ?? 0))
  return {
    about,
    before: spread(before.drawn, chosen, before.point), after: spread(after.drawn, chosen, after.point),
    gain: spread(gains, chosen, worth(after.point, before.point)),
    holds: partOf(gains, chosen, (gain) => gain > SMALL), harms: partOf(gains, chosen, (gain) => gain < -SMALL),
  }
}

/** Less than this is no difference that anybody would feel. */
const SMALL = 0.0005

const horizon = HORIZONS.indexOf(WITHIN)

function drawnChance(
  situation: Situation, { draws, seed, learn }: Pick<Required<Sight>, 'draws' | 'seed' | 'learn'>,
): Readonly<{ column: Float64Array; evidence: Float64Array }> {
  const { risk, table, learned, evidence } = drawnAnswers(situation, drawnOf(situation.compiled, draws, seed))
  const column = ((learn ? learned : null) ?? table)?.within[horizon] ?? risk[horizon]
  return { column: column ?? new Float64Array(draws), evidence }
}

function pointChance(situation: Situation, learn: boolean): number {
  const { risk, table, learned } = answer(situation, pointNumbers(situation.compiled))
  return ((learn ? learned : null) ?? table)?.within[horizon] ?? risk[horizon] ?? 0
}

/** A middle value with the 80 % range of its draws. */
export function spread(column: Float64Array, chosen: Uint32Array, p: number): Estimate {
  const values = Float64Array.from(chosen, (draw) => column[draw] ?? 0).sort()
  const at = (part: number): number => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? p
  return { p, low: Math.min(p, at(0.1)), high: Math.max(p, at(0.9)) }
}

/** In what part of the draws something is so. */
export function partOf(column: Float64Array, chosen: Uint32Array, holds: (value: number) => boolean): number {
  let count = 0
  for (const draw of chosen) if (holds(column[draw] ?? 0)) count += 1
  return chosen.length === 0 ? 0 : count / chosen.length
}
