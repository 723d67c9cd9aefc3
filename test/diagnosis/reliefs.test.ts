import { describe, expect, test } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import { hazards } from '../../src/diagnosis/hazard.ts'
import { asTheyStand, numbersOf } from '../../src/diagnosis/numbers.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CauseId } from '../../src/knowledge/causes.ts'
import { model } from '../../src/knowledge/model.ts'

const line = { id: 'jb', product: 'jiebei', lender: 'bank' } as const
const today = '2026-11-21'
const closed: CreditEvent = { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18' }

function reliefs(cause: CauseId, events: readonly CreditEvent[]) {
  return examine({ lines: [line], events }, 'jb', today, model, { draws: 0, question: false }).causes.find((one) => one.cause === cause)?.reliefs ?? []
}

/** The rate of a cause on the day of the restriction. */
function rate(cause: CauseId, events: readonly CreditEvent[]): number {
  const { compiled, restriction } = situationOf({ lines: [line], events }, line, today, model)
  if (restriction === null) throw new Error('not restricted')
  return hazards(compiled, numbersOf(compiled, asTheyStand), restriction)[compiled.causes.indexOf(cause)] ?? 0
}

const told = {
  none: ['late-elsewhere', { id: 'n', kind: 'late-payment', none: true, since: '2024-11-21', date: '2026-11-18' }],
  reading: ['over-indebted', { id: 'u', kind: 'utilisation', ratio: 0.05, date: '2026-11-18' }],
  protection: ['identity-outdated', { id: 'v', kind: 'identity-verified', date: '2026-11-10' }],
} as const satisfies Record<string, readonly [CauseId, CreditEvent]>

describe('what speaks against a cause', () => {
  test.each(['none', 'protection'] as const)('is by how much the rate falls with what was told (%s)', (by) => {
    const [cause, event] = told[by]
    const found = reliefs(cause, [closed, event])
    const all = found.reduce((product, { factor }) => product * factor, 1)
    expect(found.map((one) => [one.by, one.events])).toEqual([[by, [event.id]]])
    expect(all).toBeCloseTo(rate(cause, [closed, event]) / rate(cause, [closed]), 9)
    expect(all).toBeLessThan(0.99)
  })

  test('a low reading does too, a high one does not', () => {
    const [cause, low] = told.reading
    expect(reliefs(cause, [closed, low]).find(({ id }) => id === 'utilisation')).toMatchObject({ by: 'reading', events: ['u'] })
    expect(reliefs(cause, [closed, { ...low, ratio: 0.95 }]).find(({ id }) => id === 'utilisation')).toBeUndefined()
  })

  test('is nothing where nothing was told, or where it happened', () => {
    expect(reliefs('late-elsewhere', [closed])).toEqual([])
    expect(reliefs('late-elsewhere', [closed, { id: 's', kind: 'late-payment', date: '2026-10-01', days: 40 }])).toEqual([])
  })
})
