import { answer } from '../../src/diagnosis/answer.ts'
import { drawNumbers } from '../../src/diagnosis/draws.ts'
import { examine } from '../../src/diagnosis/examine.ts'
import { hazards } from '../../src/diagnosis/hazard.ts'
import type { Numbers } from '../../src/diagnosis/numbers.ts'
import { HORIZONS } from '../../src/diagnosis/quadrature.ts'
import { type Situation, situationOf } from '../../src/diagnosis/situation.ts'
import { addDays } from '../../src/events/day.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import type { Outcome } from './calibration.ts'
import { chanceOf } from './chance.ts'
import { add, type Count } from './coverage.ts'
import { type Hidden, hiddenOf, trueResponses } from './nature.ts'
import { somebody } from './people.ts'
import { LAST_DAY, type Size, YEARS } from './simulate.ts'

/** Outcomes by horizon, where restrictions are as common as the table says (`level`), and where that is drawn as well (`drawn`). */
export type OpenLines = Readonly<{ cases: number; ranged: number; level: ByHorizon; drawn: ByHorizon; covered: Count }>
export type ByHorizon = Readonly<Record<number, readonly Outcome[]>>

/** Open lines from the model itself, followed for a year in a drawn world, in which nothing new happens but the restriction. */
export function followOpenLines(model: Model<string>, { cases, ranged, seed }: Size): OpenLines {
  const chance = chanceOf(seed + 1)
  const level: Record<number, Outcome[]> = {}
  const drawn: Record<number, Outcome[]> = {}
  const covered: Count = { below: 0, within: 0, above: 0 }
  for (let at = 0; at < cases; at += 1) {
    const day = addDays(LAST_DAY, -chance.whole(0, YEARS * 365))
    const told = somebody(day, chance)
    const [line] = told.lines
    if (line === undefined) continue
    const found = examine(told, line.id, day, model, { question: false, ...(at < ranged ? {} : { draws: 0 }) })
    const situation = situationOf(told, line, day, model)
    const world = drawNumbers(situation.compiled, chance.uniform)
    const [hidden, luck] = [hiddenOf(situation.compiled, chance.uniform), chance.uniform()]
    const asDrawn = restrictedWithin(situation, world, hidden, luck)
    const asTold = restrictedWithin(situation, { ...world, level: model.thresholds.level.value }, hidden, luck)
    const truth = answer(situation, world)
    for (const [index, one] of (found.risk ?? []).entries()) {
      level[one.days] ??= []
      drawn[one.days] ??= []
      level[one.days]?.push({ p: one.p, came: asTold[index] === true })
      drawn[one.days]?.push({ p: one.p, came: asDrawn[index] === true })
      if (at < ranged) add(covered, truth.risk[index] ?? 0, one)
    }
  }
  return { cases, ranged: Math.min(cases, ranged), level, drawn, covered }
}

/** Within which horizons the line is restricted, when `luck` (between 0 and 1) is how far it gets. */
function restrictedWithin({ compiled, ahead, now }: Situation, world: Numbers, hidden: Hidden, luck: number): boolean[] {
  const parts = ahead.map((node) => {
    const rates = hazards(compiled, world, { ...node, responses: { ...node.responses, r: trueResponses(compiled, now(), hidden, node.ahead) } })
    return { ahead: node.ahead, integral: world.level * node.width * rates.reduce((sum, rate) => sum + rate, 0) }
  })
  return HORIZONS.map((days) => luck < 1 - Math.exp(-parts.reduce((sum, part) => (part.ahead < days ? sum + part.integral : sum), 0)))
}
