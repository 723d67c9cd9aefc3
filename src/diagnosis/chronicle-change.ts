import type { Amendment } from '../events/amend.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import { type Dated, datedOf, lastDay, withChanges } from './dated.ts'
import { allOf, type Change, type Chronicle, kindsOf } from './happened.ts'

/** So many changes are weighed one by one; with more, the kinds that they are about are put together anew. */
const MOST = 24

/** The chronicle of a list from that of the list before: what happened is kept there, with the changes beside it. */
export function amended(before: Chronicle, events: readonly CreditEvent[], { gone, come }: Omit<Amendment, 'before'>): Chronicle {
  const changes = before.changes.slice()
  const note = (event: CreditEvent, times: 1 | -1): void => {
    if (event.none === true) return
    const undone = changes.findIndex((change) => change.dated.event === event && change.times === -times)
    if (undone >= 0) changes.splice(undone, 1)
    else changes.push({ dated: datedOf(event), times })
  }
  for (const event of gone) note(event, -1)
  for (const event of come) note(event, 1)
  const renewed = (list: readonly Dated[], mine: (event: CreditEvent) => boolean): readonly Dated[] => {
    const [less, more] = [gone.filter(mine), come.filter(mine)]
    return less.length + more.length === 0 ? list : withChanges(list, less.map(datedOf), more.map(datedOf))
  }
  const chronicle: Chronicle = {
    events, root: before.root ?? before, changes, happened: new Map(),
    denied: renewed(before.denied, ({ none }) => none === true),
    worded: renewed(before.worded, ({ none, wording }) => none !== true && wording !== undefined),
    last: come.reduce((day, event) => Math.max(day, lastDay(event)), before.last),
  }
  return changes.length > MOST ? settled(chronicle) : chronicle
}

/** The same with what happened put together: lists that nothing touched stay what they are, and with them what is kept of their sums. */
function settled(chronicle: Chronicle): Chronicle {
  const happened = new Map<EventKind, readonly Dated[]>()
  for (const kind of kindsOf(chronicle)) {
    const list = allOf(chronicle, kind)
    if (list.length > 0) happened.set(kind, list)
  }
  const changes: readonly Change[] = []
  return { ...chronicle, root: null, changes, happened }
}

/** In what a list differs from another, seen from both ends; null where it is more than one event in one place. */
export function differenceOf(old: readonly CreditEvent[], events: readonly CreditEvent[]): Omit<Amendment, 'before'> | null {
  if (Math.abs(old.length - events.length) > 1 || Math.min(old.length, events.length) < 1) return null
  let head = 0
  while (head < old.length && head < events.length && old[head] === events[head]) head += 1
  let tail = 0
  const most = Math.min(old.length, events.length) - head
  while (tail < most && old[old.length - 1 - tail] === events[events.length - 1 - tail]) tail += 1
  const gone = old.slice(head, old.length - tail)
  const come = events.slice(head, events.length - tail)
  return gone.length > 1 || come.length > 1 ? null : { gone, come }
}
