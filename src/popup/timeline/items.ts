import type { Day } from '../../events/day.ts'
import { addMonths } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Policy } from '../../knowledge/model-types.ts'

/** One row of the timeline: what the person told, or what a public calendar says. */
export type Item = Readonly<{ day: Day; event: CreditEvent } | { day: Day; policy: Policy }>

/** The rows, newest first; on one day what was told last stands first, and the calendar below it. */
export function timelineItems(events: readonly CreditEvent[], policies: readonly Policy[]): readonly Item[] {
  const told = events.map((event): Item => ({ day: event.date, event })).reverse()
  const known = policies.map((policy): Item => ({ day: policy.from, policy }))
  return [...told, ...known].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}

/** The entries of the calendar that bear on the line, from a year before the first thing told. */
export function policiesFor(line: CreditLine, calendar: readonly Policy[], events: readonly CreditEvent[], today: Day): readonly Policy[] {
  const first = events.reduce<Day>((earliest, { date }) => (date < earliest ? date : earliest), today)
  const from = addMonths(first, -12)
  return calendar.filter((policy) => policy.from >= from && policy.from <= today
    && (policy.products === undefined || policy.products.includes(line.product))
    && (policy.lenders === undefined || line.lender === 'unknown' || policy.lenders.includes(line.lender)))
}

/** Rows of one month together, in the order given. */
export function byMonth(items: readonly Item[]): readonly Readonly<{ month: Day; items: readonly Item[] }>[] {
  const groups: { month: Day; items: Item[] }[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last !== undefined && last.month.slice(0, 7) === item.day.slice(0, 7)) last.items.push(item)
    else groups.push({ month: item.day, items: [item] })
  }
  return groups
}
