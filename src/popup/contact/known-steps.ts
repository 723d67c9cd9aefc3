import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import type { Step } from '../../knowledge/advice-types.ts'
import { steps, type StepId } from '../../knowledge/steps.ts'

export type KnownStep = Step & Readonly<{ id: StepId }>

/** A step with what is advised about it today. */
export type AdvisedStep = Readonly<{ step: KnownStep; advice: StepAdvice }>

const known: readonly KnownStep[] = steps

/** The step of an id, or of the key under which it is kept; undefined for one that this version does not know. */
export function stepOf(id: string): KnownStep | undefined {
  return known.find((step) => step.id === id || id.startsWith(`${step.id}.`))
}
