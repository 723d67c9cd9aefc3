import { expect, test } from 'vitest'
import type { Day } from '../../src/events/day.ts'
import { diaryOf } from '../../src/popup/history/diary.ts'
import type { Checkup } from '../../src/store/checkups.ts'

const TODAY: Day = '2026-11-22'
const checkup = (date: Day, said: { risk90?: number; open90?: number }): Checkup => ({
  line: 'a', date, state: 'open', top: [], risk90: said.risk90 ?? null, open90: said.open90 ?? null, range90: null, layers: {}, basis: null,
})
const closed = { id: 'c', kind: 'line-closed', line: 'a', date: '2026-05-01' } as const

test('before the three months are over there is nothing to tell', () => {
  expect(diaryOf([checkup('2026-10-01', { risk90: 0.3 })], [], TODAY)).toBeNull()
})

test('what was said is held against what came, in how often and in how far off', () => {
  const diary = diaryOf([checkup('2026-01-01', { risk90: 0.2 }), checkup('2026-03-01', { risk90: 0.6 }), checkup('2026-05-10', { open90: 0.1 })], [closed], TODAY)
  expect(diary).toMatchObject({ said: 3, came: 1 })
  expect(diary?.expected).toBeCloseTo(0.9)
  expect(diary?.brier).toBeCloseTo((0.04 + 0.16 + 0.01) / 3)
})

test('check-ups of nearly the same months count once', () => {
  const near = [checkup('2026-01-01', { risk90: 0.2 }), checkup('2026-01-10', { risk90: 0.9 }), checkup('2026-01-29', { risk90: 0.4 })]
  expect(diaryOf(near, [], TODAY)).toMatchObject({ said: 2 })
})
