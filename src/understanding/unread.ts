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
  const inOrder = read.toSorted((a, b) => a.from - b.from)
  let next = 0
  // As far as anything was read; what begins in one clause may reach into the next.
  let readTo = 0
  return clauses.flatMap((clause) => {
    const to = clause.from + clause.text.length
    const gaps: TextSpan[] = []
    let at = Math.max(clause.from, readTo)
    for (let span = inOrder[next]; span !== undefined && span.from < to; span = inOrder[next += 1]) {
      if (span.from > at) gaps.push({ from: at, to: span.from })
      at = Math.max(at, span.to)
    }
    if (at < to) gaps.push({ from: at, to })
    readTo = at
    return gaps.filter((gap) => !isEmpty(text.slice(gap.from, gap.to))).map((gap) => trimmed(text, gap))
  })
}

function trimmed(text: string, { from, to }: TextSpan): TextSpan {
  const part = text.slice(from, to)
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) }
}
