import { expect, test } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { model } from '../../src/knowledge/model.ts'

/** One yuan paid too little is nothing that a light can show, and most of that light's memory is told "none". */
const tiny: CaseFile = {
  lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }],
  events: [
    { id: 'none', kind: 'repaid-partly', since: '2026-04-03', date: '2026-11-21', none: true },
    { id: 'yuan', kind: 'repaid-partly', date: '2026-02-21', line: 'jb', amount: 1 },
    { id: 'refused', kind: 'draw-refused', date: '2026-11-21', line: 'jb', amount: 1 },
  ],
}

test('an event too small to be seen leaves every term a number, and the terms of a cause sum to its share', () => {
  const { causes } = examine(tiny, 'jb', '2026-11-21', model, { draws: 0 })
  for (const { share, terms } of causes) expect(terms.reduce((sum, term) => sum + term.share, 0)).toBeCloseTo(share, 9)
  expect(causes.flatMap(({ terms }) => terms).every((term) => Number.isFinite(term.share))).toBe(true)
})
