import { type Day, dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { Dated } from './dated.ts'
import { allOf, changesOf, type Chronicle } from './happened.ts'

type Ending = Readonly<{ event: CreditEvent; end: number }>

const made = new WeakMap<readonly Dated[], Map<number, readonly Ending[]>>()

/**
 * The events of a kind that lasted beyond a day, or up to it where the length alone was told; `most`: how many days one of which neither
 * end nor length was told is taken to last. Put in order by their ends once for each list, so that a look costs no more than what it finds.
 */
export function endingSince(chronicle: Chronicle, kind: EventKind, day: Day, most: number): readonly CreditEvent[] {
  const { root } = chronicle
  const { gone, come } = root === null ? UNCHANGED : changesOf(chronicle, kind)
  const least = dayNumber(day)
  const found: CreditEvent[] = []
  for (const { event, end } of endingsOf(allOf(root ?? chronicle, kind), most)) {
    if (end < least) break
    if (!gone.some((one) => one.event === event)) found.push(event)
  }
  for (const dated of come) if (endingOf(dated, most).end >= least) found.push(dated.event)
  return found
}

const UNCHANGED = { gone: [], come: [] }

/** The last to end first. */
function endingsOf(list: readonly Dated[], most: number): readonly Ending[] {
  const orders = made.get(list) ?? new Map<number, readonly Ending[]>()
  made.set(list, orders)
  const order = orders.get(most) ?? list.map((dated) => endingOf(dated, most)).sort((a, b) => b.end - a.end)
  orders.set(most, order)
  return order
}

/** The last day on which it lasted: the one before an end that was told. */
function endingOf({ event, day }: Dated, most: number): Ending {
  return { event, end: event.until === undefined ? day + (event.days ?? most) : dayNumber(event.until) - 1 }
}
