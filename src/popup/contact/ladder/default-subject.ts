import type { Diagnosis } from '../../../diagnosis/diagnosis.ts'
import { type Subject, subjects } from '../../../knowledge/advice-types.ts'
import { stepOf } from '../known-steps.ts'
import { readStepKey } from '../read-step-key.ts'

/**
 * What a person most likely wants to ask about: the decision, where a line was restricted; fraud, where somebody else may be in the
 * account and a hold for security is the first cause; the credit report where it bears on an open line; else nothing.
 */
export function defaultSubject({ causes, checklist }: Pick<Diagnosis, 'causes' | 'checklist'>): Subject | null {
  const intruder = checklist.some(({ id }) => id === 'stop-intruder')
  const restricted = checklist.some(({ id }) => id === 'complaint' || id === 'complaint-small-loan')
  if (intruder && (!restricted || causes[0]?.cause === 'security-hold')) return 'fraud'
  if (restricted) return 'credit-decision'
  return checklist.some(({ id }) => id === 'dispute') ? 'credit-report' : null
}

/** The subject that a step was asked for under: the one its key names, else the one that it is always about. */
export function subjectOfFocus(focus: string | null, diagnosis: Pick<Diagnosis, 'checklist'>): Subject | null {
  if (focus === null) return null
  const { step: id, subject } = readStepKey(focus)
  if (subject !== null) return subject
  // A step that stands on the checklist is found where the checklist leads.
  if (diagnosis.checklist.some((advice) => advice.id === id)) return null
  return stepOf(id)?.about ?? null
}

/** The subject that was chosen before, as it was kept. */
export function readSubject(kept: string | undefined): Subject | null {
  return subjects.find((each) => each === kept) ?? null
}
