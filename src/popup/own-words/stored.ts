import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Home } from './home.ts'

/** Confirmed events with ids of their own, and those of the lines they name that do not exist yet, each with a new id too. */
export function stored(
  events: readonly CreditEvent[], { lines }: Home, existing: readonly CreditLine[], newId: () => string,
): Readonly<{ lines: readonly CreditLine[]; events: readonly CreditEvent[] }> {
  const named = new Set(events.map(({ line }) => line))
  const fresh = lines.filter(({ id }) => named.has(id) && !existing.some((line) => line.id === id))
  const ids = new Map(fresh.map(({ id }) => [id, newId()]))
  return {
    lines: fresh.map((line) => ({ ...line, id: ids.get(line.id) ?? line.id })),
    events: events.map((event): CreditEvent => ({
      ...event, ...event.line !== undefined && { line: ids.get(event.line) ?? event.line }, id: newId(), source: 'typed',
    })),
  }
}
