import { addDays, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { type EventKind, platformKinds } from '../events/kind.ts'
import { type Step, type Subject, subjects } from '../knowledge/advice-types.ts'
import type { StepsAsked } from './advised.ts'
import { first, last } from './told.ts'

/** What was read or renewed shortly before a restriction still serves after it. */
const STILL_FRESH = 30

/** Filing with somebody opens a matter of its own; a contact or a reply need not. */
const filings: readonly EventKind[] = ['complaint-filed', 'review-requested', 'regulator-complaint', 'mediation-filed', 'lawsuit-filed']

/** A step that applies, with the day on which it was taken, and by which event. */
export type Taken = Readonly<{ step: Step; on: Day | null; settled: boolean; by: CreditEvent | null }>

/** When the step was taken by the log: the first fitting event since the restriction; without one, the first or last that counts. */
export function taking(step: Step, asked: StepsAsked, steps: readonly Step[]): Taken {
  const { since, told, line } = asked
  const from = since === null ? asked.from(step) : addDays(since, step.phase === 'before' ? -STILL_FRESH : 0)
  const logged = step.logs === null ? [] : told.here([step.logs], from).filter((event) => fits(event, step, asked, steps))
  const worded = step.settledBy === 'wording' ? told.here(platformKinds, since ?? from).filter(({ wording }) => wording !== undefined) : []
  const pick = since === null && asked.again === 'last' ? last : first
  const by = pick(logged, from) ?? first(worded, since ?? from) ?? null
  const on = by?.date ?? asked.ticks[step.id] ?? null
  return { step, on, by, settled: on !== null || (step.settledBy === 'lender' && line.lender !== 'unknown') }
}

/**
 * One kind may log two steps; the number that the event's institution names tells them apart, and the subject under which it was logged.
 * A filing without a subject is about the credit decision, unless it names a body that only deals with something else.
 */
function fits(event: CreditEvent, step: Step, { subject }: StepsAsked, steps: readonly Step[]): boolean {
  const { reason, institution } = event
  if (step.reason !== undefined && reason !== step.reason) return false
  const about = subjectOf(event)
  const expected = subjectOfStep(step, subject)
  if (about !== null && about !== expected) return false
  if (step.named !== undefined) return institution?.includes(step.named) === true
  if (about === null && isFiling(step) && expected !== 'credit-decision') return false
  return !steps.some((other) => other.logs === step.logs && other.named !== undefined && institution?.includes(other.named) === true
    && (about === null || other.about === about))
}

/** The subject that an event was logged under; null where it was logged under none. */
export function subjectOf({ reason }: CreditEvent): Subject | null {
  return reason === undefined ? null : subjects.find((each) => each === reason) ?? null
}

/** What a step is about in the ladder of a subject, or in the checklist, where that is null. */
export function subjectOfStep(step: Step, subject: Subject | null): Subject {
  return step.about ?? subject ?? 'credit-decision'
}

/** Whether the step opens a matter of its own with somebody, so that it can be taken once for each subject. */
export function isFiling({ logs }: Step): boolean {
  return logs !== null && filings.includes(logs)
}

/** The first reply to a step on or after a day: one logged under its subject, or under none where the step was logged so as well. */
export function replyTo({ step, by }: Pick<Taken, 'step' | 'by'>, from: Day, { told, subject }: StepsAsked): CreditEvent | undefined {
  const bound = by !== null && subjectOf(by) !== null
  const fitting = told.here(['reply-received'], from).filter((reply) => {
    const about = subjectOf(reply)
    return about === null ? !bound : about === subjectOfStep(step, subject)
  })
  return first(fitting, from)
}
