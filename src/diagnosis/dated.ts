import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'

/** An event with its day as a number. */
export type Dated = Readonly<{ event: CreditEvent; day: number }>

export const datedOf = (event: CreditEvent): Dated => ({ event, day: dayNumber(event.date) })

/** By day; on one day by id, so that order in the file does not matter. */
export const byDay = (a: Dated, b: Dated): number => a.day - b.day || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)

/** Without those gone, and with those come in their places. */
export function withChanges(list: readonly Dated[], gone: readonly Dated[], come: readonly Dated[]): readonly Dated[] {
  const found = gone.length === 0 ? list.slice() : list.filter(({ event }) => !gone.some((one) => one.event === event))
  for (const dated of come) {
    let place = found.length
    for (let other = found[place - 1]; other !== undefined && byDay(other, dated) > 0; other = found[place - 1]) place -= 1
    found.splice(place, 0, dated)
  }
  return found
}

/** The day on which an event happened, or on which it ended. */
export function lastDay({ date, until }: CreditEvent): number {
  return dayNumber(until !== undefined && until > date ? until : date)
}
