import type { Clause } from './clauses.ts'
import type { Phrase } from './find-phrases.ts'

/** A phrase among what stands around it. Texts are of its own clause, with the other phrases blanked out. */
export type Scene = Readonly<{
  phrase: Phrase
  clause: Clause
  /** From the phrase before, or the beginning of the clause. */
  near: string
  /** The whole clause before it. */
  before: string
  /** Up to the next phrase, or the end of the clause. */
  after: string
  /** Everything after it in its clause. */
  rest: string
  /** The sentence up to the phrase, as it stands, and the whole of it. */
  soFar: string
  sentence: string
  /** Whether another phrase follows in the clause. */
  last: boolean
}>

function blanked(text: string, from: number, phrases: readonly Phrase[]): string {
  let shown = text
  for (const phrase of phrases) {
    const start = Math.max(0, phrase.from - from)
    const end = Math.min(text.length, phrase.to - from)
    if (end > start) shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end)
  }
  return shown
}

/** The scenes of one clause; `before` and `whole` are the clauses of its sentence before it and all of them, as text. */
export function scenesOf(clause: Clause, phrases: readonly Phrase[], before: string, whole: string): readonly Scene[] {
  return phrases.map((phrase, index) => {
    const from = phrases[index - 1]?.to ?? 0
    const to = phrases[index + 1]?.from ?? clause.text.length
    return {
      phrase, clause,
      near: clause.text.slice(from, phrase.from),
      before: blanked(clause.text.slice(0, phrase.from), 0, phrases),
      after: clause.text.slice(phrase.to, to),
      rest: blanked(clause.text.slice(phrase.to), phrase.to, phrases),
      soFar: before + clause.text.slice(0, phrase.from),
      sentence: whole,
      last: index === phrases.length - 1,
    }
  })
}
