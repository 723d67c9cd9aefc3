import { type Day, dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Dated } from './dated.ts'

type Ending = Readonly<{ event: CreditEvent; end: number }>

const made = new WeakMap<readonly Dated[], Map<number, readonly Ending[]>>()

/**
 * The events of a list that lasted beyond a day, or up to it where the length alone was told; `most`: how many days one of which neither
 * end nor length was told is taken to last. Put in order by their ends once for each list, so that a look costs no more than what it finds.
 */
export function endingSince(list: readonly Dated[], day: Day, most: number): readonly CreditEvent[] {
  const orders = made.get(list) ?? new Map<number, readonly Ending[]>()
  made.set(list, orders)
  const order = orders.get(most) ?? list.map((dated) => endingOf(dated, most)).sort((a, b) => b.end - a.end)
  orders.set(most, order)
  const least = dayNumber(day)
  const found: CreditEvent[] = []
  for (const { event, end } of order) {
    if (end < least) break
    found.push(event)
  }
  return found
}

/** The last day on which it lasted: the one before an end that was told. */
function endingOf({ event, day }: Dated, most: number): Ending {
  return { event, end: event.until === undefined ? day + (event.days ?? most) : dayNumber(event.until) - 1 }
}
