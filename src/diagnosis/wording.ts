import type { Model, WordingClass } from '../knowledge/model-types.ts'

const MOST = 2000

/** Letters and digits of any script alone, in one width and case: punctuation and spaces differ from screen to screen. */
function plain(wording: string): string {
  return wording.slice(0, MOST).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The class of what a screen or a reply said; undefined for words that are not known, which then change nothing. */
export function wordingClass<Cause extends string>(model: Model<Cause>, wording: string): WordingClass<Cause> | undefined {
  const words = plain(wording)
  return model.wordings.find(({ patterns }) => patterns.some((pattern) => words.includes(pattern)))
}
