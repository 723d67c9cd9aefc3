import { stepsBefore } from './steps/before.ts'
import { stepsContact } from './steps/contact.ts'
import { stepsEscalation } from './steps/escalation.ts'

/** The contact checklist, in the order in which a person meets it. */
export const steps = [...stepsBefore, ...stepsContact, ...stepsEscalation] as const

export type StepId = (typeof steps)[number]['id']
