import type { CreditEvent } from '../../src/events/event.ts'
import type { ParsedCase } from '../../src/events/parsed-case.ts'

const line = { id: 'jb', product: 'jiebei', lender: 'unknown' } as const

type Change = (before: ParsedCase) => ParsedCase

/** Adds one event, and the line that it is about. */
export function withEvent(id: string): Change {
  const event: CreditEvent = { id, kind: 'repaid', date: '2026-01-01', line: 'jb' }
  return before => ({ ...before, lines: [line], events: [...before.events, event] })
}

/** Adds so many events, each with the note and its number. */
export function manyEvents(count: number, note: string): Change {
  const events = Array.from({ length: count }, (_, index): CreditEvent => (
    { id: `n${index}`, kind: 'income', date: '2026-01-01', amount: index, note: `${note}${index}` }
  ))
  return before => ({ ...before, events: [...before.events, ...events] })
}

export function idsOf(parsed: ParsedCase | undefined): readonly string[] {
  return (parsed?.events ?? []).map(({ id }) => id)
}
