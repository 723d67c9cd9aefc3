import type { LetterAbout } from '../../../diagnosis/letter-facts.ts'
import { subjectOfStep } from '../../../diagnosis/step-log.ts'
import type { CreditLine } from '../../../events/line.ts'
import type { Step, Subject } from '../../../knowledge/advice-types.ts'
import { ladders } from '../../../knowledge/ladders.ts'
import { letterBodies } from '../../../knowledge/letter-types.ts'
import { stepOf } from '../known-steps.ts'

/** The text that a step takes on the ladder of a subject; null where it takes none. */
export function letterOfStep(step: Step, subject: Subject | null): LetterAbout | null {
  if (step.script === null) return null
  const body = step.script === 'escalation' ? (letterBodies.find((id) => id === step.id) ?? null) : null
  return { kind: step.script, subject: subjectOfStep(step, subject), body }
}

const hardship: LetterAbout = { kind: 'hardship', subject: 'credit-decision', body: null }

/** The texts that can be written about a subject, in the order of its ladder; for a line that is owed for, an arrangement beside them. */
export function lettersAbout(subject: Subject | null, { lender }: CreditLine): readonly LetterAbout[] {
  if (subject === null) return [hardship]
  const onLadder = ladders[subject].flatMap((id) => stepOf(id) ?? []).filter(({ lenders }) => lenders.includes(lender))
    .flatMap((step) => letterOfStep(step, subject) ?? [])
  const spoken = onLadder.flatMap((about): LetterAbout[] => (about.kind === 'chat' ? [about, { ...about, kind: 'phone' }] : [about]))
  const owed: readonly LetterAbout[] = subject === 'credit-decision' || subject === 'price' ? [hardship] : []
  return [...spoken, ...owed]
}

/** The step on whose ladder a text is handed in, as the contact room is sent there; undefined where none takes it. */
export function stepOfLetter({ kind, subject, body }: LetterAbout, { lender }: CreditLine): string | undefined {
  const written = kind === 'phone' ? 'chat' : kind
  const id = body ?? ladders[subject].find((step) => {
    const found = stepOf(step)
    return found?.script === written && found.lenders.includes(lender)
  })
  return id === undefined ? undefined : `${id}.${subject}`
}
