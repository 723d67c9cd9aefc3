import { addDays, daysBetween, type Day } from '../events/day.ts'
import type { Clock, Step, Uncounted } from '../knowledge/advice-types.ts'
import { addWorkdays, unannouncedYear, type Workdays, workdaysBetween } from './workdays.ts'

/** A day on which one stage of a clock ends: so many days after the start. */
export type Stage = Readonly<{ days: number; end: Day }>

/**
 * How long an addressee has had. `running`: before the regular day. `due`: that day has come, and the longest has not passed. `overdue`:
 * after the longest. `answered`: a reply was noted. `no-count`: an answer is owed, and no number of days could be found or none exists.
 */
export type RunningClock = Readonly<{ from: Day; day: number }> & (
  | Readonly<{ state: 'running' | 'due' | 'overdue'; stages: readonly Stage[]; working: boolean; unannounced: number | null; late: number }>
  | Readonly<{ state: 'answered'; on: Day; stages: readonly Stage[]; working: boolean }>
  | Readonly<{ state: 'no-count'; why: Uncounted }>
)

/** The clock of a step taken on a day, as of today; null where nobody owes an answer. `day` and `late` count as the rule does. */
export function runClock(
  { clock, uncounted }: Step, from: Day, reply: Day | null, today: Day, workdays: Workdays,
): RunningClock | null {
  if (clock === null) {
    if (uncounted === undefined) return null
    return reply === null
      ? { state: 'no-count', from, day: daysBetween(from, today), why: uncounted }
      : { state: 'answered', from, day: daysBetween(from, reply), on: reply, stages: [], working: false }
  }
  const working = clock.working === true
  const between = (start: Day, end: Day): number => (working ? workdaysBetween(start, end, workdays) : daysBetween(start, end))
  const stages = stagesOf(clock, from, workdays)
  const day = between(from, reply ?? today)
  if (reply !== null) return { state: 'answered', from, day, on: reply, stages, working }
  const [regular = from, longest = from] = [stages[0]?.end, stages.at(-1)?.end]
  const state = today < regular ? 'running' : today <= longest ? 'due' : 'overdue'
  return {
    state, from, day, stages, working, late: today > longest ? between(longest, today) : 0,
    unannounced: working ? unannouncedYear(from, longest, workdays) : null,
  }
}

/** The days on which the stages of a clock end, each once. */
export function stagesOf({ regular, extended, longest, working }: Clock, from: Day, workdays: Workdays): readonly Stage[] {
  const lengths = [regular.value, ...(extended === undefined ? [] : [extended.value]), longest.value]
  return [...new Set(lengths)].map((days) => ({ days, end: working === true ? addWorkdays(from, days, workdays) : addDays(from, days) }))
}
