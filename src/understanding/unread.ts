import type { Clause } from './clauses.ts'
import type { TextSpan } from './understood.ts'
import { FILLER } from './vocabulary-filler.ts'

/** Whether words say nothing by themselves. */
function isEmpty(text: string): boolean {
  return text.replaceAll(FILLER, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length < 2
}

/**
 * The parts of a plain text that were not understood: whole clauses in which nothing was read, and what is left of the others when
 * the read words and those that say nothing by themselves are taken away.
 */
export function unreadIn(text: string, clauses: readonly Clause[], read: readonly TextSpan[]): readonly TextSpan[] {
  return clauses.flatMap((clause) => {
    const to = clause.from + clause.text.length
    const here = read.filter((span) => span.from < to && span.to > clause.from).sort((a, b) => a.from - b.from)
    const gaps: TextSpan[] = []
    let at = clause.from
    for (const span of here) {
      if (span.from > at) gaps.push({ from: at, to: span.from })
      at = Math.max(at, span.to)
    }
    if (at < to) gaps.push({ from: at, to })
    return gaps.filter((gap) => !isEmpty(text.slice(gap.from, gap.to))).map((gap) => trimmed(text, gap))
  })
}

function trimmed(text: string, { from, to }: TextSpan): TextSpan {
  const part = text.slice(from, to)
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) }
}
