import { expect, test } from 'vitest'
import { freeReportsLeft, recordTimes } from '../../src/diagnosis/credit-days.ts'
import type { CreditEvent } from '../../src/events/event.ts'

const late = (id: string, until?: CreditEvent['date']): CreditEvent =>
  ({ id, kind: 'late-payment', date: '2021-06-01', ...until !== undefined && { until } })
const own = (date: CreditEvent['date'], count?: number): CreditEvent =>
  ({ id: date, kind: 'credit-inquiry', reason: 'self', date, ...count !== undefined && { count } })

test('five years count from the end of the arrears, to the day; those that last have none, those that are over are gone', () => {
  const times = recordTimes([late('a', '2021-11-22'), late('b', '2024-02-29'), late('c'), late('d', '2021-11-21')], '2026-11-22', 5)
  expect(times.map(({ event: { id }, ends }) => [id, ends])).toEqual([['c', null], ['b', '2029-02-28'], ['a', '2026-11-22']])
})

test('what did not happen and what is no arrear has no time', () => {
  const none: CreditEvent = { id: 'n', kind: 'late-payment', date: '2026-11-01', since: '2020-01-01', none: true }
  expect(recordTimes([none, { id: 'x', kind: 'line-closed', line: 'jb', date: '2026-01-01', until: '2026-02-01' }], '2026-11-22', 5)).toEqual([])
})

test('two free reports a year, counted from January, other people\'s queries and other years left out', () => {
  const loan: CreditEvent = { id: 'l', kind: 'credit-inquiry', reason: 'loan', date: '2026-03-01', count: 4 }
  expect(freeReportsLeft([own('2025-12-31'), loan, own('2026-01-01')], '2026-11-22', 2)).toEqual({ used: 1, left: 1, again: '2027-01-01' })
  expect(freeReportsLeft([own('2026-02-01', 3)], '2026-12-31', 2)).toEqual({ used: 3, left: 0, again: '2027-01-01' })
  expect(freeReportsLeft([own('2026-02-01', 3)], '2027-01-01', 2)).toEqual({ used: 0, left: 2, again: '2028-01-01' })
})
