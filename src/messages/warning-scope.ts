import type { Found } from './found.ts'
import { CLAUSE_END, SENTENCE_END } from './vocabulary-signs.ts'
import {
  ADDRESSED, ADVICE, CODE_MESSAGE, DEMAND, GOES_ON, HANDLE, NOT_BEFORE, NOT_WITHIN, SEEN_THROUGH, TALK, TOLD,
} from './vocabulary-warnings.ts'

function startOf(text: string, from: number, end: RegExp): number {
  let at = from
  while (at > 0 && !end.test(text.charAt(at - 1))) at -= 1
  return at
}

/** What stands before a place in its clause, and in the clauses before that it merely goes on with. */
function before(text: string, from: number): string {
  const sentence = startOf(text, from, SENTENCE_END)
  let at = startOf(text, from, CLAUSE_END)
  while (at > sentence && GOES_ON.test(text.slice(at, from))) at = startOf(text, at - 1, CLAUSE_END)
  return text.slice(at, from)
}

/**
 * Whether a message warns of swindlers: it talks about them and advises to be careful, or tells what came of it and speaks to nobody; and
 * it gives no private address itself.
 */
export function isWarning(text: string): boolean {
  const tells = TOLD.test(text) && SEEN_THROUGH.test(text) && !ADDRESSED.test(text)
  return (tells || (TALK.test(text) && ADVICE.test(text))) && !HANDLE.test(text)
}

/**
 * Whether what was found is meant: it is neither forbidden nor denied where it stands, and in a message that warns it is demanded of
 * the reader all the same.
 */
export function isMeant(text: string, { id, forbids, from, to }: Found, warns: boolean): boolean {
  const lead = before(text, from)
  if (NOT_BEFORE.test(lead) || (!forbids && NOT_WITHIN.test(text.slice(from, to)))) return false
  if (id === 'secrecy' && CODE_MESSAGE.test(text)) return false
  return !warns || (DEMAND.test(lead) && !TALK.test(lead))
}
