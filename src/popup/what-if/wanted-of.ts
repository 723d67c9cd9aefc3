import { offersOf, type Offer, type Plan, plansFor, type Wanted } from '../../diagnosis/plan.ts'
import { pointOf } from '../../diagnosis/point.ts'
import { waitingFor, type Waiting } from '../../diagnosis/wait-plan.ts'
import type { About, Sight } from '../../diagnosis/what-if.ts'
import type { CaseFile } from '../../events/case-file.ts'
import { addDays, type Day } from '../../events/day.ts'
import { knownMoves, type KnownMove } from './outlooks.ts'
import type { OwnLimits } from '../../events/own-limits.ts'
import { recordKept } from '../../knowledge/credit-days.ts'
import type { Goal } from '../tips/goals.ts'

/** What a goal is measured by: the chance of a line; `moves` are those that serve it. */
export type Aim = Readonly<{ line: string; about: About; moves: readonly KnownMove[] }>

/**
 * What is sought for a goal. To have a line back, or to keep it: its own chance. To protect the record: of what changes the record, the
 * risk of the line, as though it were open. To live without it: the risk of that of the other open lines which is the most at risk, by
 * anything but asking for this one; null where there is none. To know the reason nothing is sought: null.
 */
export function aimOf(goal: Goal, caseFile: CaseFile, line: string, today: Day, restricted: boolean, sight: Sight): Aim | null {
  switch (goal) {
    case 'reopen': return { line, about: restricted ? 'return' : 'risk', moves: knownMoves }
    case 'record': return { line, about: 'risk', moves: knownMoves.filter(({ record }) => record === true) }
    case 'reason': return null
    case 'without': {
      const other = mostAtRisk(caseFile, line, today, sight)
      return other === null ? null : { line: other, about: 'risk', moves: knownMoves.filter(({ standing }) => standing !== 'restricted') }
    }
  }
}

function mostAtRisk(caseFile: CaseFile, line: string, today: Day, { model, learn }: Sight): string | null {
  const open = caseFile.lines.filter(({ id }) => id !== line).flatMap(({ id }) => {
    const risk = pointOf(caseFile, id, today, model, learn).risk[1]
    return risk === undefined ? [] : [{ id, risk }]
  })
  return open.toSorted((a, b) => b.risk - a.risk)[0]?.id ?? null
}

/** The plans for an aim, best first, what was left out for the person's limits, and what waiting alone would bring. */
export type Advice = Readonly<{ on: Day; plans: readonly Plan[]; offers: readonly Offer[]; waiting: Waiting; waitingIsBetter: boolean }>

/** A plan that adds less than this part of what time brings by itself is not worth its trouble. */
const WORTH = 0.15

/** Seeks the plans for an aim up to a day, or to the last day that the person's weeks allow. */
export function adviceFor(
  aim: Aim, caseFile: CaseFile, line: string, today: Day, wish: Day, limits: OwnLimits, restricted: boolean, sight: Sight,
): Advice {
  const last = limits.weeks === null ? wish : addDays(today, 7 * limits.weeks)
  const on = last < wish ? last : wish
  const wanted: Wanted = { caseFile, line, today, on, subject: aim, moves: aim.moves, limits }
  const plans = plansFor(wanted, sight)
  const longest = limits.weeks === null ? undefined : 7 * limits.weeks
  const waiting = waitingFor(caseFile, aim.line, today, sight, recordKept.value, longest)
  const byItself = waiting.what === 'return' ? waiting.back.p : waiting.effect.gain.p
  const [plan] = plans
  return {
    on, plans, waiting, offers: offersOf(wanted, restricted),
    waitingIsBetter: waiting.makesSense && (plan === undefined || plan.effect.gain.p < WORTH * byItself),
  }
}
