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

/** The clause with its phrases blanked out; every character keeps its place. */
function blanked(text: string, phrases: readonly Phrase[]): string {
  let shown = ''
  for (const { from, to } of phrases) shown += text.slice(shown.length, from) + ' '.repeat(to - from)
  return shown + text.slice(shown.length)
}

/** As far as one word governs another; it also bounds the work on a sentence without an end. */
const IN_MIND = 160

/** The scenes of one clause of a plain text. */
export function scenesOf(text: string, clause: Clause, phrases: readonly Phrase[]): readonly Scene[] {
  const { from: start, sentence } = clause
  const earlier = text.slice(Math.max(sentence.from, start - IN_MIND), start)
  const later = text.slice(start + clause.text.length, Math.min(sentence.to, start + clause.text.length + IN_MIND))
  const bare = blanked(clause.text, phrases)
  return phrases.map((phrase, index) => {
    const from = phrases[index - 1]?.to ?? 0
    const to = phrases[index + 1]?.from ?? clause.text.length
    return {
      phrase, clause,
      near: clause.text.slice(from, phrase.from),
      before: bare.slice(0, phrase.from),
      after: clause.text.slice(phrase.to, to),
      rest: bare.slice(phrase.to),
      soFar: earlier + clause.text.slice(0, phrase.from),
      sentence: earlier + clause.text + later,
      last: index === phrases.length - 1,
    }
  })
}
