import { addDays, addMonths, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { CreditLine } from '../events/line.ts'
import type { AdviceKnowledge, Step, Subject } from '../knowledge/advice-types.ts'
import { adviceOn } from './advise-steps.ts'
import type { StepsAsked } from './advised.ts'
import { runClock, type RunningClock } from './clock.ts'
import { replyTo, taking, type Taken } from './step-log.ts'
import { LOOK_BACK, toldOf } from './told.ts'
import type { Workdays } from './workdays.ts'

/**
 * Whether a rung can be stepped on today. `not-yet`: `after` names the step that comes first, `from` the first day where the log says it,
 * `ifToday` the day where the step before it were taken today, if that is a later one. `too-late`: a time limit ran out, the rung was
 * closed from that day on. `until`: the last day.
 */
export type Gate =
  | Readonly<{ gate: 'open'; until: Day | null }>
  | Readonly<{ gate: 'not-yet'; after: string | null; from: Day | null; ifToday: Day | null; until: Day | null }>
  | Readonly<{ gate: 'too-late'; since: Day }>
  | Readonly<{ gate: 'done'; on: Day | null }>

/** One body to turn to: the id of the step, whether it is time, and how long the addressee has had. */
export type Rung = Readonly<{ id: string; gate: Gate; clock: RunningClock | null }>

export type LadderInput = Readonly<{
  line: CreditLine
  subject: Subject
  /** The day of the present restriction, null without one. */
  since: Day | null
  events: readonly CreditEvent[]
  today: Day
  /** Steps that were ticked by hand, with the day; an event says more and goes before. */
  ticks: Readonly<Record<string, Day>>
  workdays: Workdays
  /** Steps about another subject stand on the ladder of the credit decision only where the check-up found that they bear on it. */
  bears: (step: string) => boolean
}>

/** A matter without a restriction began whenever it was first logged; of several the last one counts. */
const EVER: Day = '1900-01-01'

/** The ladder of a subject for the lender of a line, as of today. Pure; ids and days only. */
export function ladderOf(input: LadderInput, { ladders, steps }: AdviceKnowledge): readonly Rung[] {
  const { line, subject, events, today, ticks } = input
  const since = subject === 'credit-decision' ? input.since : null
  const fresh = addDays(today, -LOOK_BACK)
  const asked: StepsAsked = {
    line, told: toldOf(line, events, today), since, from: ({ phase }) => (phase === 'before' ? fresh : EVER), again: 'last', subject, ticks,
  }
  const rungs = rungsFor(input, ladders[subject], steps)
  const taken = rungs.map((step) => taking(step, asked, steps))
  const known = since ?? firstKnown(rungs.map((step) => taking(step, { ...asked, from: () => EVER, again: 'first' }, steps)))
  const gates = taken.map((one) => gateOf(one, taken, asked, known))
  return taken.map(({ step, on, by }, index) => {
    const gate = gates[index] ?? { gate: 'done', on }
    const clock = on === null ? null : runClock(step, on, replyTo({ step, by }, addDays(on, 1), asked)?.date ?? null, today, input.workdays)
    return { id: step.id, gate: withForecast(gate, step, taken, gates, today), clock }
  })
}

/** The steps of a ladder that exist for this lender; its name need not be looked for where it is known. */
function rungsFor({ line, subject, bears }: LadderInput, ids: readonly string[], steps: readonly Step[]): readonly Step[] {
  return ids.flatMap((id) => steps.filter((step) => step.id === id))
    .filter(({ lenders }) => lenders.includes(line.lender))
    .filter(({ settledBy }) => settledBy !== 'lender' || line.lender === 'unknown')
    .filter(({ id, about }) => subject !== 'credit-decision' || about === undefined || bears(id))
}

/** The first day of the log on which the matter was known, from which a limitation is counted; null where nothing was logged. */
function firstKnown(taken: readonly Taken[]): Day | null {
  return taken.reduce<Day | null>((first, { on }) => (on !== null && (first === null || on < first) ? on : first), null)
}

function gateOf(one: Taken, all: readonly Taken[], asked: StepsAsked, known: Day | null): Gate {
  const { step, on, settled } = one
  if (settled) return { gate: 'done', on }
  const { today } = asked.told
  const until = step.limit === undefined || known === null ? null : addMonths(known, 12 * step.limit.years.value)
  if (until !== null && until < today) return { gate: 'too-late', since: addDays(until, 1) }
  const [advice] = adviceOn(one, all, asked)
  if (advice === undefined) return { gate: 'too-late', since: addDays(windowEnd(one, all, asked) ?? today, 1) }
  if (advice.status !== 'later') return { gate: 'open', until: advice.until ?? until }
  return { gate: 'not-yet', after: advice.after, from: advice.due, ifToday: null, until }
}

/** The last day of a window that is over: so many days after the reply to the step before. */
function windowEnd({ step }: Taken, all: readonly Taken[], asked: StepsAsked): Day | null {
  const before = all.find((one) => step.after.includes(one.step.id) && one.on !== null)
  if (before === undefined || before.on === null || step.window === null) return null
  const reply = replyTo(before, addDays(before.on, 1), asked)
  return reply === undefined ? null : addDays(reply.date, step.window.value)
}

/** For what waits for a step that is open today: the day on which it would open if that step were taken today. */
function withForecast(gate: Gate, step: Step, all: readonly Taken[], gates: readonly Gate[], today: Day): Gate {
  if (gate.gate !== 'not-yet' || gate.after === null || gate.from !== null) return gate
  const at = all.findIndex((one) => one.step.id === gate.after)
  const before = all[at]?.step
  // Who the lender is decides what the ladder is: nothing can be said beyond that.
  if (before === undefined || before.settledBy === 'lender' || gates[at]?.gate !== 'open') return gate
  if (step.after.some((id) => id !== before.id && !isTaken(id, all))) return gate
  const wait = step.patience?.value ?? (before.clock === null ? 0 : before.clock.regular.value + 1)
  return wait === 0 ? gate : { ...gate, ifToday: addDays(today, wait) }
}

function isTaken(id: string, all: readonly Taken[]): boolean {
  const one = all.find(({ step }) => step.id === id)
  return one === undefined || one.settled
}
