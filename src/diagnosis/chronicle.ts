import { asOf } from '../events/as-of.ts'
import { type Day, dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'

/** An event with its day as a number. */
export type Dated = Readonly<{ event: CreditEvent; day: number }>

/** The events of a case as the equations ask for them: by kind, each kind by day. Made once for each list of events. */
export type Chronicle = Readonly<{
  events: readonly CreditEvent[]
  /** What happened. */
  happened: ReadonlyMap<EventKind, readonly Dated[]>
  /** What the person told not to have happened. */
  denied: readonly Dated[]
  /** What happened and bears words from a screen. */
  worded: readonly Dated[]
  /** A day after which nothing happened or ended. */
  last: number
}>

const made = new WeakMap<readonly CreditEvent[], Chronicle>()
let latest: Chronicle | null = null

/**
 * The chronicle of a list of events, which must not change afterwards. Where one event differs from the list before, only its kind
 * is sorted anew.
 */
export function chronicleOf(events: readonly CreditEvent[]): Chronicle {
  const known = made.get(events)
  if (known !== undefined) return known
  const chronicle = (latest && changed(latest, events)) ?? whole(events)
  made.set(events, chronicle)
  latest = chronicle
  return chronicle
}

const parts = new WeakMap<Chronicle, Map<Day, readonly CreditEvent[]>>()

/** The events as they stood on a day; the list itself where nothing in it is later, else the same part each time. */
export function eventsUpTo(events: readonly CreditEvent[], day: Day): readonly CreditEvent[] {
  const chronicle = chronicleOf(events)
  if (chronicle.last <= dayNumber(day)) return events
  const days = parts.get(chronicle) ?? new Map<Day, readonly CreditEvent[]>()
  const part = days.get(day) ?? asOf({ lines: [], events }, day).events
  // A part is not what the next change is made to.
  if (!made.has(part)) made.set(part, whole(part))
  parts.set(chronicle, days.set(day, part))
  return part
}

/** What happened of one kind, by day. */
export function allOf({ happened }: Chronicle, kind: EventKind): readonly Dated[] {
  return happened.get(kind) ?? []
}

/** The events of a kind on or after a day, by day. */
export function allSince(chronicle: Chronicle, kind: EventKind, from: Day): readonly CreditEvent[] {
  const list = allOf(chronicle, kind)
  const earliest = dayNumber(from)
  const found: CreditEvent[] = []
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const dated = list[at]
    if (dated === undefined || dated.day < earliest) break
    found.push(dated.event)
  }
  return found.reverse()
}

const byDay = (a: Dated, b: Dated): number => a.day - b.day || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)

function whole(events: readonly CreditEvent[]): Chronicle {
  const happened = new Map<EventKind, Dated[]>()
  const denied: Dated[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const event of events) {
    const dated = { event, day: dayNumber(event.date) }
    last = Math.max(last, event.until === undefined ? dated.day : lastDay(event))
    const same = event.none === true ? denied : happened.get(event.kind)
    if (same === undefined) happened.set(event.kind, [dated])
    else same.push(dated)
  }
  for (const list of happened.values()) inOrder(list)
  return { events, happened, denied: inOrder(denied), worded: wordedIn(happened), last }
}

/** Sorts a list by day where it is not so already, as what was told in order is. */
function inOrder(list: Dated[]): Dated[] {
  for (let at = 1; at < list.length; at += 1) {
    const [before, after] = [list[at - 1], list[at]]
    if (before !== undefined && after !== undefined && byDay(before, after) > 0) return list.sort(byDay)
  }
  return list
}

/** The day on which an event happened, or on which it ended. */
const lastDay = ({ date, until }: CreditEvent): number => dayNumber(until !== undefined && until > date ? until : date)

function wordedIn(happened: ReadonlyMap<EventKind, readonly Dated[]>): readonly Dated[] {
  const found: Dated[] = []
  for (const list of happened.values()) for (const dated of list) if (dated.event.wording !== undefined) found.push(dated)
  return found
}

/** The chronicle of a list that differs from that of `before` in one event, added, taken away or replaced; null where more differs. */
function changed(before: Chronicle, events: readonly CreditEvent[]): Chronicle | null {
  const old = before.events
  if (Math.abs(old.length - events.length) > 1 || Math.min(old.length, events.length) < 1) return null
  let head = 0
  while (head < old.length && head < events.length && old[head] === events[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < events.length - head && old.at(-1 - tail) === events.at(-1 - tail)) tail += 1
  const gone = old.slice(head, old.length - tail)
  const come = events.slice(head, events.length - tail)
  if (gone.length > 1 || come.length > 1) return null
  const touched = [...gone, ...come]
  const renewed = (list: readonly Dated[], mine: (event: CreditEvent) => boolean): Dated[] => {
    const kept = list.filter(({ event }) => event !== gone[0])
    for (const event of come.filter(mine)) {
      const dated = { event, day: dayNumber(event.date) }
      let place = kept.length
      for (let other = kept[place - 1]; other !== undefined && byDay(other, dated) > 0; other = kept[place - 1]) place -= 1
      kept.splice(place, 0, dated)
    }
    return kept
  }
  const happened = new Map(before.happened)
  for (const kind of new Set(touched.filter(({ none }) => none !== true).map((event) => event.kind))) {
    const list = renewed(happened.get(kind) ?? [], (event) => event.kind === kind && event.none !== true)
    if (list.length > 0) happened.set(kind, list)
    else happened.delete(kind)
  }
  const denied = touched.some(({ none }) => none === true) ? renewed(before.denied, ({ none }) => none === true) : before.denied
  const worded = touched.some(({ wording }) => wording !== undefined) ? wordedIn(happened) : before.worded
  const last = come.reduce((day, event) => Math.max(day, lastDay(event)), before.last)
  return { events, happened, denied, worded, last }
}
