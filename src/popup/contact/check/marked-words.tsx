import type { Span } from '../../../messages/read-scam.ts'

/** What was pasted, as text and nothing else, with the words marked that gave it away. */
export function MarkedWords({ pasted, spans, unseen }: { pasted: string; spans: readonly Span[]; unseen: string }) {
  const ends = [0, ...spans.map(({ to }) => to)]
  return (
    <blockquote class="pasted" dir="auto">
      {ends.map((from, at) => {
        const span = spans[at]
        return (
          <span key={from}>
            {pasted.slice(from, span?.from)}
            {span !== undefined && <mark>{pasted.slice(span.from, span.to)}<span class="unseen">{unseen}</span></mark>}
          </span>
        )
      })}
    </blockquote>
  )
}
