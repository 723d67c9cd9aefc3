import { learned } from './learned.ts'
import { REASONS_LEARNED } from './vocabulary-learned-reasons.ts'

/** How much a phrase of a plain answer reads like a reason that could be checked rather than like what is said to everybody. */
export const likeReason = learned(REASONS_LEARNED)
