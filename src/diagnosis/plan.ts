import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { OwnLimits } from '../events/own-limits.ts'
import type { Move } from '../knowledge/move-types.ts'
import { makesSense } from './moved-case.ts'
import { type About, type Baseline, baselineOf, type Sight, type WhatIf, whatIf } from './what-if.ts'
import { type Beyond, beyond, burdenOf, costOf } from './within-limits.ts'

/** A set of moves with what it is worth on the day, and what it costs (CNY) as far as that is known. */
export type Plan = Readonly<{ moves: readonly Move[]; effect: WhatIf; cost: number | null }>

/** A move that could be made, with what it costs, and why it lies beyond the person's limits, where it does. */
export type Offer = Readonly<{ move: Move; cost: number | null; beyond: Beyond | null }>

/**
 * What a plan is sought for: the chance on the day `on` of the line `about` (which may be another than that the moves are made on), among
 * the moves given, within the person's limits.
 */
export type Wanted = Readonly<{
  caseFile: CaseFile
  line: string
  today: Day
  on: Day
  subject: Readonly<{ line: string; about: About }>
  moves: readonly Move[]
  limits: OwnLimits
}>

/** Sets of more moves than these are no plan that anybody follows. */
const SIZES = [2, 3] as const
/** How many single moves are worth combining. */
const COMBINED = 6
/** Draws while searching; what is found is judged by others. */
const SEARCH = { draws: 20, seed: 7_331 } as const
/** In what part of the draws a plan has to be worth something, and no more than what part it may be the opposite for the other chance. */
const MOSTLY = 0.8
const HARMLESS = 0.2
/** Each further move has to make a set worth so much more, as a part of what it was. */
const WORTH_MORE = 1.15
/** A gain below this is not worth a plan. */
const LEAST = 0.003
/** So many of the best sets are judged by fresh draws, until so many are found that hold. */
const JUDGED = 6
const FOUND = 2

/** The steps and habits that make sense, each with its cost and whether it lies within the limits. Mishaps are none. */
export function offersOf({ caseFile, line, today, on, moves, limits }: Wanted, restricted: boolean): readonly Offer[] {
  return moves.filter((move) => move.sort !== 'mishap' && makesSense(move, caseFile, line, restricted, today)).map((move) => {
    const cost = costOf(move, caseFile, line, today, limits)
    return { move, cost, beyond: beyond(move, cost, limits, today, on) }
  })
}

/**
 * The smallest set of moves within the limits that helps in most draws, and next to it other such sets, the best first: a larger one, or
 * one that is harder for the person, has to be worth clearly more. On a restricted line none does harm to the other chance. Empty where
 * nothing helps enough. Throws a RangeError when the case has no such line.
 */
export function plansFor(wanted: Wanted, sight: Sight): readonly Plan[] {
  const { caseFile, line, today, on, subject, limits } = wanted
  const baseline = (about: About, draws?: typeof SEARCH): Baseline =>
    baselineOf(caseFile, subject.line, on, draws === undefined ? sight : { ...sight, ...draws }, about)
  const searching = baseline(subject.about, SEARCH)
  // Of an open line supposed to be closed the chance to come back falls where a cause that is soon mended is out of the way: no harm.
  const other = searching.restricted ? baseline(subject.about === 'risk' ? 'return' : 'risk', SEARCH) : null
  const restricted = subject.line === line ? searching.restricted : baselineOf(caseFile, line, on, { ...sight, draws: 1 }).restricted
  const offers = offersOf(wanted, restricted).filter((offer) => offer.beyond === null)
  const costs = new Map(offers.map(({ move, cost }) => [move, cost]))
  const affordable = (moves: readonly Move[]): boolean =>
    limits.money === null || moves.reduce((sum, move) => sum + (costs.get(move) ?? 0), 0) <= limits.money
  const judge = (moves: readonly Move[]): Candidate[] => {
    const { gain, holds } = whatIf(searching, moves, today, line)
    return holds >= MOSTLY && gain.p >= LEAST ? [{ moves, score: gain.p / WORTH_MORE ** burdenOf(moves, limits) }] : []
  }
  const singles = best(offers.flatMap(({ move }) => judge([move]))
    .filter(({ moves }) => other === null || whatIf(other, moves, today, line).harms <= HARMLESS))
  const few = singles.slice(0, COMBINED).flatMap(({ moves }) => moves)
  const larger = SIZES.flatMap((size) => subsets(few, size)).filter(affordable).flatMap(judge)
  const shown = baseline(subject.about)
  const found: Plan[] = []
  for (const { moves } of best([...singles, ...larger]).slice(0, JUDGED)) {
    // What only leaves something out of the best is no other way.
    if (found.some((plan) => moves.every((move) => plan.moves.includes(move)))) continue
    const effect = whatIf(shown, moves, today, line)
    if (effect.holds < MOSTLY || effect.gain.p < LEAST) continue
    found.push({ moves, effect, cost: sumOf(moves.map((move) => costs.get(move) ?? null)) })
    if (found.length === FOUND) break
  }
  return found
}

type Candidate = Readonly<{ moves: readonly Move[]; score: number }>

function best(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.score - a.score)
}

function sumOf(costs: readonly (number | null)[]): number | null {
  return costs.reduce<number | null>((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0)
}

function subsets(moves: readonly Move[], size: number): readonly (readonly Move[])[] {
  if (size === 0) return [[]]
  return moves.flatMap((move, place) => subsets(moves.slice(place + 1), size - 1).map((rest) => [move, ...rest]))
}
