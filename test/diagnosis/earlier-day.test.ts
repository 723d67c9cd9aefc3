import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { asOf } from '../../src/events/as-of.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { closedHistory, history, TODAY } from '../support/histories.ts'

const on = (one: CaseFile, day: Day) => diagnose(one, 'jb', day, knowledge, { draws: 0 })

const kinds = [['any', history], ['closed', closedHistory]] as const

it.each(kinds)('an earlier day is checked up with the case as it stood then: %s lines', { timeout: 60_000 }, (_, some) => {
  fc.assert(fc.property(some, fc.integer({ min: 0, max: 900 }), (one, ago) => {
    const day = addDays(TODAY, -ago)
    expect(on(one, day)).toEqual(on(asOf(one, day), day))
  }), { numRuns: 200 })
})

it('what was told not to have happened up to a later day counts on an earlier one too', () => {
  const told: CaseFile = {
    lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }],
    events: [{ id: 'none', kind: 'late-payment', none: true, since: '2024-01-01', date: '2026-11-21' }],
  }
  const levelOn = (day: Day) => on(told, day).indicators.find(({ id }) => id === 'late-elsewhere')?.level
  expect([levelOn('2026-11-21'), levelOn('2026-06-01'), levelOn('2023-12-31')]).toEqual(['ok', 'ok', 'not-told'])
})
