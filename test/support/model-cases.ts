import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import { model } from '../../src/knowledge/model.ts'

export const TODAY: Day = '2026-11-21'

type Told = Omit<CreditEvent, 'id'>

/** A case of one line with these events, numbered in their order. */
export function caseOf(events: readonly Told[], line: Partial<CreditLine> = {}): CaseFile {
  return { lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance', ...line }], events: events.map((event, index) => ({ id: `e${index}`, ...event })) }
}

/** The examination of a one-line case without ranges. */
export const examined = (events: readonly Told[], day: Day = TODAY, line: Partial<CreditLine> = {}) =>
  examine(caseOf(events, line), 'jb', day, model, { draws: 0 })

/** The yearly rate that a chance over 30 days stands for: what the anchors compare. */
export function rateOf(events: readonly Told[], day: Day = TODAY): number {
  const p = examined(events, day).risk?.[0]?.p ?? Number.NaN
  return (-Math.log(1 - p) * 365.25) / 30
}

export const shareOf = (found: ReturnType<typeof examined>, cause: string): number =>
  found.causes.find((one) => one.cause === cause)?.share ?? Number.NaN

export const none = (kind: CreditEvent['kind'], since: Day = '2021-11-21', date: Day = TODAY): Told => ({ kind, none: true, since, date })
