import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCaseFile } from '../../src/events/parse.ts'
import type { ParsedCase } from '../../src/events/parsed-case.ts'
import { storedCase, storedText } from '../../src/store/stored-text.ts'
import { anyFile } from '../support/arbitrary-case.ts'

const TODAY = '2026-11-21'
const withoutPaths = (parsed: ParsedCase | null): unknown =>
  parsed === null ? null : { ...parsed, problems: parsed.problems.map(({ path: _path, ...problem }) => problem) }

const event = { id: 'a', kind: 'late-payment', date: '2026-11-01', until: '2026-11-20' }
const file = (events: readonly unknown[]): ParsedCase =>
  parseCaseFile({ format: 'credit-line-checkup', version: 1, lines: [{ id: 'jb', product: 'jiebei', lender: 'bank', opened: '2020-01-01' }], events, later: [1] }, TODAY)

describe('the stored text', () => {
  it('holds any case exactly', () => {
    fc.assert(fc.property(anyFile, value => {
      const parsed = parseCaseFile(value, TODAY)
      expect(withoutPaths(storedCase(JSON.parse(storedText(parsed)), TODAY))).toEqual(withoutPaths(parsed))
    }), { numRuns: 1_000 })
  })

  it('is read anew once a day of it lies in the future, as after a jump of the clock', () => {
    const stored: unknown = JSON.parse(storedText(file([event])))
    expect(storedCase(stored, '2026-11-20')).toEqual(file([event]))
    expect(storedCase(stored, '2026-11-19')).toMatchObject({ events: [], unreadable: [event], problems: [{ field: 'until', problem: 'in-the-future' }] })
    expect(storedCase(stored, '2019-01-01')).toMatchObject({ lines: [] })
  })

  it('is read anew by other rules than those by which it was found readable', () => {
    const bad = { ...event, days: -1 }
    const text = storedText({ ...file([event]), events: JSON.parse(JSON.stringify([bad])) })
    expect(storedCase(JSON.parse(text.replace('"rules":1', '"rules":0')), TODAY)).toMatchObject({ events: [], unreadable: [bad] })
  })

  it('that is of no known shape holds nothing', () => {
    for (const value of [null, [], {}, { file: {}, events: [] }, { file: {}, events: { count: 1, columns: [], loose: [] } }]) {
      expect(storedCase(value, TODAY)).toBeNull()
    }
  })
})

it('a case whose last day is none was not checked, and is read anew: found by the fuzz, which it made throw', () => {
  const parsed = parseCaseFile({ format: 'credit-line-checkup', version: 1, lines: [], events: [{ id: 'a', kind: 'income', date: '2026-01-01' }] }, '2026-11-22')
  const stored = JSON.parse(storedText(parsed))
  for (const lastDay of [{ toString: 1 }, 5, null, []]) {
    expect(storedCase({ ...stored, checked: { ...stored.checked, lastDay } }, '2026-11-22')?.events).toEqual(parsed.events)
  }
})
