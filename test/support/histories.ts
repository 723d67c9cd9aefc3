import fc from 'fast-check'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { kindFacts } from '../../src/events/kind-facts.ts'
import { type EventKind, eventKinds } from '../../src/events/kind.ts'
import { lenders, products } from '../../src/events/line.ts'

export const TODAY: Day = '2026-11-21'

/** What never helps: one more of these never lowers a risk. A reading does not belong here, its mean may fall. */
export const harmful: readonly EventKind[] = [
  'late-payment', 'extended', 'repaid-partly', 'agreement-broken', 'credit-inquiry', 'loan-opened', 'drawdown', 'line-emptied', 'guarantee-given', 'cash-out',
  'restricted-use', 'debt-collection', 'income-lost', 'income-drop', 'job-changed', 'social-insurance-stopped', 'business-down', 'business-violation',
  'books-unclear', 'id-expired', 'details-stale', 'phone-changed', 'device-changed', 'card-changed', 'identity-check-failed', 'documents-requested',
  'unusual-login', 'transaction-burst', 'idle', 'app-fault', 'others-closed', 'policy-noticed', 'repaid-early',
]

/** What never hurts. */
export const protective: readonly EventKind[] = ['repaid', 'identity-verified', 'documents-submitted', 'loan-settled', 'record-corrected']

const day = (least: number, most: number): fc.Arbitrary<Day> => fc.integer({ min: least, max: most }).map((ago) => addDays(TODAY, -ago))

/** One event that happened within four years, of one of these kinds, with the fields that make sense for it. */
export function eventOf(kinds: readonly EventKind[], id: string): fc.Arbitrary<CreditEvent> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds), date: day(0, 1460), here: fc.boolean(), length: fc.integer({ min: 0, max: 200 }), ends: fc.boolean(),
      days: fc.integer({ min: 1, max: 120 }), ratio: fc.integer({ min: 1, max: 100 }), amount: fc.integer({ min: 1, max: 100_000 }),
      sure: fc.constantFrom('yes', 'about', 'no'), count: fc.integer({ min: 1, max: 4 }), reason: fc.constantFrom('loan', 'card', 'self', 'post-loan'),
      window: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 700 }) }),
    })
    .map(({ kind, date, here, length, ends, days, ratio, amount, sure, count, reason, window }): CreditEvent => {
      const { fields, line, group } = kindFacts[kind]
      const until = addDays(date, length)
      return {
        id, kind, date, sure: sure as 'yes' | 'about' | 'no',
        ...(line === 'required' || (line === 'optional' && here) ? { line: 'jb' } : {}),
        ...(fields.includes('until') && ends && until <= TODAY ? { until } : {}),
        ...(fields.includes('days') ? { days } : {}),
        ...(fields.includes('ratio') ? { ratio: ratio / 100 } : {}),
        ...(fields.includes('amount') ? { amount } : {}),
        ...(fields.includes('value') ? { value: ratio * 7 } : {}),
        ...(fields.includes('count') ? { count } : {}),
        ...(kind === 'credit-inquiry' ? { reason } : {}),
        ...(window !== null && group !== 'platform' && group !== 'reading' ? { since: addDays(date, -window) } : {}),
      }
    })
}

/** Told that nothing of a kind happened, from a day on until today. */
export const noneOf = (kinds: readonly EventKind[], id: string): fc.Arbitrary<CreditEvent> =>
  fc.record({ kind: fc.constantFrom(...kinds), since: day(1, 1800) }).map(({ kind, since }) => ({ id, kind, since, date: TODAY, none: true }))

const anyEvent = fc.oneof({ weight: 5, arbitrary: eventOf(eventKinds, '') }, { weight: 1, arbitrary: noneOf(harmful, '') })

/**
 * A line and up to a dozen events of any kind, mostly few, told none among them; the line may be in any state, and it is told or not when
 * it was opened.
 */
export const history: fc.Arbitrary<CaseFile> = fc
  .record({
    product: fc.constantFrom(...products), lender: fc.constantFrom(...lenders),
    opened: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day(0, 2500) }),
    events: fc.oneof(
      { weight: 3, arbitrary: fc.array(anyEvent, { maxLength: 5 }) }, { weight: 1, arbitrary: fc.array(anyEvent, { maxLength: 12, size: 'max' }) },
    ),
  })
  .map(({ product, lender, opened, events }) => ({
    lines: [{ id: 'jb', product, lender, ...(opened === null ? {} : { opened }) }], events: events.map((event, index) => ({ ...event, id: `e${index}` })),
  }))

/** What was not done to the line by the platform. */
export const openPart = ({ lines, events }: CaseFile): CaseFile => ({
  lines, events: events.filter(({ kind }) => kindFacts[kind].group !== 'platform' || kind === 'line-opened'),
})

/** The same, where nothing restricted the line. */
export const openHistory: fc.Arbitrary<CaseFile> = history.map(openPart)

/** The same, and then the line was closed. */
export const closedHistory: fc.Arbitrary<CaseFile> = fc.record({ before: openHistory, closed: day(0, 400) }).map(({ before, closed }) => ({
  ...before, events: [...before.events, { id: 'closed', kind: 'line-closed', line: 'jb', date: closed }],
}))

export const withEvents = (before: CaseFile, ...more: readonly CreditEvent[]): CaseFile => ({ ...before, events: [...before.events, ...more] })
