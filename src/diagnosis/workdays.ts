import { addDays, dayNumber, type Day } from '../events/day.ts'

/** Which days offices work. `announced`: whether the holidays of a year are known; where not, weekends alone are left out. */
export type Workdays = Readonly<{ isWorkday: (day: Day) => boolean; announced: (year: number) => boolean }>

/** Monday to Friday, for whoever has no calendar of holidays. 1970-01-01 was a Thursday. */
export function isWeekday(day: Day): boolean {
  const weekday = (dayNumber(day) + 4) % 7
  return weekday !== 0 && weekday !== 6
}

/** The day on which so many working days are over; the first day itself does not count. */
export function addWorkdays(from: Day, count: number, { isWorkday }: Workdays): Day {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkday(day)) left -= 1
  }
  return day
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workdaysBetween(from: Day, to: Day, { isWorkday }: Workdays): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1
  return count
}

/** The first year from one day to another whose holidays are not announced; null where all are. */
export function unannouncedYear(from: Day, to: Day, { announced }: Workdays): number | null {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) if (!announced(year)) return year
  return null
}
