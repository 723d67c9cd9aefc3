import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { kindFacts } from '../../src/events/kind-facts.ts'
import { eventKinds, type EventKind } from '../../src/events/kind.ts'
import { isCreditEvent } from '../../src/events/parse-event.ts'
import { blankEntry, entryOf, entryTexts, isEntry, isTouched, type Entry } from '../../src/popup/form/entry.ts'
import { readEntry } from '../../src/popup/form/read-entry.ts'
import { today } from './house.tsx'

const context = { today, lines: new Set(['jb']), id: 'new', before: null }
const told = (kind: EventKind, part: Partial<Entry>) => readEntry({ ...blankEntry(kind, 'jb'), ...part }, context)

describe('what a form tells', () => {
  test('a late payment that was paid, with its days', () => {
    expect(told('late-payment', { day: '上个月', still: false, until: '昨天', days: '3', amount: '1万' }).event).toEqual({
      id: 'new',
      kind: 'late-payment',
      date: '2026-10-16',
      sure: 'about',
      line: 'jb',
      until: '2026-11-20',
      days: 3,
      amount: 10_000,
    })
  })
  test('days late say when it ended', () => {
    expect(told('late-payment', { day: '2026-09-03', still: false, days: '5' }).event).toMatchObject({ until: '2026-09-08', days: 5 })
    expect(told('late-payment', { day: '昨天', still: false, days: '30' }).event).toMatchObject({ until: today })
  })
  test('an unknown day within a year is a range', () => {
    expect(told('paid-off', { day: '去年' }).event).toEqual({
      id: 'new',
      kind: 'paid-off',
      line: 'jb',
      since: '2025-01-01',
      date: '2025-12-31',
    })
  })
  test('an exact day may be a guess', () => {
    expect(told('paid-off', { day: '昨天', about: true }).event).toMatchObject({ date: '2026-11-20', sure: 'about' })
  })
  test('nothing of the kind', () => {
    expect(told('credit-inquiry', { answer: 'none', since: '去年', line: '' }).event).toEqual({
      id: 'new',
      kind: 'credit-inquiry',
      none: true,
      since: '2025-01-01',
      date: today,
    })
  })
  test('elsewhere is told by no line, and income has none', () => {
    expect(told('late-payment', { day: '昨天', still: true, line: '' }).event).not.toHaveProperty('line')
    expect(told('income', { day: '今天', amount: '8200', line: 'jb' }).event).toEqual({
      id: 'new',
      kind: 'income',
      date: today,
      amount: 8200,
    })
  })
  test('the end of the same rough month is not before its beginning', () => {
    expect(told('late-payment', { day: '2026-10-28', still: false, until: '上个月' }).event).toMatchObject({ until: '2026-10-28' })
  })
})

describe('what is wrong is said by the field', () => {
  test.each<[string, EventKind, Partial<Entry>, object]>([
    ['no day', 'paid-off', {}, { day: 'missing' }],
    ['a day not understood', 'paid-off', { day: '某天' }, { day: 'not-a-day' }],
    ['a day to come', 'paid-off', { day: '明天' }, { day: 'in-the-future' }],
    ['a state not said', 'late-payment', { day: '昨天' }, { still: 'missing' }],
    ['an end without a day', 'late-payment', { day: '昨天', still: false }, { until: 'missing' }],
    ['an end before the start', 'late-payment', { day: '昨天', still: false, until: '2026-01-01' }, { until: 'before-start' }],
    ['an amount', 'paid-off', { day: '昨天', amount: '很多' }, { amount: 'not-an-amount' }],
    ['a ratio', 'income-drop', { day: '昨天', still: true, ratio: '300%' }, { ratio: 'not-a-ratio' }],
    ['a line that is gone', 'paid-off', { day: '昨天', line: 'old' }, { line: 'no-such-line' }],
    ['a platform event without a line', 'line-closed', { day: '昨天', line: '' }, { line: 'missing' }],
    ['none since when', 'credit-inquiry', { answer: 'none' }, { since: 'missing' }],
    ['none since tomorrow', 'credit-inquiry', { answer: 'none', since: '明天' }, { since: 'in-the-future' }],
  ])('%s', (_, kind, part, errors) => expect(told(kind, part).errors).toEqual(errors))
})

test('a changed event keeps what no form shows', () => {
  const before = {
    id: 'e1',
    kind: 'paid-off',
    line: 'jb',
    date: '2026-01-01',
    source: 'wechat',
    later: { kept: true },
  } as unknown as CreditEvent
  expect(readEntry({ ...entryOf(before), day: '昨天' }, { ...context, before }).event).toEqual({
    id: 'e1',
    kind: 'paid-off',
    line: 'jb',
    date: '2026-11-20',
    source: 'wechat',
    later: { kept: true },
  })
})

const anyEntry = fc.record({
  kind: fc.constantFrom(...eventKinds),
  id: fc.constant(null),
  answer: fc.constantFrom('happened' as const, 'none' as const),
  about: fc.boolean(),
  still: fc.constantFrom(null, true, false),
  ...Object.fromEntries(
    entryTexts.map((name) => [name, fc.oneof(fc.string(), fc.constantFrom('', '昨天', '上个月', 'jb', '3', '1万', '30%', '去年'))]),
  ),
}) as fc.Arbitrary<Entry>

test('whatever is typed, the outcome is an event that can be stored, or errors', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(isEntry(JSON.parse(JSON.stringify(entry)))).toBe(true)
      const { event, errors } = readEntry(entry, context)
      if (event === null) expect(Object.keys(errors ?? {}).length).toBeGreaterThan(0)
      else expect(isCreditEvent(event, context)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a stored event shown in its form and saved untouched is the same event', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const { event } = readEntry(entry, context)
      if (event === null) return
      const again = readEntry(entryOf(event), { ...context, before: event }).event
      expect(again).toEqual(kindFacts[event.kind].line === 'never' ? event : { ...event })
    }),
    { numRuns: 3000 },
  )
})

test('only what was typed is worth keeping', () => {
  expect(isTouched(blankEntry('paid-off', 'jb'))).toBe(false)
  expect(isTouched({ ...blankEntry('paid-off', 'jb'), note: 'x' })).toBe(true)
  expect(isEntry({ ...blankEntry('paid-off', 'jb'), kind: 'unheard-of' })).toBe(false)
  expect(isEntry(null)).toBe(false)
})
