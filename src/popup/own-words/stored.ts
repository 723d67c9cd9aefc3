import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Home } from './home.ts'

type Added = Readonly<{ line: CreditLine; events: readonly CreditEvent[] }>

/** Confirmed events with ids of their own: those on lines that exist or on none, and the lines that they add, each with its events. */
export function stored(
  events: readonly CreditEvent[], { lines }: Home, existing: readonly CreditLine[],
): Readonly<{ known: readonly CreditEvent[]; added: readonly Added[] }> {
  const withIds = events.map((event): CreditEvent => ({ ...event, id: crypto.randomUUID(), source: 'typed' }))
  const fresh = lines.filter(({ id }) => !existing.some((line) => line.id === id))
  const isFresh = ({ line }: CreditEvent) => fresh.some(({ id }) => id === line)
  const added = fresh.map((line): Added => {
    const id = crypto.randomUUID()
    return { line: { ...line, id }, events: withIds.filter((event) => event.line === line.id).map((event) => ({ ...event, line: id })) }
  })
  return { known: withIds.filter((event) => !isFresh(event)), added: added.filter((one) => one.events.length > 0) }
}
