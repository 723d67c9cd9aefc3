import type { Clause } from './clauses.ts'
import type { TextSpan } from './understood.ts'
import { SPOKEN } from './vocabulary-grammar.ts'
import { GOES_ON, MESSAGE, NOT_SHOWN, QUOTED, SCREEN_WORDS, SHOWN, TAIL, WRITTEN_BY, WRITTEN_TO } from './vocabulary-screen.ts'

/** What a screen, a message or a reply said, with its place in the text. */
export type Quotation = Readonly<{ text: string; span: TextSpan; by: 'screen' | 'desk' }>

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const said = text.slice(from, to)
  const start = from + (said.length - said.trimStart().length)
  const end = to - (said.length - said.trimEnd().length)
  const tail = TAIL.exec(text.slice(start, end))
  return { from: start, to: tail === null ? end : start + tail.index }
}

function quoted(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)].flatMap((found) => {
    const inner = found[1] ?? ''
    const from = found.index + 1
    const by = SPOKEN.test(text.slice(Math.max(0, found.index - 20), found.index)) ? 'desk' as const : 'screen' as const
    return inner.trim().length < 4 ? [] : [{ text: inner, span: { from, to: from + inner.length }, by }]
  })
}

/** From the words after "提示" to the end of the clause, and on while the next clauses speak the same way. */
function running(text: string, clauses: readonly Clause[], index: number, start: number, by: Quotation['by']): Quotation | null {
  const clause = clauses[index]
  if (clause === undefined) return null
  let end = clause.from + clause.text.length
  for (const next of clauses.slice(index + 1)) {
    if (next.sentence !== clause.sentence || !GOES_ON.test(next.text)) break
    end = next.from + next.text.length
  }
  const { from, to } = trimmed(text, start, end)
  return to - from < 4 ? null : { text: text.slice(from, to), span: { from, to }, by }
}

/** A text that is nothing but what a service wrote: pasted as it stands, without a word of the person's own. */
function pasted(text: string): readonly Quotation[] {
  const { from, to } = trimmed(text, 0, text.length)
  const said = text.slice(from, to)
  if (!WRITTEN_TO.test(said) || WRITTEN_BY.test(said) || !SCREEN_WORDS.test(said)) return []
  return [{ text: said, span: { from, to }, by: 'screen' }]
}

/** What is quoted in a text, in order, no two overlapping. `original` is the text as given, `plain` the same in plain spelling. */
export function quotationsIn(original: string, plain: string, clauses: readonly Clause[]): readonly Quotation[] {
  const message = MESSAGE.exec(plain)
  const said = clauses.flatMap((clause, index) => {
    const spoken = SPOKEN.exec(clause.text)
    const shown = SHOWN.exec(clause.text)
    const found = spoken ?? shown
    if (found === null || (spoken === null && NOT_SHOWN.test(clause.text.slice(0, found.index)))) return []
    const whole = running(plain, clauses, index, clause.from + found.index + found[0].length, spoken === null ? 'screen' : 'desk')
    return whole === null ? [] : [whole]
  })
  const sent: Quotation[] = message
    ? [{ text: '', span: { from: message.index, to: message.index + message[0].length }, by: 'screen' }] : []
  const quotes = [...sent, ...quoted(plain).filter(({ span }) => !sent.some((one) => one.span.from < span.to && span.from < one.span.to))]
  const free = said.filter(({ span }) => !quotes.some((quote) => quote.span.from < span.to && quote.span.to > span.from))
  const all = [...quotes, ...free]
  return (all.length === 0 ? pasted(plain) : all).toSorted((a, b) => a.span.from - b.span.from)
    .map((one) => ({ ...one, text: original.slice(one.span.from, one.span.to) }))
}
