import { describe, expect, it } from 'vitest'
import { parseCaseText } from '../../src/events/parse-text.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { badInput, isRefused } from '../../src/events/parsed-case.ts'

const TODAY = '2026-11-21'
const line = { id: 'jb', product: 'jiebei', lender: 'bank' }
const event = { id: 'e', kind: 'late-payment', date: '2026-06-01' }

const file = (parts: object): unknown => ({ format: 'credit-line-checkup', version: 1, lines: [line], events: [], ...parts })
const long = 'x'.repeat(2_001)

/** `field: problem` of everything said about one event. */
function said(fields: object): readonly string[] {
  const { problems } = parseCaseFile(file({ events: [{ ...event, ...fields }] }), TODAY)
  return problems.map(({ field, problem }) => `${field}: ${problem}`)
}

describe('an event that can be read', () => {
  const readable: readonly object[] = [
    {}, { until: '2026-06-20', days: 19, institution: '某银行' }, { until: '2026-06-01' }, { date: TODAY }, { date: '2024-02-29' },
    { kind: 'credit-inquiry', none: true, since: '2026-05-21' }, { kind: 'credit-inquiry', reason: 'post-loan', count: 3 },
    { kind: 'line-closed', line: 'jb', reason: 'self' }, { kind: 'line-closed', none: true, since: '2026-01-01' },
    { since: '2021-06-01' }, { since: '2026-06-01' }, { kind: 'utilisation', ratio: 0 }, { kind: 'utilisation', ratio: 1 }, { kind: 'income', amount: 0 },
    { kind: 'score', value: -3.5 }, { sure: 'about' }, { source: 'typed' }, { note: '\u202E\uD800\u0000<b>' }, { later: { a: [1] } }, { line: 'jb' },
    { amount: 0.1 }, { note: 'x'.repeat(2_000) },
  ]
  for (const fields of readable) {
    it(JSON.stringify(fields).slice(0, 80), () => {
      expect(said(fields)).toEqual([])
      expect(parseCaseFile(file({ events: [{ ...event, ...fields }] }), TODAY).events).toEqual([{ ...event, ...fields }])
    })
  }
})

describe('an event that cannot be read is kept, and the field named', () => {
  const table: readonly (readonly [object, string])[] = [
    [{ date: '2026-02-30' }, 'date: not-a-day'], [{ date: '2026-02-29' }, 'date: not-a-day'], [{ date: '0000-00-00' }, 'date: not-a-day'],
    [{ date: '2026-6-1' }, 'date: not-a-day'], [{ date: 20260601 }, 'date: wrong-type'], [{ date: undefined }, 'date: missing'],
    [{ date: '2026-11-22' }, 'date: in-the-future'], [{ date: '1900-01-01' }, 'date: out-of-range'],
    [{ until: '2026-05-31' }, 'until: before-start'], [{ until: '2027-01-01' }, 'until: in-the-future'],
    [{ since: '2026-06-02' }, 'since: before-start'], [{ since: '2026-13-01' }, 'since: not-a-day'],
    [{ none: true }, 'since: missing'], [{ none: 'yes', since: '2026-01-01' }, 'none: unknown-value'],
    [{ none: false, since: '2026-01-01' }, 'none: unknown-value'],
    [{ id: '' }, 'id: missing'], [{ id: undefined }, 'id: missing'], [{ id: 5 }, 'id: wrong-type'], [{ id: long }, 'id: too-long'],
    [{ kind: 'moon-phase' }, 'kind: unknown-kind'], [{ kind: undefined }, 'kind: missing'], [{ kind: 7 }, 'kind: wrong-type'],
    [{ kind: 'constructor' }, 'kind: unknown-kind'], [{ kind: '__proto__' }, 'kind: unknown-kind'],
    [{ kind: 'line-closed' }, 'line: missing'], [{ line: 'hb' }, 'line: no-such-line'], [{ line: 3 }, 'line: wrong-type'],
    [{ amount: -1 }, 'amount: not-positive'], [{ amount: '5' }, 'amount: wrong-type'], [{ amount: 2e12 }, 'amount: out-of-range'],
    [{ amount: -0 }, 'amount: out-of-range'], [{ amount: NaN }, 'amount: wrong-type'], [{ amount: Infinity }, 'amount: out-of-range'],
    [{ amount: null }, 'amount: wrong-type'], [{ days: 1.5 }, 'days: out-of-range'], [{ days: 2 ** 53 }, 'days: out-of-range'],
    [{ count: 0 }, 'count: not-positive'], [{ ratio: 1.01 }, 'ratio: out-of-range'], [{ ratio: -0.1 }, 'ratio: out-of-range'],
    [{ kind: 'credit-inquiry', reason: 'curiosity' }, 'reason: unknown-value'], [{ sure: 'maybe' }, 'sure: unknown-value'],
    [{ note: long }, 'note: too-long'], [{ note: {} }, 'note: wrong-type'], [{ later: [long] }, 'later: too-long'], [{ [long]: 1 }, `${long}: too-long`],
  ]
  for (const [fields, problem] of table) {
    it(`${JSON.stringify(fields).slice(0, 60)} → ${problem.slice(0, 30)}`, () => {
      const parsed = parseCaseFile(file({ events: [{ ...event, ...fields }] }), TODAY)
      expect(said(fields)).toEqual([problem])
      expect(parsed.events).toEqual([])
      expect(parsed.unreadable).toEqual([{ ...event, ...fields }])
      expect(isRefused(parsed)).toBe(false)
    })
  }

  it('says where, in which event, and everything that is wrong', () => {
    const { problems } = parseCaseFile(file({ events: [event, { ...event, id: 'f', days: -1, until: 'soon' }, 'noise', { ...event }] }), TODAY)
    expect(problems).toEqual([
      { path: 'events[1].days', field: 'days', problem: 'not-positive', event: 'f', severity: 'ignored' },
      { path: 'events[1].until', field: 'until', problem: 'not-a-day', event: 'f', severity: 'ignored' },
      { path: 'events[2]', field: '', problem: 'not-an-object', severity: 'ignored' },
      { path: 'events[3].id', field: 'id', problem: 'duplicate-id', event: 'e', severity: 'ignored' },
    ])
  })

  it('is bad input to a strict reader, unless a later version may know it', () => {
    const { problems } = parseCaseFile(file({ events: [{ ...event, kind: 'later' }, { ...event, days: -1 }] }), TODAY)
    expect(badInput(problems).map(({ field }) => field)).toEqual(['days'])
  })
})

describe('a line', () => {
  const table: readonly (readonly [object, string])[] = [
    [{ product: 'gold' }, 'product: unknown-value'], [{ product: 1 }, 'product: wrong-type'], [{ lender: 'aunt' }, 'lender: unknown-value'],
    [{ lender: undefined }, 'lender: missing'], [{ opened: '2027-01-01' }, 'opened: in-the-future'], [{ limit: -1 }, 'limit: not-positive'],
    [{ name: long }, 'name: too-long'], [{ id: '' }, 'id: missing'],
  ]
  for (const [fields, problem] of table) {
    it(`${JSON.stringify(fields).slice(0, 40)} → ${problem}`, () => {
      const parsed = parseCaseFile(file({ lines: [{ ...line, ...fields }] }), TODAY)
      expect(parsed.problems.map(found => `${found.field}: ${found.problem}`)).toEqual([problem])
      expect(parsed.unreadableLines).toEqual([{ ...line, ...fields }])
    })
  }

  it('that cannot be read leaves its events unread, and kept', () => {
    const parsed = parseCaseFile(file({ lines: [{ ...line, product: 'gold' }], events: [{ ...event, line: 'jb' }, { ...event, id: 'f' }] }), TODAY)
    expect(parsed.events).toHaveLength(1)
    expect(parsed.unreadable).toHaveLength(1)
  })

  it('keeps what it does not know', () => {
    expect(parseCaseFile(file({ lines: [{ ...line, colour: 'blue' }] }), TODAY).lines).toEqual([{ ...line, colour: 'blue' }])
  })
})

describe('a file', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [null, ': not-an-object'], [[], ': not-an-object'], ['text', ': not-an-object'], [{}, 'format: wrong-format'],
    [file({ format: 'other' }), 'format: wrong-format'], [file({ version: 2 }), 'version: newer-version'], [file({ version: 0 }), 'version: out-of-range'],
    [file({ version: '1' }), 'version: wrong-type'], [file({ version: undefined }), 'version: missing'], [file({ lines: undefined }), 'lines: missing'],
    [file({ events: {} }), 'events: wrong-type'], [file({ events: Array.from({ length: 20_001 }) }), 'events: too-many'],
    [file({ lines: Array.from({ length: 101 }) }), 'lines: too-many'], [file({ a: [[[[[[1]]]]]] }), ': too-deep'],
  ]
  for (const [value, problem] of table) {
    it(`is refused: ${JSON.stringify(value).slice(0, 60)} → ${problem}`, () => {
      const parsed = parseCaseFile(value, TODAY)
      expect(parsed).toMatchObject({ lines: [], events: [], unreadable: [], rest: {} })
      expect(parsed.problems.map(found => `${found.field}: ${found.problem}`)).toEqual([problem])
      expect(isRefused(parsed)).toBe(true)
    })
  }

  it('is copied: what happens to it later changes nothing', () => {
    const given = { ...event, note: 'as told' }
    const { events } = parseCaseFile(file({ events: [given] }), TODAY)
    given.note = 'changed'
    expect(events).toEqual([{ ...event, note: 'as told' }])
  })

  it('may be nested to six levels and keeps what it does not know', () => {
    const rest = { a: [[[[[1]]]]], line: 'jb', date: '2026-01-01' }
    expect(parseCaseFile(file(rest), TODAY)).toMatchObject({ rest, problems: [] })
  })
})

describe('a text', () => {
  const table: readonly (readonly [string, string])[] = [
    ['', '1:1'], ['{', '1:2'], ['{"a":1,\n  "b":,}', '2:7'], ['[1,2', '1:5'], ['{"a" 1}', '1:6'], ['nope', '1:1'], ['{"a":1} x', '1:9'], ['["\t"]', '1:2'],
    ['[01]', '1:3'], ['{a:1}', '1:2'], ['[1,]', '1:4'], ['"\\x"', '1:1'], [`${'['.repeat(3)}]]}`, '1:6'],
  ]
  for (const [text, place] of table) {
    it(`that is not JSON says where: ${JSON.stringify(text)} → ${place}`, () => {
      expect(parseCaseText(text, TODAY).problems).toEqual([{ path: place, field: '', problem: 'not-json', severity: 'refused' }])
    })
  }

  it('is read with or without a byte order mark', () => {
    const text = JSON.stringify(file({ events: [event] }))
    expect(parseCaseText(`\uFEFF${text}`, TODAY)).toEqual(parseCaseText(text, TODAY))
    expect(parseCaseText(text, TODAY).events).toEqual([event])
  })

  it('of more than five million letters is not even looked at', () => {
    expect(parseCaseText(' '.repeat(5_000_001), TODAY).problems).toMatchObject([{ problem: 'too-long', severity: 'refused' }])
  })
})
