import { afterEach, describe, expect, test } from 'vitest'
import { addWorkdays, isWeekday, unannouncedYear, workdaysBetween } from '../../src/diagnosis/workdays.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import { chineseWorkdays } from '../../src/popup/contact/ladder/chinese-workdays.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** Days that the State Council moved for 2026: the week of 1 October, and the days worked for it. */
describe.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('in the zone %s', (name) => {
  test.each<[Day, boolean]>([
    ['2026-10-01', false], ['2026-10-07', false], ['2026-10-08', true], ['2026-10-10', true], ['2026-10-11', false],
    ['2026-02-14', true], ['2026-02-16', false], ['2026-02-23', false], ['2026-02-24', true], ['2026-11-21', false], ['2026-11-23', true],
  ])('%s is a working day: %s', (day, works) => {
    process.env['TZ'] = name
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name)
    expect(chineseWorkdays.isWorkday(day)).toBe(works)
  })
})

test('seven working days over the long holiday of October', () => {
  expect(addWorkdays('2026-09-28', 7, chineseWorkdays)).toBe('2026-10-13')
  expect(workdaysBetween('2026-09-28', '2026-10-13', chineseWorkdays)).toBe(7)
  expect(workdaysBetween('2026-09-28', '2026-09-28', chineseWorkdays)).toBe(0)
})

test('a year that is not announced counts weekdays, and is named', () => {
  expect(chineseWorkdays.announced(2026)).toBe(true)
  expect(chineseWorkdays.announced(2031)).toBe(false)
  for (let day: Day = '2031-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
    expect(chineseWorkdays.isWorkday(day)).toBe(isWeekday(day))
    expect(isWeekday(day)).toBe(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
  }
  expect(unannouncedYear('2026-12-30', '2027-01-10', { ...chineseWorkdays, announced: (year) => year < 2027 })).toBe(2027)
  expect(unannouncedYear('2026-12-01', '2026-12-31', chineseWorkdays)).toBeNull()
})
