import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Feed } from '../knowledge/model-types.ts'
import type { ChannelFeed, Compiled } from './compile.ts'
import { coverage, type Interval } from './coverage.ts'
import { decay, meanDecay } from './decay.ts'
import { stateAfter } from './episode.ts'
import type { Level, Viewpoint } from './level.ts'
import { duration, occurrence, type Occurrence } from './occurrence.ts'
import { signalLevels } from './signals.ts'

/** All channels of the model as they stood on the day `view.at`, from one pass over the events. */
export function levels(compiled: Compiled, events: readonly CreditEvent[], view: Viewpoint): Level[] {
  const found: Level[] = compiled.channels.map(() => ({ stays: 0, fades: 0, covered: 0, direct: null, contributions: [], denied: [] }))
  const told = new Map<number, Map<string, { share: number; intervals: Interval[] }>>()
  const ends = endsOf(compiled, events)
  for (const event of events) {
    const feeds = compiled.feeds.get(event.kind)
    if (feeds === undefined || !counts(event, view)) continue
    for (const entry of feeds) {
      if (!concerns(event, entry.feed, view.line)) continue
      if (event.none === true) {
        noteNone(told, event, entry, view)
        found[entry.channel]?.denied.push(event.id)
      } else add(found, compiled, event, entry, view, ends)
    }
  }
  for (const [channel, kinds] of told) {
    const level = found[channel]
    const halfLife = compiled.channels[channel]?.halfLife ?? 1
    if (level === undefined) continue
    for (const { share, intervals } of kinds.values()) level.covered += share * coverage(intervals, view.at, halfLife)
  }
  signalLevels(found, compiled, events, view)
  return found
}

/** The restriction under diagnosis is not its own cause, nor is what the platform did to the line after it. */
function counts(event: CreditEvent, { line, restrictedOn }: Viewpoint): boolean {
  if (restrictedOn === null || event.line !== line || event.none === true) return true
  if (stateAfter[event.kind] === undefined || event.kind === 'entry-gone' || event.kind === 'services-limited') return true
  return dayNumber(event.date) < restrictedOn
}

function concerns(event: CreditEvent, feed: Feed, line: string): boolean {
  if (event.reason !== undefined && feed.reasons !== undefined && !feed.reasons.includes(event.reason)) return false
  if (event.none === true) return event.line === undefined || (event.line === line && feed.scope !== 'elsewhere')
  if (feed.scope === 'any') return true
  return feed.scope === 'line' ? event.line === line : event.line !== line
}

function noteNone(
  told: Map<number, Map<string, { share: number; intervals: Interval[] }>>, event: CreditEvent,
  { channel, share }: ChannelFeed, view: Viewpoint,
): void {
  const kinds = told.get(channel) ?? new Map<string, { share: number; intervals: Interval[] }>()
  const known = kinds.get(event.kind) ?? { share, intervals: [] }
  known.intervals.push({ from: dayNumber(event.since ?? event.date), to: Math.min(dayNumber(event.date), view.at) })
  kinds.set(event.kind, known)
  told.set(channel, kinds)
}

/** The days on which states are ended by an event of another kind, such as an expired document by a verified identity. */
function endsOf(compiled: Compiled, events: readonly CreditEvent[]): ReadonlyMap<string, readonly number[]> {
  const enders = new Set<string>()
  for (const feeds of compiled.feeds.values()) for (const { feed } of feeds) if (feed.endedBy !== undefined) enders.add(feed.endedBy)
  const ends = new Map<string, number[]>()
  for (const { kind, date, none } of events) {
    if (none === true || !enders.has(kind)) continue
    ends.set(kind, [...(ends.get(kind) ?? []), dayNumber(date)].toSorted((a, b) => a - b))
  }
  return ends
}

function add(
  found: Level[], compiled: Compiled, event: CreditEvent, { channel, feed }: ChannelFeed, view: Viewpoint,
  ends: ReadonlyMap<string, readonly number[]>,
): void {
  const level = found[channel]
  const halfLife = compiled.channels[channel]?.halfLife ?? 1
  if (level === undefined) return
  const start = dayNumber(event.date)
  const endedOn = feed.endedBy === undefined ? null : (ends.get(feed.endedBy)?.find((day) => day >= start) ?? null)
  const when = occurrence(event, feed.lasts === true, endedOn, view.today)
  const size = feed.amount.value * sizeOf(event, feed, when, view.at) * (event.count ?? 1) * when.trust
  const { stays, fades } = weighIn(when, feed, view.at, halfLife, start)
  if (stays === 0 && fades === 0) return
  level.stays += size * stays
  level.fades += size * fades
  level.contributions.push({ event: event.id, stays: size * stays, fades: size * fades })
}

function weighIn(when: Occurrence, feed: Feed, at: number, halfLife: number, start: number): { stays: number; fades: number } {
  if (when.from > at) return { stays: 0, fades: feed.eitherSide === true ? decay(start - at, halfLife) : 0 }
  const ramp = feed.ramp === undefined ? 1 : Math.min(1, Math.max(0, Math.min(when.end ?? at, at) - start) / feed.ramp.value)
  const begun = when.to <= at || when.to === when.from ? 1 : (at - when.from) / (when.to - when.from)
  if (when.end === null || (when.end > at && feed.lasts === true)) return { stays: ramp * begun, fades: 0 }
  const past = when.end > when.to ? decay(at - when.end, halfLife) * begun : meanDecay(when.from, when.to, at, halfLife)
  return { stays: 0, fades: ramp * past }
}

function sizeOf(event: CreditEvent, feed: Feed, when: Occurrence, at: number): number {
  if (feed.size === undefined) return 1
  const value = feed.size.field === 'days' ? duration(event, when, at) : event[feed.size.field]
  if (value === undefined) return 1
  return Math.min(feed.size.most.value, Math.max(0, value) / feed.size.unit.value) ** (feed.size.power ?? 1)
}
