import { expect, test } from 'vitest'
import { countInquiries } from '../../src/diagnosis/inquiry-count.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { inquiryBands } from '../../src/knowledge/inquiry-bands.ts'

const inquiry = (date: Day, rest: Partial<CreditEvent> = {}): CreditEvent => ({ id: date, kind: 'credit-inquiry', reason: 'loan', date, ...rest })
const counts = (today: Day, ...events: CreditEvent[]) => countInquiries(events, today, inquiryBands)

test('a window begins the day after the same day so many months ago, at the end of a month on its last day', () => {
  const certain = (today: Day, date: Day) => counts(today, inquiry(date)).map((one) => one.certain)
  expect(certain('2026-11-22', '2026-11-22')).toEqual([1, 1, 1, 1])
  expect(certain('2026-11-22', '2026-10-23')).toEqual([1, 1, 1, 1])
  expect(certain('2026-11-22', '2026-10-22')).toEqual([0, 1, 1, 1])
  expect(certain('2026-11-22', '2026-05-22')).toEqual([0, 0, 0, 0])
  expect(certain('2027-03-31', '2027-02-28')).toEqual([0, 1, 1, 1])
  expect(certain('2027-03-31', '2027-03-01')).toEqual([1, 1, 1, 1])
  expect(certain('2026-11-22', '2026-11-23')).toEqual([0, 0, 0, 0])
})

test('one’s own queries and those of a running loan do not count; several on a day do', () => {
  const [month] = counts('2026-11-22', inquiry('2026-11-20', { reason: 'self' }), inquiry('2026-11-19', { reason: 'post-loan' }),
    inquiry('2026-11-18', { count: 2, institution: '甲' }), inquiry('2026-11-17', { reason: 'card', institution: '甲 ' }))
  expect(month).toMatchObject({ certain: 3, possible: 0, institutions: 1, standing: 'some-mind' })
})

test('what may lie before the window, or have another reason, is only possible', () => {
  const { reason: _reason, ...unexplained } = inquiry('2026-11-10')
  const [month] = counts('2026-11-22', inquiry('2026-11-15', { since: '2026-09-01' }), unexplained)
  expect(month).toMatchObject({ certain: 0, possible: 2, standing: 'few' })
})

test('not told and told none are two things', () => {
  expect(counts('2026-11-22').map(({ told }) => told)).toEqual([false, false, false, false])
  const { reason: _reason, ...none } = inquiry('2026-11-20', { none: true, since: '2026-08-20' })
  expect(counts('2026-11-22', none).map(({ told }) => told)).toEqual([true, true, true, false])
})

test('the scale is strict and lenient, and silent where nothing is told', () => {
  const many = (count: number) => counts('2026-11-22', inquiry('2026-11-20', { count })).map(({ standing }) => standing)
  expect(many(2)).toEqual(['few', 'no-measure', 'few', 'few'])
  expect(many(5)).toEqual(['some-mind', 'no-measure', 'some-mind', 'few'])
  expect(many(11)).toEqual(['some-mind', 'no-measure', 'most-mind', 'most-mind'])
})
