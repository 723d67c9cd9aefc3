import { type Answer, answer } from '../../src/diagnosis/answer.ts'
import { drawNumbers } from '../../src/diagnosis/draws.ts'
import { examine } from '../../src/diagnosis/examine.ts'
import type { Numbers } from '../../src/diagnosis/numbers.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import type { Outcome } from './calibration.ts'
import { type Chance, chanceOf } from './chance.ts'
import { countCovered, type Covered, noneCovered } from './coverage.ts'
import { hiddenOf } from './nature.ts'
import { somebody } from './people.ts'
import { restrict, type Restricted, type SignsBy, trueRates } from './restricted.ts'

/** How many restricted cases are simulated, in how many of them the ranges are drawn, and the seed of it all. */
export type Size = Readonly<{ cases: number; ranged: number; seed: number }>

export type Simulated = Readonly<{
  cases: number
  ranged: number
  /** Lines followed until so many were restricted, and how many of them had a rate beyond what could be kept in proportion. */
  followed: number
  beyond: number
  /** All causes of all cases, and the first cause of each. */
  shares: readonly Outcome[]
  first: readonly Outcome[]
  /** Of lines still closed: open again within each horizon. */
  reopening: Readonly<Record<number, readonly Outcome[]>>
  covered: Covered
}>

export const LAST_DAY: Day = '2026-11-21'
export const YEARS = 5

/** A line is restricted with a chance in proportion to its rate; beyond this rate (per year) it is so for certain. */
const MOST_RATE = 5
const WORLDS = 5

/**
 * Cases from the model itself. For each: a person tells some of what happened; a world is drawn, all numbers by their grades; what is not told is decided by chance; the
 * line is restricted in proportion to its rate in that world, by a cause, with signs, and comes back or not. The check-up then knows
 * the told events and the table, neither the world nor the cause.
 */
export function simulate(model: Model<string>, { cases, ranged, seed }: Size, by: SignsBy): Simulated {
  const chance = chanceOf(seed)
  const shares: Outcome[] = []
  const first: Outcome[] = []
  const reopening: Record<number, Outcome[]> = {}
  const covered = noneCovered()
  const count = { cases: 0, followed: 0, beyond: 0 }
  while (count.cases < cases) {
    for (const { restricted, world } of restrictedOnes(model, by, chance, count)) {
      const isRanged = count.cases < ranged
      count.cases += 1
      const found = examine(restricted.told, 'line', restricted.today, model, { question: false, ...(isRanged ? {} : { draws: 0 }) })
      const cause = Object.keys(model.causes)[restricted.cause]
      const outcomes = found.causes.map((one) => ({ p: one.share, came: one.cause === cause }))
      shares.push(...outcomes)
      first.push(...outcomes.slice(0, 1))
      for (const { days, p } of found.reopening?.within ?? []) (reopening[days] ??= []).push({ p, came: restricted.back <= restricted.days + days })
      if (isRanged) countCovered(covered, found, answerIn(world, restricted, model), model)
    }
  }
  return { ...count, ranged: Math.min(ranged, count.cases), shares, first, reopening, covered }
}

type Found = Readonly<{ restricted: Restricted; world: Numbers }>

/** One person in several worlds: those in which the line was restricted. */
function restrictedOnes(model: Model<string>, by: SignsBy, chance: Chance, count: { followed: number; beyond: number }): Found[] {
  const on = addDays(LAST_DAY, -chance.whole(0, YEARS * 365))
  const before = somebody(on, chance)
  const situation = situationIn({ ...before, events: [...before.events, { id: 'restricted', kind: 'line-closed', line: 'line', date: on }] }, on, model)
  return Array.from({ length: WORLDS }).flatMap((): Found[] => {
    const world = drawNumbers(situation.compiled, chance.uniform)
    const rates = trueRates(situation, world, hiddenOf(situation.compiled, chance.uniform), by)
    const rate = rates.reduce((sum, one) => sum + one, 0)
    count.followed += 1
    if (rate > MOST_RATE) count.beyond += 1
    return chance.happens(rate / MOST_RATE) ? [{ restricted: restrict(situation, before, on, rates, world, by, chance), world }] : []
  })
}

function situationIn(told: CaseFile, day: Day, model: Model<string>): ReturnType<typeof situationOf> {
  const [line] = told.lines
  if (line === undefined) throw new Error('a simulated case has no line')
  return situationOf(told, line, day, model)
}

/** What the check-up would have said had it known the world. */
function answerIn(world: Numbers, { told, today }: Restricted, model: Model<string>): Answer {
  return answer(situationIn(told, today, model), world)
}
