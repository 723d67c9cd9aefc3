import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/events/content.ts'
import { matchLines } from '../../src/events/match-lines.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { emptyCase, type ParsedCase } from '../../src/events/parsed-case.ts'
import { anyFile } from '../support/arbitrary-case.ts'
import { imported } from '../support/imported.ts'

const TODAY = '2026-11-21'
const line = { id: 'jb', product: 'jiebei', lender: 'bank' } as const
const event = { id: 'e', kind: 'repaid', date: '2026-01-01', line: 'jb' } as const
const one: ParsedCase = { ...emptyCase, lines: [line], events: [event] }
const RUNS = { numRuns: 200 }

/** What a case holds, without ids and order. */
function content({ lines, events, unreadable, unreadableLines }: ParsedCase): unknown {
  const bare = (records: readonly object[]): readonly string[] => records.map((record) => contentOf({ ...record, id: '' })).sort()
  return [bare(lines), bare(events), unreadable.map(contentOf).sort(), unreadableLines.map(contentOf).sort()]
}

/** A case in which no two events, and no two lines, differ by their id alone. */
const distinct = anyFile.map((file): ParsedCase => {
  const parsed = parseCaseFile(file, TODAY)
  const once = <T extends object>(records: readonly T[]): readonly T[] =>
    [...new Map(records.map((record) => [contentOf({ ...record, id: '' }), record])).values()]
  const unread = (records: readonly unknown[]): readonly unknown[] => [...new Map(records.map((record) => [contentOf(record), record])).values()]
  return { ...parsed, lines: once(parsed.lines), events: once(parsed.events), unreadable: unread(parsed.unreadable), unreadableLines: unread(parsed.unreadableLines) }
})

describe('importing', () => {
  it('a history where it is already changes nothing', () => {
    fc.assert(fc.property(distinct, (whole) => {
      expect(content(imported(whole, whole, TODAY))).toEqual(content(whole))
    }), RUNS)
  })

  it('a history split into two gives the whole again, in either order', () => {
    fc.assert(fc.property(distinct, fc.infiniteStream(fc.boolean()), (whole, coins) => {
      const sides = whole.events.map(() => coins.next().value)
      const part = (side: boolean): ParsedCase => ({ ...whole, events: whole.events.filter((_, index) => sides[index] === side) })
      expect(content(imported(part(true), part(false), TODAY))).toEqual(content(whole))
      expect(content(imported(part(false), part(true), TODAY))).toEqual(content(whole))
    }), RUNS)
  })

  it('gives every event an id of its own and a line that is there', () => {
    fc.assert(fc.property(distinct, distinct, (ours, theirs) => {
      const { lines, events } = imported(ours, theirs, TODAY)
      const known = new Set(lines.map(({ id }) => id))
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      expect(known.size).toBe(lines.length)
      for (const { line: named } of events) expect(named === undefined || known.has(named)).toBe(true)
    }), RUNS)
  })

  it('leaves out an equal event of another id, copy for copy', () => {
    const two = { ...one, events: [event, { ...event, id: 'f' }] }
    expect(imported(one, two, TODAY).events.map(({ id }) => id)).toEqual(['e', 'f'])
    expect(imported(two, one, TODAY).events).toHaveLength(2)
    expect(imported(one, { ...one, events: [{ ...event, id: 'g' }] }, TODAY).events).toEqual([event])
  })

  it('renames an event whose id means an event of another kind here', () => {
    expect(imported(one, { ...one, events: [{ ...event, kind: 'paid-off' }] }, TODAY).events.map(({ id }) => id)).toEqual(['e', 'e-2'])
  })

  it('keeps what is known of a line here, and takes over what is not', () => {
    const theirs = { ...line, lender: 'trust', limit: 5_000 } as const
    expect(imported(one, { ...one, lines: [theirs] }, TODAY).lines).toEqual([{ ...line, limit: 5_000 }])
  })

  it('keeps the unknown of both', () => {
    const both = imported({ ...one, unreadable: [1], rest: { a: 1 } }, { ...one, unreadable: [1, 2], unreadableLines: ['x'], rest: { a: 2, b: 3 } }, TODAY)
    expect(both).toMatchObject({ unreadable: [1, 2], unreadableLines: ['x'], rest: { a: 1, b: 3 } })
  })
})

describe('the lines of two files', () => {
  const card = { id: 'c', product: 'credit-card', lender: 'bank' } as const

  it('are the same by id and product, or when one can have only one of them', () => {
    expect([...matchLines([line], [{ ...line, name: 'mine' }])]).toEqual([['jb', 'jb']])
    expect([...matchLines([line], [{ ...line, id: 'x' }])]).toEqual([['x', 'jb']])
  })

  it('are two where one can have several', () => {
    expect([...matchLines([card], [{ ...card, id: 'd' }])]).toEqual([['d', 'd']])
  })

  it('get a new name where the id means another line', () => {
    expect([...matchLines([line], [{ ...card, id: 'jb' }, { ...card, id: 'jb-2' }])]).toEqual([['jb', 'jb-3'], ['jb-2', 'jb-2']])
  })
})
