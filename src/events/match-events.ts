import { contentOf } from './content.ts'
import type { CreditEvent } from './event.ts'
import { freeId } from './match-lines.ts'

function contentWithoutId({ id: _id, ...content }: CreditEvent): string {
  return contentOf(content)
}

/**
 * For each event of theirs the id that it has among ours: each that has its equal here, one for one, is the same event; the others are
 * new, under a free id.
 */
export function matchEvents(ours: readonly CreditEvent[], theirs: readonly CreditEvent[]): ReadonlyMap<string, string> {
  const equals = new Map<string, string[]>()
  for (const event of ours) {
    const content = contentWithoutId(event)
    const same = equals.get(content)
    if (same === undefined) equals.set(content, [event.id])
    else same.push(event.id)
  }
  const taken = new Set(ours.map(({ id }) => id))
  const names = new Map<string, string>()
  for (const event of theirs) {
    const equal = equals.get(contentWithoutId(event)) ?? []
    // One that was renamed by an earlier import aside, an event's own id says best which of several equals it is.
    const own = equal.indexOf(event.id)
    const [same] = equal.splice(Math.max(own, 0), 1)
    const id = same ?? freeId(event.id, taken)
    names.set(event.id, id)
    taken.add(id)
  }
  return names
}

/** The event under the id that its line has here. */
export function withLine(event: CreditEvent, lines: ReadonlyMap<string, string>): CreditEvent {
  return event.line === undefined ? event : { ...event, line: lines.get(event.line) ?? event.line }
}
