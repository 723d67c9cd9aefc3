import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { csvCell, csvColumns, timelineCsv, type CsvColumn } from '../../src/events/timeline-csv.ts'
import { readStrictCsv as read } from '../support/strict-csv.ts'

const dangerous = fc.constantFrom('=1+1', '+1', '-a', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', 'a\n=1', 'a\r\n@x', 'a\u2028=1', '"=1"', '＝1', '\'=1', '')
const text = fc.oneof(dangerous, fc.string({ unit: 'binary', maxLength: 12 }), fc.tuple(dangerous, fc.string({ unit: 'binary', maxLength: 6 })).map((parts) => parts.join('')))

describe('a cell', { timeout: 20_000 }, () => {
  it('begins no line with what a spreadsheet takes for a formula', () => {
    fc.assert(fc.property(text, (said) => {
      const [[cell = ''] = []] = read(`${csvCell(said)}\r\n`)
      if (/^-?\d+(?:\.\d+)?$/.test(cell)) return
      for (const line of cell.split(/[\n\r\v\f\u0085\u2028\u2029]/)) expect(line.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
      expect(cell).not.toMatch(/^[\t\r\n]/)
    }), { numRuns: 2_000 })
  })

  it('says what was said: less the apostrophes it is the same', () => {
    fc.assert(fc.property(text, (said) => {
      const [[cell = ''] = []] = read(`${csvCell(said)}\r\n`)
      const lines = said.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
      const told = cell.split('\n').map((line, at) => (line.startsWith('\'') && !lines[at]?.startsWith('\'') ? line.slice(1) : line))
      // An apostrophe of the person's own before a formula stays one.
      expect(told.map((line, at) => (line === lines[at] ? line : line.replace(/^'/, '')))).toEqual(lines)
    }), { numRuns: 2_000 })
  })

  it('with a number stays a number, and with a name in Chinese that name', () => {
    expect([csvCell('-5'), csvCell('3200.5'), csvCell('额度被降'), csvCell('-5+1')]).toEqual(['"-5"', '"3200.5"', '"额度被降"', '"\'-5+1"'])
  })
})

it('a table has a head, and a row of as many cells for each event, oldest first', { timeout: 20_000 }, () => {
  const words = { heads: Object.fromEntries(csvColumns.map((column) => [column, column])) as Record<CsvColumn, string>, cell: (column: CsvColumn, event: CreditEvent) => String(event[column] ?? '') }
  fc.assert(fc.property(fc.array(fc.record({ id: fc.string(), kind: fc.constant('repaid' as const), date: fc.constantFrom('2026-01-02', '2025-03-04'), note: text }), { maxLength: 4 }), (events) => {
    const [head, ...rows] = read(timelineCsv({ lines: [], events }, words))
    expect(head).toEqual(csvColumns)
    expect(rows.map((row) => row.length)).toEqual(events.map(() => csvColumns.length))
    expect(rows.map(([date]) => date)).toEqual(events.map(({ date }) => date).toSorted())
  }), { numRuns: 500 })
})
