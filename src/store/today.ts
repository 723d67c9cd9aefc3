import { addDays, type Day } from '../events/day.ts'

/** The civil day on the person's own calendar at a moment: their time zone, no shift to UTC. */
export function today(now: Date): Day {
  const month = `${now.getMonth() + 1}`.padStart(2, '0')
  const date = `${now.getDate()}`.padStart(2, '0')
  return `${now.getFullYear()}-${month}-${date}` as Day
}

/** The last day that is not in the future, with a day of grace: who flew west must not find today's events there. */
export function lastDay(now: Date): Day {
  return addDays(today(now), 1)
}

/** The moment at which a day's reminder is due, in ms: nine in the morning where the person is. */
export function morningOf(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 9).getTime()
}
