import { CONJUNCTION, PAUSE, SENTENCE_END } from './vocabulary-grammar.ts'

/** Where a sentence stands in the text. `asked`: it ends with a question mark. */
export type Sentence = Readonly<{ from: number; to: number; asked: boolean }>

/** A part of a sentence without a pause in it; `from` is its place in the text. */
export type Clause = Readonly<{ text: string; from: number; sentence: Sentence }>

/** Longer than what anyone says in one breath; it also bounds the work on a text without any pause. */
const LONGEST = 120
const DIGIT = /[\d.]/
/** A blank parts clauses only where words stand on both sides of it: "借呗 没了" is one clause. */
const ENOUGH = 4

function isPause(text: string, at: number): boolean {
  const char = text.charAt(at)
  if (char === '.') return !(DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))) && text.charAt(at + 1).trim() === ''
  // "5,000" is one number, "降到5000,9月没了" are two.
  return PAUSE.test(char) && !(char === ',' && /\d$/.test(text.slice(0, at).slice(-1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)))
}

function isSentenceEnd(text: string, at: number): boolean {
  return SENTENCE_END.test(text.charAt(at)) || (text.charAt(at) === '.' && isPause(text, at))
}

type Piece = { from: number; to: number }

/** Where blanks part clauses: between Chinese words long enough on both sides. */
function atBlanks(text: string, { from, to }: Piece): Piece[] {
  const pieces: Piece[] = []
  let start = from
  for (const blank of text.slice(from, to).matchAll(/(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])/g)) {
    const left = from + blank.index
    const right = left + blank[0].length
    const next = text.slice(right, to).search(/\s/)
    if (left - start < ENOUGH || (next < 0 ? to - right : next) < ENOUGH) continue
    pieces.push({ from: start, to: left })
    start = right
  }
  return [...pieces, { from: start, to }]
}

function atConjunctions(text: string, { from, to }: Piece): Piece[] {
  const starts = [...text.slice(from, to).matchAll(CONJUNCTION)].map(({ index }) => from + index).filter((at) => at > from)
  return [from, ...starts].map((start, index) => ({ from: start, to: starts[index] ?? to }))
}

function inLengths({ from, to }: Piece): Piece[] {
  return Array.from({ length: Math.ceil((to - from) / LONGEST) }, (_, index) =>
    ({ from: from + index * LONGEST, to: Math.min(to, from + (index + 1) * LONGEST) }))
}

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSentenceEnd(text, at)) continue
    if (at > from) sentences.push({ from, to: at, asked: text.charAt(at) === '?' })
    from = at + 1
  }
  return sentences
}

function atPauses(text: string, { from, to }: Sentence): Piece[] {
  const pauses = Array.from({ length: to - from }, (_, index) => from + index).filter((at) => isPause(text, at))
  return [from, ...pauses.map((at) => at + 1)].map((start, index) => ({ from: start, to: pauses[index] ?? to }))
}

/** The clauses of a plain text in order, blank ones left out. */
export function clausesOf(text: string): readonly Clause[] {
  return sentencesOf(text).flatMap((sentence) => atPauses(text, sentence)
    .flatMap((piece) => atBlanks(text, piece)).flatMap((piece) => atConjunctions(text, piece)).flatMap(inLengths)
    .map(({ from, to }) => ({ text: text.slice(from, to), from, sentence })))
    .filter((clause) => clause.text.trim() !== '')
}
