import { describe, expect, test } from 'vitest'
import { readCase } from '../../src/command/read-case.ts'

const today = '2026-11-21'
const asked = { line: undefined, date: undefined, today, own: 'last' } as const
const jiebei = { id: 'jb', product: 'jiebei', lender: 'consumer-finance' }
const huabei = { id: 'hb', product: 'huabei', lender: 'consumer-finance' }

function file(events: readonly object[], more: object = {}, lines: readonly object[] = [jiebei, huabei]): string {
  return JSON.stringify({ format: 'credit-line-checkup', version: 1, lines, events, ...more })
}

describe('the line that is meant', () => {
  const closed = { id: 'e1', kind: 'line-closed', line: 'hb', date: '2026-10-04' }
  const frozen = { id: 'e2', kind: 'line-frozen', line: 'jb', date: '2026-09-01' }

  test.each([
    ['the one most recently restricted', [frozen, closed], 'hb'],
    ['not one that the person closed', [frozen, { ...closed, reason: 'self' }], 'jb'],
    ['not one of which nothing was told but that it never happened', [frozen, { id: 'e3', kind: 'line-closed', date: today, line: 'hb', none: true, since: '2026-01-01' }], 'jb'],
    ['the first one when none was restricted', [{ id: 'e1', kind: 'drawdown', line: 'hb', date: '2026-10-04' }], 'jb'],
  ])('%s', (_, events, line) => {
    expect(readCase(file(events), asked)).toMatchObject({ line })
  })

  test('is the one named, by the case or by the caller', () => {
    expect(readCase(file([closed], { line: 'jb' }), asked)).toMatchObject({ line: 'jb' })
    expect(readCase(file([closed]), { ...asked, line: 'jb' })).toMatchObject({ line: 'jb' })
    expect(readCase(file([closed], { line: 'hb' }), { ...asked, line: 'jb' })).toMatchObject({ line: 'jb' })
    expect(readCase(file([closed], { line: 'hb' }), { ...asked, line: 'jb', own: 'first' })).toMatchObject({ line: 'hb' })
  })

  test('must be one of the file', () => {
    expect(readCase(file([], {}), { ...asked, line: 'x' })).toMatchObject({ bad: [{ field: 'line', problem: 'no-such-line' }] })
    expect(readCase(file([], {}, []), asked)).toMatchObject({ bad: [{ field: 'lines', problem: 'missing' }] })
    expect(readCase(file([], { line: 3 }), asked)).toMatchObject({ bad: [{ field: 'line', problem: 'wrong-type' }] })
  })
})

describe('the day', () => {
  test('is today, or the one named', () => {
    expect(readCase(file([]), asked)).toMatchObject({ date: today })
    expect(readCase(file([]), { ...asked, date: '2026-01-31' })).toMatchObject({ date: '2026-01-31' })
    expect(readCase(file([], { date: '2026-01-30' }), { ...asked, own: 'first' })).toMatchObject({ date: '2026-01-30' })
    expect(readCase(file([], { date: '2026-02-30' }), asked)).toMatchObject({ bad: [{ field: 'date', problem: 'not-a-day' }] })
  })

  test('makes later events future ones', () => {
    const events = [{ id: 'e7', kind: 'repaid', line: 'jb', date: '2026-06-02' }]
    expect(readCase(file(events), asked)).toMatchObject({ caseFile: { events } })
    expect(readCase(file(events), { ...asked, date: '2026-06-01' }))
      .toMatchObject({ bad: [{ field: 'date', problem: 'in-the-future', event: 'e7', path: 'events[0].date' }] })
  })
})

describe('strictness', () => {
  test('one bad event makes the case bad', () => {
    const events = [{ id: 'e1', kind: 'repaid', line: 'jb', date: '2026-06-02', until: '2026-06-01' }, { id: 'e2', kind: 'paid-off', line: 'jb', date: 'May' }]
    expect(readCase(file(events), asked)).toMatchObject({ bad: [{ event: 'e1', problem: 'before-start' }, { event: 'e2', problem: 'not-a-day' }] })
  })

  test('a kind of a later version is left aside and reported', () => {
    const read = readCase(file([{ id: 'e1', kind: 'line-dreamt-of', date: '2026-06-02' }]), asked)
    expect(read).toMatchObject({ caseFile: { events: [] }, problems: [{ event: 'e1', problem: 'unknown-kind' }] })
  })

  test('a field that means nothing is left aside and reported', () => {
    const events = [{ id: 'e1', kind: 'repaid', line: 'jb', date: '2026-06-02', untill: '2026-06-03' }]
    const read = readCase(file(events, {}, [{ ...jiebei, colour: 'red' }]), asked)
    expect(read).toMatchObject({
      caseFile: { events },
      problems: [{ field: 'colour', problem: 'unknown-field' }, { event: 'e1', field: 'untill', problem: 'unknown-field', severity: 'ignored' }],
    })
  })

  test.each([['', '1:1'], ['{"format"', '1:10'], ['[1,\n]', '2:1']])('%j is not JSON at %s', (text, path) => {
    expect(readCase(text, asked)).toMatchObject({ bad: [{ problem: 'not-json', path }] })
  })

  test.each([['3', 'not-an-object'], ['{}', 'wrong-format'], ['{"format":"credit-line-checkup","version":2,"lines":[],"events":[]}', 'newer-version']])(
    '%s is refused as %s', (text, problem) => expect(readCase(text, asked)).toMatchObject({ bad: [{ problem }] }))

  test('a byte order mark before the JSON is no part of it', () => {
    expect(readCase(`\uFEFF${file([])}`, asked)).toMatchObject({ line: 'jb' })
  })
})
