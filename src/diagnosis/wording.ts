import type { Model, WordingClass } from '../knowledge/model-types.ts'

const MOST = 2000

/** Letters and digits alone, in one width, case and script form: punctuation, spaces and forms differ from screen to screen. */
export function plain(wording: string, simplified: Model['simplified']): string {
  const letters = wording.slice(0, MOST).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from(letters, (letter) => simplified.get(letter) ?? letter).join('')
}

/** The class of what a screen or a reply said; undefined for words that are not known, which then change nothing. */
export function wordingClass<Cause extends string>(model: Model<Cause>, wording: string): WordingClass<Cause> | undefined {
  const words = plain(wording, model.simplified)
  return model.wordings.find(({ patterns }) => patterns.some((pattern) => words.includes(pattern)))
}
