import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { platformKinds } from '../events/kind.ts'
import type { Step } from '../knowledge/advice-types.ts'
import type { Advised } from './advised.ts'
import type { StepAdvice } from './diagnosis.ts'
import { first, LOOK_BACK } from './told.ts'

const phases = ['before', 'first-contact', 'after'] as const

/** What was read or renewed shortly before a restriction still serves after it. */
const STILL_FRESH = 30

/** A step that applies, with the day on which it was taken. */
type Taken = Readonly<{ step: Step; on: Day | null; settled: boolean }>

/** The checklist that applies to this lender and standing, in order, each step with what it waits for. */
export function adviseSteps(advised: Advised, steps: readonly Step[]): readonly StepAdvice[] {
  const { input, standing, applies } = advised
  const taken = steps
    .filter(({ standings, lenders }) => standings.includes(standing) && lenders.includes(input.line.lender))
    .filter(({ ownWish }) => !input.ownWish || ownWish === true)
    .map((step) => ({ step, ...taking(step, advised, steps) }))
    .filter(({ step, on }) => on !== null || applies(step.when, step.causes ?? []))
  return phases.flatMap((phase) => taken.filter(({ step }) => step.phase === phase).flatMap((one) => adviceOn(one, taken, advised)))
}

/** When the step was taken by the log: the first fitting event since the restriction, or within half a year on an open line. */
function taking(step: Step, { input: { since, line }, told }: Advised, steps: readonly Step[]): Omit<Taken, 'step'> {
  const from = since === null ? addDays(told.today, -LOOK_BACK) : addDays(since, step.phase === 'before' ? -STILL_FRESH : 0)
  const logged = step.logs === null ? [] : told.here([step.logs], from).filter((event) => fits(event, step, steps))
  const worded = step.settledBy === 'wording' ? told.here(platformKinds, since ?? from).filter(({ wording }) => wording !== undefined) : []
  const on = first(logged, from)?.date ?? first(worded, since ?? from)?.date ?? null
  return { on, settled: on !== null || (step.settledBy === 'lender' && line.lender !== 'unknown') }
}

/** One kind may log two steps; the number that the event's institution names tells them apart. */
function fits({ reason, institution }: CreditEvent, step: Step, steps: readonly Step[]): boolean {
  if (step.reason !== undefined && reason !== step.reason) return false
  if (step.named !== undefined) return institution?.includes(step.named) === true
  return !steps.some(({ logs, named }) => logs === step.logs && named !== undefined && institution?.includes(named) === true)
}

function adviceOn({ step, on, settled }: Taken, all: readonly Taken[], { input, told }: Advised): StepAdvice[] {
  const { id, phase, clock } = step
  if (settled) {
    const answer = on === null || clock === null
      ? {}
      : { answer: { regular: addDays(on, clock.regular.value), longest: addDays(on, clock.longest.value) } }
    return [{ id, phase, status: 'done', due: null, after: null, ...answer }]
  }
  const before = all.filter((one) => step.after.includes(one.step.id))
  const missing = before.find((one) => !one.settled && !isOver(one, input.since, told.today))
  if (missing !== undefined) {
    return [{ id, phase, status: 'later', due: startOf(missing, input.since), after: missing.step.id }]
  }
  const base = before.reduce<Day | null>((latest, { on: day }) => (day !== null && (latest === null || day > latest) ? day : latest), null)
  const clocked = before.flatMap(({ step: { clock: running } }) => (running === null ? [] : [running.regular.value + 1]))
  // A reply of the same day answers a contact, hardly a complaint.
  const answerable = base === null || clocked.length === 0 ? base : addDays(base, 1)
  const reply = answerable === null ? undefined : first(told.here(['reply-received'], answerable), answerable)?.date
  if (step.window !== null) return inWindow(step, reply, told.today)
  const patience = step.patience?.value ?? Math.max(0, ...clocked)
  const start = base ?? (step.after.length === 0 ? input.since : null)
  if (patience === 0 || start === null) return [{ id, phase, status: 'now', due: null, after: null }]
  const end = addDays(start, patience)
  const due = reply !== undefined && reply < end ? reply : end
  return [{ id, phase, status: due <= told.today ? 'now' : 'later', due, after: null }]
}

/** A step that nothing logs is over with its day: looking again is not reported. */
function isOver({ step }: Taken, since: Day | null, today: Day): boolean {
  if (step.logs !== null || step.settledBy !== undefined) return false
  const start = startOf({ step, on: null, settled: false }, since)
  return start === null || start <= today
}

/** The first day of a step that waits for nothing but time. */
function startOf({ step }: Taken, since: Day | null): Day | null {
  return since === null || step.patience === null || step.after.length > 0 ? null : addDays(since, step.patience.value)
}

/** A step against a decision: from the reply to the end of its window; gone when that is over. */
function inWindow({ id, phase, window }: Step, reply: Day | undefined, today: Day): StepAdvice[] {
  if (reply === undefined) return [{ id, phase, status: 'later', due: null, after: 'note-reply' }]
  const until = addDays(reply, window?.value ?? 0)
  return until < today ? [] : [{ id, phase, status: 'now', due: reply, after: null, until }]
}
