import { expect, test } from 'vitest'
import { readDayAhead } from '../../src/events/day-ahead.ts'
import type { Day } from '../../src/events/day.ts'
import { dayWords } from '../../src/text/day-words.ts'

/** A Saturday. */
const today: Day = '2026-11-21'

test.each([
  ['今天', '2026-11-21'], ['明天', '2026-11-22'], ['tomorrow', '2026-11-22'], ['后天', '2026-11-23'], ['大后天', '2026-11-24'],
  ['周五', '2026-11-27'], ['周六', '2026-11-21'], ['下周五', '2026-11-27'], ['next Friday', '2026-11-27'], ['周日', '2026-11-22'],
  ['25号', '2026-11-25'], ['3号', '2026-12-03'], ['31号', '2026-12-31'], ['the 5th', '2026-12-05'], ['下个月5号', '2026-12-05'],
  ['12月5日', '2026-12-05'], ['12.5', '2026-12-05'], ['Dec 5', '2026-12-05'], ['1月3日', '2027-01-03'], ['2026-12-05', '2026-12-05'],
  ['11月20日', '2027-11-20'],
])('%s is the next such day', (text, day) => expect(readDayAhead(text, today, dayWords)).toBe(day))

test.each(['昨天', 'yesterday', '3天前', '2026-11-20', '上个月3号', '上周五', 'last Friday', '下个月', '12月', '', '很快'])('%s is none', (text) => {
  expect(readDayAhead(text, today, dayWords)).toBeNull()
})
