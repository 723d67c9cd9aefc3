import { getHolidaysInRange, isWorkday } from 'chinese-days'
import { isWeekday, type Workdays } from '../../../diagnosis/workdays.ts'
import type { Day } from '../../../events/day.ts'

const years = new Map<number, boolean>()

/**
 * Working days of mainland China, with the days moved for long holidays. A year whose holidays were not announced when this version was
 * made counts Monday to Friday.
 */
export const chineseWorkdays: Workdays = {
  isWorkday: (day) => (announced(Number(day.slice(0, 4))) ? isWorkday(noonOf(day)) : isWeekday(day)),
  announced,
}

function announced(year: number): boolean {
  const known = years.get(year)
  if (known !== undefined) return known
  const found = getHolidaysInRange(noonOf(`${year}-01-01` as Day), noonOf(`${year}-12-31` as Day), false).length > 0
  years.set(year, found)
  return found
}

/** The library reads a text as UTC and then asks for local fields, which is the day before west of Greenwich; local noon is not. */
function noonOf(day: Day): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
