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
  /** The sentence up to the phrase, and all of it, as far as one keeps it in mind. */
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

/** As far as one word governs another; it also bounds the work on a sentence without an end. */
const IN_MIND = 160

/** The scenes of one clause of a plain text. */
export function scenesOf(text: string, clause: Clause, phrases: readonly Phrase[]): readonly Scene[] {
  const { from: start, sentence } = clause
  const earlier = text.slice(Math.max(sentence.from, start - IN_MIND), start)
  const later = text.slice(start + clause.text.length, Math.min(sentence.to, start + clause.text.length + IN_MIND))
  return phrases.map((phrase, index) => {
    const from = phrases[index - 1]?.to ?? 0
    const to = phrases[index + 1]?.from ?? clause.text.length
    return {
      phrase, clause,
      near: clause.text.slice(from, phrase.from),
      before: blanked(clause.text.slice(0, phrase.from), 0, phrases),
      after: clause.text.slice(phrase.to, to),
      rest: blanked(clause.text.slice(phrase.to), phrase.to, phrases),
      soFar: earlier + clause.text.slice(0, phrase.from),
      sentence: earlier + clause.text + later,
      last: index === phrases.length - 1,
    }
  })
}
