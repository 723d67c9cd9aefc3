import type { Plan } from '../../diagnosis/plan.ts'
import type { Waiting } from '../../diagnosis/wait-plan.ts'
import { addDays, type Day } from '../../events/day.ts'
import type { Estimate } from '../../diagnosis/diagnosis.ts'
import { type Planned, type Said, WAIT } from '../../store/ways.ts'
import type { KnownMove } from './outlooks.ts'

const said = ({ p, low, high }: Estimate): Said => ({ p, low: low ?? p, high: high ?? p })

/** The last day on which a move can be begun, to be done by the day that a plan looks at. */
export function beginBy({ weeks, sort }: KnownMove, today: Day, on: Day): Day {
  if (sort === 'habit') return today
  const last = addDays(on, -7 * weeks)
  return last < today ? today : last
}

/** Soon enough that a step which takes no time is not put off to the last day. */
const SOON = 7

/** The day for which a step is planned: in a week where it takes no time, else the day on which it is done if it is begun now. */
export function plannedFor(move: KnownMove, today: Day, on: Day): Day {
  if (move.sort === 'habit') return on
  const day = addDays(today, Math.max(SOON, 7 * move.weeks))
  return day < on || on <= today ? day : on
}

/** A step of a plan as it is kept, with what was said of the whole plan. */
export function plannedStep(move: KnownMove, { effect }: Plan, line: string, today: Day, on: Day): Planned {
  return {
    id: crypto.randomUUID(), line, move: move.id, made: today, by: plannedFor(move, today, on), look: on,
    about: effect.about, before: said(effect.before), after: said(effect.after),
  }
}

/** Waiting as it is kept. */
export function plannedWait(waiting: Waiting, line: string, today: Day): Planned {
  const [about, before, after] = waiting.what === 'return'
    ? ['return', { p: 0, low: 0, high: 0 }, said(waiting.back)] as const
    : ['risk', said(waiting.effect.before), said(waiting.effect.after)] as const
  return { id: crypto.randomUUID(), line, move: WAIT, made: today, by: waiting.until, look: waiting.until, about, before, after }
}

/** Whether a step of a plan is still to come. */
export const isAhead = ({ done, let: left }: Planned): boolean => done === undefined && left === undefined
