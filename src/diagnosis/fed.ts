import { dayNumber } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Feed } from '../knowledge/model-types.ts'
import { allOf, type Chronicle, type Dated } from './chronicle.ts'
import { type Column, columnOf } from './column.ts'
import type { ChannelFeed, Compiled } from './compile.ts'

/** What one kind of event adds to one channel of one line, as far as that can be said before the day of the look is known. */
export type Fed = Readonly<{
  channel: number
  feed: Feed
  /** By the day on which each ended, from which on it fades; `entries` are the same ones. */
  column: Column
  entries: readonly Dated[]
  /** The longest time from the day of one to its end. */
  longest: number
  /** Those whose days or size depend on the day of the look, or on other events. */
  others: readonly Dated[]
}>

const perLine = new WeakMap<Chronicle, Map<Compiled, Map<string, readonly Fed[]>>>()
const perKind = new WeakMap<readonly Dated[], Map<ChannelFeed, Map<string, Fed>>>()

/**
 * All that feeds the channels of a line. Made once for each case and line; what no change has touched is taken over from the case
 * before.
 */
export function fedOf(compiled: Compiled, chronicle: Chronicle, line: string): readonly Fed[] {
  const lines = inner(inner(perLine, chronicle), compiled)
  const known = lines.get(line)
  if (known !== undefined) return known
  const fed = [...chronicle.happened.keys()].flatMap((kind) => (compiled.feeds.get(kind) ?? []).map((entry) => {
    const list = allOf(chronicle, kind)
    const before = inner(inner(perKind, list), entry)
    const one = before.get(line) ?? fedBy(list, entry, compiled.channels[entry.channel]?.halfLife ?? 1, line)
    before.set(line, one)
    return one
  }))
  lines.set(line, fed)
  return fed
}

/** The map that belongs to a key, made when it is first asked for. */
function inner<Key extends object, InnerKey, Value>(
  maps: { get: (key: Key) => Map<InnerKey, Value> | undefined, set: (key: Key, map: Map<InnerKey, Value>) => unknown }, key: Key,
): Map<InnerKey, Value> {
  const known = maps.get(key) ?? new Map<InnerKey, Value>()
  maps.set(key, known)
  return known
}

function fedBy(list: readonly Dated[], { channel, feed }: ChannelFeed, halfLife: number, line: string): Fed {
  const [entries, others]: [Dated[], Dated[]] = [[], []]
  const [days, sizes] = [new Float64Array(list.length), new Float64Array(list.length)]
  let [longest, inOrder, last] = [0, true, Number.NEGATIVE_INFINITY]
  for (const dated of list) {
    if (!concerns(dated.event, feed, line)) continue
    const day = settledOn(dated, feed)
    const size = fixedSize(dated.event, feed)
    if (day === null || size === null) {
      others.push(dated)
      continue
    }
    days[entries.length] = day
    sizes[entries.length] = feed.amount.value * size * (dated.event.count ?? 1)
    entries.push(dated)
    longest = Math.max(longest, day - dated.day)
    inOrder &&= day >= last
    last = day
  }
  const settled = byDay(entries, days.subarray(0, entries.length), sizes.subarray(0, entries.length), inOrder)
  return { channel, feed, column: columnOf(settled.days, settled.sizes, halfLife), entries: settled.entries, longest, others }
}

type Settled = Readonly<{ entries: readonly Dated[]; days: Float64Array; sizes: Float64Array }>

/** Puts what has settled in the order of the days from which on it fades; what ends in the order in which it began is so already. */
function byDay(entries: readonly Dated[], days: Float64Array, sizes: Float64Array, inOrder: boolean): Settled {
  if (inOrder) return { entries, days, sizes }
  const order = entries.map((_, place) => place).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0))
  return {
    entries: order.flatMap((place) => entries[place] ?? []),
    days: Float64Array.from(order, (place) => days[place] ?? 0), sizes: Float64Array.from(order, (place) => sizes[place] ?? 0),
  }
}

/** Whether an event is one of those that a feed takes in, for this line. */
export function concerns(event: CreditEvent, feed: Feed, line: string): boolean {
  if (event.reason !== undefined && feed.reasons !== undefined && !feed.reasons.includes(event.reason)) return false
  if (event.none === true) return event.line === undefined || (event.line === line && feed.scope !== 'elsewhere')
  if (feed.scope === 'any') return true
  return feed.scope === 'line' ? event.line === line : event.line !== line
}

/** The day from which on an event fades, where nothing but its own fields decides it; null elsewhere. */
function settledOn({ event, day }: Dated, feed: Feed): number | null {
  const unsure = (event.sure ?? 'yes') !== 'yes' || event.since !== undefined
  if (unsure || feed.eitherSide === true || feed.ramp !== undefined || feed.endedBy !== undefined) return null
  if (event.until !== undefined) return Math.max(day, dayNumber(event.until))
  if (feed.lasts !== true) return day
  return event.days === undefined ? null : day + event.days
}

/** The size of an event by the field that says it, at most `most`; null where it depends on how long it has lasted. */
function fixedSize(event: CreditEvent, feed: Feed): number | null {
  if (feed.size === undefined) return 1
  const value = event[feed.size.field]
  if (value === undefined) return feed.size.field === 'days' ? null : 1
  return sizeOf(value, feed)
}

export function sizeOf(value: number, { size }: Feed): number {
  return size === undefined ? 1 : Math.min(size.most.value, Math.max(0, value) / size.unit.value) ** (size.power ?? 1)
}
