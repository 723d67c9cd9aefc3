import type { Text } from '../../text/index.ts'
import type { TextSpan } from '../../understanding/understood.ts'

/** What was typed, with the parts that were not understood marked in it. */
export function MarkedText({ typed, unread, text }: { typed: string; unread: readonly TextSpan[]; text: Text }) {
  const words = text.ownWords
  const spans = unread.toSorted((a, b) => a.from - b.from)
  const ends = [0, ...spans.map(({ to }) => to)]
  return (
    <figure class="told-text">
      <blockquote dir="auto">
        {ends.map((from, at) => {
          const span = spans[at]
          return (
            <span key={from}>
              {typed.slice(from, span?.from)}
              {span !== undefined && <mark>{typed.slice(span.from, span.to)}<span class="unseen">{words.notRead}</span></mark>}
            </span>
          )
        })}
      </blockquote>
      {spans.length > 0 && <figcaption class="note">{words.unread}</figcaption>}
    </figure>
  )
}
