import type { CreditEvent } from './event.ts'

/** In what a list of events differs from the list before it. */
export type Amendment = Readonly<{ before: readonly CreditEvent[]; gone: readonly CreditEvent[]; come: readonly CreditEvent[] }>

const amendments = new WeakMap<readonly CreditEvent[], Amendment>()

/**
 * A list of events without some of them and with others at the end, which remembers in what it differs: what was worked out for the list
 * before is found again without looking at what stayed. Neither list may be changed afterwards.
 */
export function amend(before: readonly CreditEvent[], gone: readonly CreditEvent[], come: readonly CreditEvent[]): readonly CreditEvent[] {
  const less = new Set(gone)
  const kept = less.size === 0 ? before : before.filter((event) => !less.has(event))
  const events = [...kept, ...come]
  amendments.set(events, { before, gone, come })
  return events
}

/** How a list came from another, told once, so that lists long gone are not held on to; null where `amend` did not make it. */
export function takeAmendment(events: readonly CreditEvent[]): Amendment | null {
  const amendment = amendments.get(events) ?? null
  amendments.delete(events)
  return amendment
}
