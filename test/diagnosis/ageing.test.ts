import { expect, test } from 'vitest'
import { marksOf } from '../../src/diagnosis/ageing.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'

const TODAY: Day = '2026-11-22'
const { model } = knowledge
const lines = [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }] as const
const marks = (...events: CreditEvent[]) => marksOf({ lines, events }, 'jb', TODAY, model, 5)

test('what goes on has no day; what is over fades from its end and shows five years by law', () => {
  const going: CreditEvent = { id: 'a', kind: 'late-payment', date: '2026-10-01' }
  const over: CreditEvent = { id: 'b', kind: 'late-payment', date: '2026-08-01', until: '2026-08-11' }
  const found = marks(going, over)
  expect(found).toMatchObject([{ event: over, shown: '2031-08-11' }, { event: going, fades: null, shown: null }])
})

test('what has faded is left out, and so is what weighs nothing: a query of one’s own, a repayment, told none', () => {
  expect(marks(
    { id: 'a', kind: 'agreement-broken', date: '2020-01-01', until: '2020-01-05' }, { id: 'b', kind: 'credit-inquiry', reason: 'self', date: '2026-11-01' },
    { id: 'c', kind: 'repaid', line: 'jb', date: '2026-11-01' }, { id: 'd', kind: 'credit-inquiry', none: true, since: '2026-01-01', date: TODAY },
  )).toEqual([])
})

test('what the platform did is no mark', () => {
  expect(marks({ id: 'a', kind: 'line-closed', line: 'jb', date: '2026-11-01' })).toEqual([])
})

test('half first, then a tenth: on those days a mark moves the risk by no more than that part of what it did', () => {
  const mark: CreditEvent = { id: 'a', kind: 'credit-inquiry', reason: 'loan', count: 2, date: '2026-11-21' }
  const [{ half, fades } = { half: null, fades: null }] = marks(mark)
  const moves = (day: Day) => (pointOf({ lines, events: [mark] }, 'jb', day, model).risk[0] ?? 0) - (pointOf({ lines, events: [] }, 'jb', day, model).risk[0] ?? 0)
  expect([half, fades]).not.toContain(null)
  expect(moves(half ?? TODAY)).toBeLessThanOrEqual(0.55 * moves(TODAY))
  expect(moves(fades ?? TODAY)).toBeLessThanOrEqual(0.12 * moves(TODAY))
})
