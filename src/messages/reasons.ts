import { likeReason } from './like-reason.ts'
import { BEFORE_DECISION, BESIDE, CAUSES, EMPTY, FACTOR } from './vocabulary-factors.ts'
import { BECAUSE, DENIES, GENERAL } from './vocabulary-reply.ts'
import { PARTS, SENTENCES } from './vocabulary-signs.ts'

/** So many signs that are not empty make a reason of a clause that merely stands before a decision. */
const ENOUGH = 5

/** The odds, as logarithms: from the first on a phrase is a reason by itself, below the second none by its place in the sentence alone. */
const READS_SO = -0.25
const READS_EMPTY = -3

/** Sentences, and their clauses, of a plain text; a full stop in a number or an abbreviation parts nothing. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCES).filter((sentence) => sentence.trim() !== '')
}

/** The phrases of a sentence with their places. */
function phrasesOf(sentence: string): readonly Readonly<{ phrase: string; index: number }>[] {
  let index = 0
  return sentence.split(new RegExp(`(${PARTS.source})`)).flatMap((phrase) => {
    const at = index
    index += phrase.length
    return phrase.trim().length > 1 ? [{ phrase, index: at }] : []
  })
}

/** Where a sentence names a reason: by a known word, by its build, in more than words that say nothing, or by how it reads. */
function reasonsAt(sentence: string): readonly number[] {
  const worded = [...sentence.matchAll(FACTOR)].map(({ index }) => index)
  const caused = CAUSES.flatMap((build) => [...sentence.matchAll(build)])
    .filter(({ 1: reason = '' }) => reason.replace(EMPTY, '').length > 1 && likeReason(reason) > READS_EMPTY).map(({ index }) => index)
  const decided = [...sentence.matchAll(BEFORE_DECISION)]
    .filter(({ 1: reason = '' }) => reason.replace(EMPTY, '').replace(BESIDE, '').length >= ENOUGH && likeReason(reason) > READS_EMPTY)
    .map(({ index }) => index)
  const like = phrasesOf(sentence).filter(({ phrase }) => likeReason(phrase) > READS_SO).map(({ index }) => index)
  return [...worded, ...caused, ...decided, ...like]
}

/** The clause in which a place lies, with the two before it. */
function around(sentence: string, at: number): Readonly<{ clause: string; before: string }> {
  const from = Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(':', at)) + 1
  const end = sentence.slice(at).search(/,/)
  return {
    clause: sentence.slice(from, end < 0 ? sentence.length : at + end), before: sentence.slice(0, at).split(',').slice(-2).join(','),
  }
}

/** The clauses of a sentence that say that a reason held, rather than what may play a part in general. */
export function reasonsIn(sentence: string): readonly string[] {
  if (DENIES.test(sentence) && !BECAUSE.test(sentence.replace(DENIES, ''))) return []
  return reasonsAt(sentence).flatMap((at) => {
    const { clause, before } = around(sentence, at)
    return GENERAL.test(clause) || GENERAL.test(before) || DENIES.test(clause) ? [] : [`${before},${clause}`]
  })
}
