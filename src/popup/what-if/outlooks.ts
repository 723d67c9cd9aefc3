import { makesSense } from '../../diagnosis/moved-case.ts'
import { type Plan, plansFor } from '../../diagnosis/plan.ts'
import { type Baseline, baselineOf, type WhatIf, whatIf } from '../../diagnosis/what-if.ts'
import type { CaseFile } from '../../events/case-file.ts'
import { addMonths, type Day } from '../../events/day.ts'
import type { Move } from '../../knowledge/move-types.ts'
import { moves as table, type MoveId } from '../../knowledge/moves.ts'
import type { Settings } from '../../store/settings.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'

/** In how many months the outlook is looked at. */
export const monthsAhead = [0, 1, 3, 6] as const
export type MonthsAhead = (typeof monthsAhead)[number]

export type KnownMove = Move & Readonly<{ id: MoveId }>
const moves: readonly KnownMove[] = table

/** What can be asked about one line, seen from one day ahead; the same numbers are drawn for all of it. */
export type Outlooks = Readonly<{
  on: Day
  restricted: boolean
  /** The moves that make sense for the line. */
  offered: readonly KnownMove[]
  of: (chosen: readonly Move[]) => WhatIf
  plans: (locked: readonly MoveId[]) => readonly Plan[]
}>

/** Prepares the comparison of a line today with what moves would make of it in some months. */
export function outlooksOf(
  caseFile: CaseFile, line: string, today: Day, months: MonthsAhead, { learn, wellSupported }: Pick<Settings, 'learn' | 'wellSupported'>,
): Outlooks {
  const { model } = knowledgeFor(wellSupported)
  const on = addMonths(today, months)
  const baseline: Baseline = baselineOf(caseFile, line, on, model, learn)
  const { restricted } = baseline.situation.episode
  return {
    on, restricted, offered: moves.filter((move) => makesSense(move, caseFile, line, restricted, today)),
    of: (chosen) => whatIf(baseline, caseFile, line, chosen, today, on, model),
    plans: (locked) => plansFor(caseFile, line, today, on, moves, locked, model, learn),
  }
}

/** A plan holds only moves of the table. */
export function isKnown(move: Move): move is KnownMove {
  return moves.some(({ id }) => id === move.id)
}
