import { isFiling, subjectOfStep } from '../../diagnosis/step-log.ts'
import type { Step, Subject } from '../../knowledge/advice-types.ts'
import { ANSWER } from './read-step-key.ts'

/**
 * Under which key a step of a ladder is ticked and noted: its id, and the subject beside it where the step can be taken once for each.
 * The key of the credit decision is the id alone, as it has always been.
 */
export function stepKey(step: Step, subject: Subject | null): string {
  const about = subjectOfStep(step, subject)
  return about === 'credit-decision' || step.about !== undefined || !isFiling(step) ? step.id : `${step.id}.${about}`
}

/** The key of a reminder to look for the answer to a step; it is open although the step is done. */
export function answerKey(step: Step, subject: Subject | null): string {
  return `${stepKey(step, subject)}.${ANSWER}`
}
