import { type Subject, subjects } from '../../knowledge/advice-types.ts'

/** What a key of progress or of a reminder stands for: a step, the subject where it is not its usual one, or the answer to the step. */
export type KeyParts = Readonly<{ step: string; subject: Subject | null; answer: boolean }>

/** The part of a key that makes it one of an answer. */
export const ANSWER = 'answer'

/** Reads a key as `stepKey` and `answerKey` write them; an unknown part is left out. */
export function readStepKey(key: string): KeyParts {
  const [step = '', ...rest] = key.split('.')
  return { step, subject: subjects.find((each) => rest.includes(each)) ?? null, answer: rest.includes(ANSWER) }
}
