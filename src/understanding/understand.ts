import type { Day } from '../events/day.ts'
import { kindFacts } from '../events/kind-facts.ts'
import { attachQuotations } from './attach-quotations.ts'
import { clausesOf } from './clauses.ts'
import { collect } from './collect.ts'
import { entryOf } from './entry-of.ts'
import { whatMayBeSaid } from './may-say.ts'
import { likeLines, plainText } from './plain-text.ts'
import { withOnlyNamed } from './only-named.ts'
import { productsIn } from './products-in.ts'
import { quotationsIn } from './screen-words.ts'
import { saidIn } from './told-phrases.ts'
import type { TextSpan, Understood, Unknown } from './understood.ts'
import { unreadIn } from './unread.ts'
import { ANY_LINE } from './vocabulary-products.ts'
import { withLearned } from './with-learned.ts'

/** More than anyone types into a field; what lies beyond is left over. */
export const LONGEST_TEXT = 4_000

function partsOf(text: string, spans: readonly TextSpan[]): string {
  return spans.map(({ from, to }) => text.slice(from, to)).join(' ')
}

/**
 * Reads a sentence or a whole story in a person's own words, seen from `today`: dated events to be confirmed one by one, the way in
 * that fits, what a screen said, what is still to be asked, and what was not understood. Questions, suppositions, wishes and other
 * people's stories are no events; where the words leave it open, nothing is proposed. Never throws.
 */
export function understand(text: string, today: Day): Understood {
  const head = text.slice(0, LONGEST_TEXT)
  const plain = plainText(head)
  const known = likeLines(plain)
  const clauses = clausesOf(known)
  const mentions = productsIn(plain)
  const quotations = quotationsIn(head, plain, clauses)
  const said = whatMayBeSaid(saidIn(known, clauses, today, mentions.length > 0 || ANY_LINE.test(plain)), quotations)
  // What a screen or a desk says was never learned from.
  const more = quotations.length > 0 ? withOnlyNamed(said) : withLearned(known, clauses, mentions, withOnlyNamed(said), today)
  const { events: told, reads } = collect(more, clauses, mentions, today)
  const events = attachQuotations(told, quotations, mentions[0]?.product ?? null)
  const unknowns: Unknown[] = events.flatMap(({ kind, date, line, none }, event) => [
    ...(date === null ? [{ event, field: 'date' as const }] : []),
    ...(line === null && none !== true && kindFacts[kind].line === 'required' ? [{ event, field: 'line' as const }] : []),
  ])
  const read = [...events.map(({ span }) => span), ...reads, ...mentions, ...quotations.map(({ span }) => span)]
  const beyond = text.length > head.length ? [{ from: head.length, to: text.length }] : []
  const unread = [...unreadIn(plain, clauses, read), ...beyond]
  return {
    events, unknowns, unread, entry: entryOf(events, said),
    wording: quotations.find(({ by }) => by === 'screen')?.text ?? null, leftover: partsOf(text, unread),
  }
}
