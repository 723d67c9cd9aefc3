import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { Feed } from '../knowledge/model-types.ts'
import type { Dated } from './dated.ts'
import { allOf, type Change, type Chronicle } from './happened.ts'
import { countBefore } from './column.ts'
import { decay, meanDecay } from './decay.ts'
import { stateAfter } from './episode.ts'
import { concerns, type Fed, sizeOf } from './fed.ts'
import type { Viewpoint } from './level.ts'
import { duration, occurrence, type Occurrence } from './occurrence.ts'

/** Weighs, one by one, what of a kind is still under way on the day of the look, and what depends on that day or on other events. */
export function eachUnsettled(
  fed: Fed, chronicle: Chronicle, view: Viewpoint, take: (dated: Dated, stays: number, fades: number) => void,
): void {
  const { feed, halfLife, column, entries, longest, others } = fed
  const { at } = view
  for (let index = countBefore(column, at); index < entries.length && (column.days[index] ?? 0) <= at + longest; index += 1) {
    const entry = entries[index]
    if (entry === undefined || !counts(entry, view)) continue
    const { stays, fades } = weigh(entry, null, feed, halfLife, view)
    take(entry, stays, fades)
  }
  for (const dated of others) {
    if (!counts(dated, view)) continue
    const { stays, fades } = weigh(dated, endedOn(dated, feed, chronicle), feed, halfLife, view)
    take(dated, stays, fades)
  }
}

/** Weighs one event that was added since the sums were made, or taken away. */
export function weighChange(
  { dated, times }: Change, feed: Feed, halfLife: number, chronicle: Chronicle, view: Viewpoint,
  take: (stays: number, fades: number) => void,
): void {
  if (!concerns(dated.event, feed, view.line) || !counts(dated, view)) return
  const { stays, fades } = weigh(dated, endedOn(dated, feed, chronicle), feed, halfLife, view)
  take(times * stays, times * fades)
}

function weigh({ event, day }: Dated, end: number | null, feed: Feed, halfLife: number, { at, today }: Viewpoint): Weighed {
  const when = occurrence(event, feed.lasts === true, end, today)
  const size = feed.amount.value * sizeAt(event, feed, when, at) * (event.count ?? 1) * when.trust
  const { stays, fades } = weighIn(when, feed, at, halfLife, day)
  return { stays: size * stays, fades: size * fades }
}

type Weighed = Readonly<{ stays: number; fades: number }>

function sizeAt(event: CreditEvent, feed: Feed, when: Occurrence, at: number): number {
  if (feed.size === undefined) return 1
  const value = feed.size.field === 'days' ? duration(event, when, at) : event[feed.size.field]
  return value === undefined ? 1 : sizeOf(value, feed)
}

/** The restriction under diagnosis is not its own cause, nor is what the platform did to the line after it. */
function counts({ event, day }: Dated, { line, restrictedOn }: Viewpoint): boolean {
  if (restrictedOn === null || event.line !== line) return true
  return !ofTheLine(event.kind) || day < restrictedOn
}

const ofTheLine = (kind: EventKind): boolean => stateAfter[kind] !== undefined && kind !== 'entry-gone' && kind !== 'services-limited'

/** The day on which a state was ended by an event of another kind, such as an expired document by a verified identity. */
function endedOn({ day }: Dated, { endedBy }: Feed, chronicle: Chronicle): number | null {
  return endedBy === undefined ? null : (allOf(chronicle, endedBy).find((other) => other.day >= day)?.day ?? null)
}

function weighIn(when: Occurrence, feed: Feed, at: number, halfLife: number, start: number): Weighed {
  if (when.from > at) return { stays: 0, fades: feed.eitherSide === true ? decay(start - at, halfLife) : 0 }
  const ramp = feed.ramp === undefined ? 1 : Math.min(1, Math.max(0, Math.min(when.end ?? at, at) - start) / feed.ramp.value)
  const begun = when.to <= at || when.to === when.from ? 1 : (at - when.from) / (when.to - when.from)
  if (when.end === null || (when.end > at && feed.lasts === true)) return { stays: ramp * begun, fades: 0 }
  const past = when.end > when.to ? decay(at - when.end, halfLife) * begun : meanDecay(when.from, when.to, at, halfLife)
  return { stays: 0, fades: ramp * past }
}
