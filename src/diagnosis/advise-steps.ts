import { addDays, type Day } from '../events/day.ts'
import type { Step } from '../knowledge/advice-types.ts'
import type { Advised, StepsAsked } from './advised.ts'
import type { StepAdvice } from './diagnosis.ts'
import { replyTo, taking, type Taken } from './step-log.ts'
import { LOOK_BACK } from './told.ts'

const phases = ['before', 'first-contact', 'after'] as const

/** The checklist that applies to this lender and standing, in order, each step with what it waits for. */
export function adviseSteps(advised: Advised, steps: readonly Step[]): readonly StepAdvice[] {
  const { input: { line, since, ownWish: own }, told, standing, applies } = advised
  const halfYearAgo = addDays(told.today, -LOOK_BACK)
  const asked: StepsAsked = { line, told, since, from: () => halfYearAgo, again: 'first', subject: null, ticks: {} }
  const taken = steps
    .filter(({ standings, lenders, ladderOnly }) => ladderOnly !== true && standings.includes(standing) && lenders.includes(line.lender))
    .filter(({ ownWish }) => !own || ownWish === true)
    .map((step) => taking(step, asked, steps))
    .filter(({ step, on }) => on !== null || applies(step.when, step.causes ?? []))
  return phases.flatMap((phase) => taken.filter(({ step }) => step.phase === phase).flatMap((one) => adviceOn(one, taken, asked)))
}

/** What is advised about one step, given how far the others are; nothing where its window is over. */
export function adviceOn({ step, on, settled }: Taken, all: readonly Taken[], asked: StepsAsked): StepAdvice[] {
  const { since, told: { today } } = asked
  const { id, phase, clock } = step
  if (settled) {
    const answer = on === null || clock === null
      ? {}
      : { answer: { regular: addDays(on, clock.regular.value), longest: addDays(on, clock.longest.value) } }
    return [{ id, phase, status: 'done', due: null, after: null, ...answer }]
  }
  const before = all.filter((one) => step.after.includes(one.step.id))
  const missing = before.find((one) => !one.settled && !isOver(one, since, today))
  if (missing !== undefined) {
    return [{ id, phase, status: 'later', due: startOf(missing, since), after: missing.step.id }]
  }
  const latest = before.reduce<Taken | null>((last, one) => (isLater(one, last) ? one : last), null)
  const base = latest?.on ?? null
  const clocked = before.flatMap(({ step: { clock: running } }) => (running === null ? [] : [running.regular.value + 1]))
  // A reply of the same day answers a contact, hardly a complaint.
  const answerable = base === null || clocked.length === 0 ? base : addDays(base, 1)
  const reply = latest === null || answerable === null ? undefined : replyTo(latest, answerable, asked)?.date
  if (step.window !== null) return inWindow(step, reply, today)
  const patience = step.patience?.value ?? Math.max(0, ...clocked)
  const start = base ?? (step.after.length === 0 ? since : null)
  if (patience === 0 || start === null) return [{ id, phase, status: 'now', due: null, after: null }]
  const end = addDays(start, patience)
  const due = reply !== undefined && reply < end ? reply : end
  return [{ id, phase, status: due <= today ? 'now' : 'later', due, after: null }]
}

function isLater({ on }: Taken, than: Taken | null): boolean {
  return on !== null && (than === null || than.on === null || on > than.on)
}

/** A step that nothing logs is over with its day: looking again is not reported. */
function isOver({ step }: Taken, since: Day | null, today: Day): boolean {
  if (step.logs !== null || step.settledBy !== undefined) return false
  const start = startOf({ step, on: null, settled: false, by: null }, since)
  return start !== null && start <= today
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
