import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, dayOf, isDay } from '../../src/events/day.ts'
import type { Day } from '../../src/events/day.ts'
import { findDay, readDay } from '../../src/events/day-input.ts'
import { dayWords as en } from '../../src/text/en/day-words.ts'
import { dayWords as zh } from '../../src/text/zh_CN/day-words.ts'

const words = [...zh, ...en]
/** A Saturday. */
const today: Day = '2026-11-21'
const read = (text: string, on: Day = today) => readDay(text, on, words)
const day = (date: string) => ({ date, sure: 'yes' })
const about = (date: string) => ({ date, sure: 'about' })
const range = (since: string, date: string) => ({ since, date })

describe('exact days', () => {
  test.each([
    ['今天', '2026-11-21'], ['today', '2026-11-21'], ['刚刚', '2026-11-21'], ['昨天', '2026-11-20'], ['Yesterday', '2026-11-20'],
    ['昨晚', '2026-11-20'], ['前天', '2026-11-19'], ['the day before yesterday', '2026-11-19'], ['大前天', '2026-11-18'],
    ['3天前', '2026-11-18'], ['三天前', '2026-11-18'], ['3 days ago', '2026-11-18'], ['three days ago', '2026-11-18'], ['两天前', '2026-11-19'],
    ['周五', '2026-11-20'], ['上周五', '2026-11-13'], ['上个星期天', '2026-11-15'], ['Friday', '2026-11-20'], ['last Saturday', '2026-11-14'],
    ['on saturday', '2026-11-21'],
    ['2026-09-03', '2026-09-03'], ['2026/9/3', '2026-09-03'], ['2026.9.3', '2026-09-03'], ['20260903', '2026-09-03'],
    ['2026年9月3日', '2026-09-03'], ['26年9月3号', '2026-09-03'], ['26/9/3', '2026-09-03'], ['２０２６年９月３日', '2026-09-03'],
    ['9.3', '2026-09-03'], ['9/3', '2026-09-03'], ['9-3', '2026-09-03'], ['9月3日', '2026-09-03'], ['九月三号', '2026-09-03'],
    ['12月18日', '2025-12-18'], ['十二月二十三号', '2025-12-23'], ['去年10月3号', '2025-10-03'], ['上个月3号', '2026-10-03'], ['3号', '2026-11-03'],
    ['30号', '2026-10-30'], ['31日', '2026-10-31'], ['Sep 3', '2026-09-03'], ['3 September 2025', '2025-09-03'],
    ['September 3rd, 2025', '2025-09-03'],
    ['the 3rd of March', '2026-03-03'], ['3/25', '2026-03-25'], ['25/3', '2026-03-25'], ['9/3/2026', '2026-09-03'],
    ['25/3/2026', '2026-03-25'],
    ['2月29日', '2024-02-29'],
  ])('%s', (text, date) => expect(read(text)).toEqual(day(date)))
})

describe('about', () => {
  test.each([
    ['上个月', '2026-10-16'], ['last month', '2026-10-16'], ['这个月', '2026-11-11'], ['上周', '2026-11-12'], ['last week', '2026-11-12'],
    ['9月', '2026-09-15'], ['约 9 月', '2026-09-15'], ['9月份左右', '2026-09-15'], ['about March', '2026-03-16'], ['in march', '2026-03-16'],
    ['~ March', '2026-03-16'], ['12月', '2025-12-16'],
    ['去年10月', '2025-10-16'], ['October last year', '2025-10-16'], ['2025年10月', '2025-10-16'], ['2025-10', '2025-10-16'],
    ['Oct 2025', '2025-10-16'],
    ['9月初', '2026-09-05'], ['9月底', '2026-09-25'], ['early March', '2026-03-05'], ['mid-March', '2026-03-15'],
    ['end of last month', '2026-10-26'],
    ['上月底', '2026-10-26'], ['上个月中旬', '2026-10-15'], ['去年年底', '2025-12-16'], ['去年底', '2025-12-16'], ['年初', '2026-01-16'],
    ['年底', '2025-12-16'], ['月初', '2026-11-05'],
    ['约9月3日', '2026-09-03'], ['9.3左右', '2026-09-03'], ['大概三天前', '2026-11-18'], ['10天前', '2026-11-11'], ['两周前', '2026-11-07'],
    ['3个月前', '2026-08-21'], ['three months ago', '2026-08-21'], ['半年前', '2026-05-21'], ['半个月前', '2026-11-06'],
    ['half a year ago', '2026-05-21'],
    ['a month ago', '2026-10-21'], ['前几天', '2026-11-17'], ['a few days ago', '2026-11-17'],
  ])('%s', (text, date) => expect(read(text)).toEqual(about(date)))
})

describe('longer times stay ranges', () => {
  test.each([
    ['去年', '2025-01-01', '2025-12-31'], ['last year', '2025-01-01', '2025-12-31'], ['今年', '2026-01-01', '2026-11-21'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['去年下半年', '2025-07-01', '2025-12-31'], ['上半年', '2026-01-01', '2026-06-30'], ['最近', '2026-10-22', '2026-11-21'],
    ['两年前', '2024-05-23', '2025-05-22'],
    ['9月到10月', '2026-09-01', '2026-10-31'], ['between March and May', '2026-03-01', '2026-05-31'], ['11月到2月', '2025-11-01', '2026-02-28'],
    ['9.3至9.10', '2026-09-03', '2026-09-10'], ['8个月前', '2026-02-18', '2026-04-21'],
    ['2026-01-02 – 2026-03-04', '2026-01-02', '2026-03-04'], ['9月~10月', '2026-09-01', '2026-10-31'],
  ])('%s', (text, since, date) => expect(read(text)).toEqual(range(since, date)))
})

test.each(['', ' ', '逾期', 'soon', '2026-02-30', '2月30日', '13月', '2026/13/1', '3', '99999', '9月9月', '约', 'ago', '3 天', '到', '9月到', 'x'.repeat(10_000)])(
  '%s is not a day', (text) => expect(read(text)).toBeNull())

test('only a day with its year, or tomorrow, can lie ahead', () => {
  expect(read('2027-01-01')).toEqual(day('2027-01-01'))
  expect(read('明天')).toEqual(day('2026-11-22'))
})

test('each language is read without the other', () => {
  expect(readDay('上个月', today, en)).toBeNull()
  expect(readDay('last month', today, zh)).toBeNull()
  expect(readDay('2026-09-03', today, [])).toEqual(day('2026-09-03'))
})

const anyDay = fc.integer({ min: dayNumber('2001-01-01'), max: dayNumber('2098-12-31') }).map(dayOf)
const anyText = fc.oneof(fc.string(), fc.array(fc.constantFrom(...words.map(([word]) => word), '9', '31', '2025', ' ', '/', '.')).map((parts) => parts.join('')))

test('whatever is typed, what is understood is a real day, and a range is not upside down', () => {
  fc.assert(fc.property(anyText, anyDay, (text, on) => {
    const reading = read(text, on)
    if (reading === null) return
    expect(isDay(reading.date)).toBe(true)
    if ('since' in reading) expect(isDay(reading.since) && reading.since <= reading.date).toBe(true)
  }), { numRuns: 5000 })
})

test('a day written in full is that day, whenever it is read', () => {
  fc.assert(fc.property(anyDay, anyDay, (written, on) => {
    const [y, m, d] = written.split('-').map(Number)
    for (const text of [written, `${y}/${m}/${d}`, `${y}年${m}月${d}日`]) expect(read(text, on)).toEqual(day(written))
  }))
})

test('without a year the day is never ahead, and less than a year back unless it is 29 February', () => {
  fc.assert(fc.property(anyDay, anyDay, (written, on) => {
    const [, m, d] = written.split('-').map(Number)
    const reading = read(`${m}月${d}日`, on)
    expect(reading !== null && reading.date <= on).toBe(true)
    if (reading !== null && !(m === 2 && d === 29)) expect(reading.date > addMonths(on, -12) || reading.date.slice(5) === on.slice(5)).toBe(true)
  }))
})

test('days ago are counted, months ago keep the day of the month', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }), anyDay, (days, months, on) => {
    expect(read(`${days}天前`, on)).toEqual(day(addDays(on, -days)))
    expect(read(`${months} months ago`, on)).toEqual(about(addMonths(on, -months)))
  }))
})

test.each([
  ['上个月逾期了两次', '上个月'], ['9月3号借呗没了', '9月3号'], ['paid off last month', 'last month'], ['我三天前查了征信', '三天前'], ['逾期', null], ['', null],
])('in %s the day is %s', (sentence, found) => expect(findDay(sentence, today, words)).toBe(found))
