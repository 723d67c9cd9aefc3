import { describe, expect, test } from 'vitest'
import { formatFor } from '../../src/text/format.ts'

const zh = formatFor('zh-CN')
const en = formatFor('en')

describe('shares are said in tenths, as ranges', () => {
  test.each([
    [0.03, 0.01, 0.06, '不到一成', 'fewer than 1 in 10'],
    [0.05, 0.01, 0.12, '一成以内', 'up to 1 in 10'],
    [0.1, 0.02, 0.31, '至多三成', 'up to 3 in 10'],
    [0.2, 0.1, 0.3, '一到三成', 'about 1 to 3 in 10'],
    [0.25, 0.2, 0.3, '两到三成', 'about 2 to 3 in 10'],
    [0.3, 0.28, 0.33, '三成左右', 'about 3 in 10'],
    [0.5, null, null, '一半左右', 'about half'],
    [0.97, 0.92, 1, '九成以上', 'at least 9 in 10'],
    [0.9, 0.7, 0.99, '七成以上', 'at least 7 in 10'],
    [0, 0, 0, '不到一成', 'fewer than 1 in 10'],
    [1, null, null, '九成以上', 'at least 9 in 10'],
  ])('%d (%s to %s): %s, %s', (p, low, high, chinese, english) => {
    expect(zh.shareWords(p, low, high)).toBe(chinese)
    expect(en.shareWords(p, low, high)).toBe(english)
  })
})

test('chances are said as so many times in ten', () => {
  expect(zh.chanceWords(0.7, 0.6, 0.8)).toBe('十次里大约六到八次')
  expect(en.chanceWords(0.7, 0.6, 0.8)).toBe('about 6 to 8 times in 10')
  expect(zh.chanceWords(0.05, null, null)).toBe('十次里不到一次')
  expect(en.chanceWords(0.1, null, null)).toBe('about once in 10')
})

test('percent is for reasons, and never says nought of what is something', () => {
  expect([0, 0.004, 0.124, 1].map(zh.percent)).toEqual(['0%', '不到 1%', '12%', '100%'])
  expect(zh.percentRange(0.2, 0.12, 0.31)).toBe('12% 到 31%')
  expect(en.percentRange(0.2, 0.2, 0.204)).toBe('20%')
  expect(en.percentRange(0.2, null, null)).toBe('20%')
})

describe('days are said as people say them', () => {
  const today = '2026-11-21'
  test.each([
    ['2026-11-21', '今天', 'today'],
    ['2026-11-20', '昨天', 'yesterday'],
    ['2026-11-19', '前天', '2 days ago'],
    ['2026-11-22', '明天', 'tomorrow'],
    ['2026-11-18', '11月18日', 'Nov 18'],
    ['2026-01-01', '1月1日', 'Jan 1'],
    ['2027-03-01', '2027年3月1日', 'Mar 1, 2027'],
    ['2025-12-31', '2025年12月31日', 'Dec 31, 2025'],
    ['2025-10-01', '2025年10月', 'October 2025'],
    ['2024-02-29', '2024年2月', 'February 2024'],
  ] as const)('%s: %s, %s', (day, chinese, english) => {
    expect(zh.dayWords(day, today)).toBe(chinese)
    expect(en.dayWords(day, today)).toBe(english)
  })

  test('New Year\'s Eve is yesterday on New Year\'s Day, in any zone', () => {
    expect(zh.dayWords('2025-12-31', '2026-01-01')).toBe('昨天')
  })

  test('in letters they are whole, and about a day is its month', () => {
    expect(zh.fullDay('2026-11-05')).toBe('2026年11月5日')
    expect(en.fullDay('2026-11-05')).toBe('November 5, 2026')
    expect(zh.monthWords('2025-10-01')).toBe('2025年10月')
    expect(zh.aroundDay('2026-09-15', today)).toBe('9月前后')
    expect(en.aroundDay('2025-09-15', today)).toBe('around September 2025')
  })
})

test.each([
  [1, '24 小时', '24 hours'], [7, '7 天', '7 days'], [21, '3 周', '3 weeks'], [90, '3 个月', '3 months'], [1826, '5 年', '5 years'],
])('%i days are %s, %s', (days, chinese, english) => {
  expect(zh.span(days)).toBe(chinese)
  expect(en.span(days)).toBe(english)
})

test('legal clocks are not rounded', () => {
  expect([1, 15, 30, 60].map(zh.days)).toEqual(['1 天', '15 天', '30 天', '60 天'])
  expect([1, 15].map(en.days)).toEqual(['1 day', '15 days'])
})

test('money and lists', () => {
  expect([zh.amount(3200), en.amount(3200.4)]).toEqual(['3,200 元', 'CNY 3,200'])
  expect([zh.list(['甲', '乙', '丙']), en.list(['a', 'b', 'c'])]).toEqual(['甲、乙和丙', 'a, b, and c'])
})
