import type { StepProgress } from '../../store/progress.ts'
import type { Text } from '../../text/index.ts'
import { stepOf } from '../contact/known-steps.ts'

type StepNote = Readonly<{ title: string; answer: string }>

/** What was written down at the steps of the checklist, with the title of each. */
export function stepNotes(steps: Readonly<Record<string, StepProgress>>, text: Text): readonly StepNote[] {
  return Object.entries(steps).flatMap(([id, { answer }]) => {
    const step = stepOf(id)
    return step === undefined || answer === undefined || answer.trim() === '' ? [] : [{ title: text.steps[step.id].title, answer }]
  })
}
