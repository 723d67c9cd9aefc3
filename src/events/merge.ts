import { contentOf } from './content.ts'
import type { CreditLine } from './line.ts'
import { matchEvents, withLine } from './match-events.ts'
import { matchLines } from './match-lines.ts'
import type { ParsedCase } from './parsed-case.ts'

function mergeLines(ours: readonly CreditLine[], theirs: readonly CreditLine[], names: ReadonlyMap<string, string>): readonly CreditLine[] {
  const renamed = new Map(theirs.map(line => [names.get(line.id) ?? line.id, line]))
  const known = new Set(ours.map(({ id }) => id))
  // What we hold wins over theirs field by field: it was edited here, theirs only adds what we do not know.
  const same = ours.map(line => ({ ...renamed.get(line.id), ...line }))
  const added = [...renamed].filter(([id]) => !known.has(id)).map(([id, line]) => ({ ...line, id }))
  return [...same, ...added]
}

function mergeUnread(ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const known = new Set(ours.map(contentOf))
  return [...ours, ...theirs.filter(record => !known.has(contentOf(record)))]
}

/**
 * All that either case holds, each thing once: lines and events that are the same but for their id count as one, ids that clash are
 * renamed. Neither order nor splitting matters: a history in two files, both imported, is the whole history.
 * Problems are those of the first case, then of the second; paths are as in their own files.
 */
export function mergeCases(ours: ParsedCase, theirs: ParsedCase): ParsedCase {
  const names = matchLines(ours.lines, theirs.lines)
  return {
    lines: mergeLines(ours.lines, theirs.lines, names),
    events: [...ours.events, ...matchEvents(ours.events, theirs.events.map(event => withLine(event, names))).added],
    unreadable: mergeUnread(ours.unreadable, theirs.unreadable),
    unreadableLines: mergeUnread(ours.unreadableLines, theirs.unreadableLines),
    rest: { ...theirs.rest, ...ours.rest },
    problems: [...ours.problems, ...theirs.problems],
  }
}
