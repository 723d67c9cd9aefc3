import { learned } from './learned.ts'
import { ANSWERS_LEARNED } from './vocabulary-learned-answers.ts'

/** How much a plain message reads like an answer rather than like a notice, a bill or talk. */
export const likeAnswer = learned(ANSWERS_LEARNED)
