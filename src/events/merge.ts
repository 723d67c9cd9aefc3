import { contentOf } from './content.ts'
import type { CreditEvent } from './event.ts'
import type { CreditLine } from './line.ts'
import { freeId, matchLines } from './match-lines.ts'
import type { ParsedCase } from './parsed-case.ts'

function mergeLines(ours: readonly CreditLine[], theirs: readonly CreditLine[], names: ReadonlyMap<string, string>): readonly CreditLine[] {
  const renamed = new Map(theirs.map(line => [names.get(line.id) ?? line.id, line]))
  const known = new Set(ours.map(({ id }) => id))
  // What we hold wins over theirs field by field: it was edited here, theirs only adds what we do not know.
  const same = ours.map(line => ({ ...renamed.get(line.id), ...line }))
  const added = [...renamed].filter(([id]) => !known.has(id)).map(([id, line]) => ({ ...line, id }))
  return [...same, ...added]
}

function contentWithoutId({ id: _id, ...content }: CreditEvent): string {
  return contentOf(content)
}

function withLine(event: CreditEvent, names: ReadonlyMap<string, string>): CreditEvent {
  return event.line === undefined ? event : { ...event, line: names.get(event.line) ?? event.line }
}

/** Each of theirs that has its equal among ours, one for one, is the same event; the others are added, under a free id. */
function mergeEvents(ours: readonly CreditEvent[], theirs: readonly CreditEvent[]): readonly CreditEvent[] {
  const copies = new Map<string, number>()
  for (const event of ours) {
    const content = contentWithoutId(event)
    copies.set(content, (copies.get(content) ?? 0) + 1)
  }
  const taken = new Set(ours.map(({ id }) => id))
  const added: CreditEvent[] = []
  for (const event of theirs) {
    const content = contentWithoutId(event)
    const left = copies.get(content) ?? 0
    if (left > 0) {
      copies.set(content, left - 1)
      continue
    }
    const id = freeId(event.id, taken)
    taken.add(id)
    added.push({ ...event, id })
  }
  return [...ours, ...added]
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
    events: mergeEvents(ours.events, theirs.events.map(event => withLine(event, names))),
    unreadable: mergeUnread(ours.unreadable, theirs.unreadable),
    unreadableLines: mergeUnread(ours.unreadableLines, theirs.unreadableLines),
    rest: { ...theirs.rest, ...ours.rest },
    problems: [...ours.problems, ...theirs.problems],
  }
}
