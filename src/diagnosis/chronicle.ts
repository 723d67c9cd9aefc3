import { amend, takeAmendment } from '../events/amend.ts'
import { asOf } from '../events/as-of.ts'
import { type Day, dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import { amended, differenceOf } from './chronicle-change.ts'
import { byDay, type Dated, datedOf, lastDay } from './dated.ts'
import type { Chronicle } from './happened.ts'

const made = new WeakMap<readonly CreditEvent[], Chronicle>()
let latest: Chronicle | null = null

/**
 * The chronicle of a list of events, which must not change afterwards. Of a list that was made by `amend`, or differs in one event from the
 * list before, only the change is looked at.
 */
export function chronicleOf(events: readonly CreditEvent[]): Chronicle {
  const known = latest !== null && latest.events === events ? latest : made.get(events)
  if (known !== undefined) return known
  const chronicle = fromBefore(events) ?? whole(events)
  made.set(events, chronicle)
  latest = chronicle
  return chronicle
}

/** The chronicle of a list that `amend` made from one whose chronicle is known. */
function fromAmendment(events: readonly CreditEvent[]): Chronicle | null {
  const amendment = takeAmendment(events)
  const before = amendment === null ? undefined : made.get(amendment.before)
  return amendment === null || before === undefined ? null : amended(before, events, amendment)
}

/** The same, or of a list that differs little from the list before. */
function fromBefore(events: readonly CreditEvent[]): Chronicle | null {
  const told = fromAmendment(events)
  if (told !== null) return told
  const difference = latest === null ? null : differenceOf(latest.events, events)
  return latest === null || difference === null ? null : amended(latest, events, difference)
}

const parts = new WeakMap<Chronicle, Map<Day, readonly CreditEvent[]>>()

/** The events as they stood on a day; the list itself where nothing in it is later, else the same part each time. */
export function eventsUpTo(events: readonly CreditEvent[], day: Day): readonly CreditEvent[] {
  const chronicle = chronicleOf(events)
  if (chronicle.last <= dayNumber(day)) return events
  const days = parts.get(chronicle) ?? new Map<Day, readonly CreditEvent[]>()
  const part = days.get(day) ?? changedPart(chronicle, day) ?? asOf({ lines: [], events }, day).events
  // A part is not what the next change is made to.
  if (!made.has(part)) made.set(part, fromAmendment(part) ?? whole(part))
  parts.set(chronicle, days.set(day, part))
  return part
}

/** The part of a changed list from that of the list before the changes; null where the changes do not tell it. */
function changedPart({ root, changes, denied }: Chronicle, day: Day): readonly CreditEvent[] | null {
  if (root === null || denied !== root.denied) return null
  const before = eventsUpTo(root.events, day)
  const [gone, come]: [CreditEvent[], CreditEvent[]] = [[], []]
  for (const { dated: { event }, times } of changes) {
    const [then] = asOf({ lines: [], events: [event] }, day).events
    if (then === undefined) continue
    if (times === 1) come.push(then)
    else if (then === event) gone.push(event)
    else return null
  }
  return gone.length + come.length === 0 ? before : amend(before, gone, come)
}

function whole(events: readonly CreditEvent[]): Chronicle {
  const happened = new Map<EventKind, Dated[]>()
  const [denied, worded]: [Dated[], Dated[]] = [[], []]
  let last = Number.NEGATIVE_INFINITY
  for (const event of events) {
    const dated = datedOf(event)
    last = Math.max(last, event.until === undefined ? dated.day : lastDay(event))
    const same = event.none === true ? denied : happened.get(event.kind)
    if (same === undefined) happened.set(event.kind, [dated])
    else same.push(dated)
  }
  for (const list of happened.values()) {
    inOrder(list)
    for (const dated of list) if (dated.event.wording !== undefined) worded.push(dated)
  }
  return { events, root: null, changes: [], happened, denied: inOrder(denied), worded, last }
}

/** Sorts a list by day where it is not so already, as what was told in order is. */
function inOrder(list: Dated[]): Dated[] {
  for (let at = 1; at < list.length; at += 1) {
    const [before, after] = [list[at - 1], list[at]]
    if (before !== undefined && after !== undefined && byDay(before, after) > 0) return list.sort(byDay)
  }
  return list
}
