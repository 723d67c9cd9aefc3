import fc from 'fast-check'
import { addDays } from '../../src/events/day.ts'
import { eventKinds } from '../../src/events/kind.ts'
import { lenders, products } from '../../src/events/line.ts'

const text = fc.string({ unit: 'binary', maxLength: 20 })
const day = fc.integer({ min: 0, max: 3_000 }).map(age => addDays('2026-11-21', -age))

/** A value that a file from elsewhere may hold in any field, the innards of objects among them. */
export const anything = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), day, fc.constantFrom(-0, 2 ** 53, '__proto__'))

export const anyLine = fc.record(
  { id: fc.constantFrom('l1', 'l2', 'l3'), product: fc.constantFrom(...products), lender: fc.constantFrom(...lenders), name: text, opened: day, limit: fc.nat() },
  { requiredKeys: ['id', 'product', 'lender'] },
)

export const anyEvent = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }), kind: fc.constantFrom(...eventKinds), date: day, line: fc.constantFrom('l1', 'l2', 'l3'),
    until: day, since: day, none: fc.constant(true), amount: fc.nat(), days: fc.nat(400), count: fc.integer({ min: 1, max: 9 }),
    ratio: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), sure: fc.constantFrom('yes', 'about', 'no'), note: text, wording: text, later: anything,
  },
  { requiredKeys: ['id', 'kind', 'date'] },
)

const fieldNames = ['id', 'kind', 'date', 'line', 'until', 'since', 'none', 'amount', '__proto__', 'constructor', 'toString', 'later', '']

/** A record in which any field may hold anything. */
export const oddRecord = fc.uniqueArray(fc.tuple(fc.constantFrom(...fieldNames), anything), { selector: ([name]) => name })
  .map(fields => Object.fromEntries(fields))

/** A case file as JSON value: mostly readable, with odd records and fields among it. */
export const anyFile = fc.record({
  lines: fc.array(fc.oneof({ weight: 4, arbitrary: anyLine }, { weight: 1, arbitrary: oddRecord }), { maxLength: 4 }),
  events: fc.array(fc.oneof({ weight: 6, arbitrary: anyEvent }, { weight: 1, arbitrary: oddRecord }, { weight: 1, arbitrary: anything }), { maxLength: 12 }),
  extra: fc.dictionary(text, anything, { maxKeys: 3 }),
}).map(({ lines, events, extra }): unknown => JSON.parse(JSON.stringify({ ...extra, format: 'credit-line-checkup', version: 1, lines, events })))
