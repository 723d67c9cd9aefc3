import type { CreditEvent } from '../events/event.ts'
import type { Feed } from '../knowledge/model-types.ts'
import { type Column, columnOf } from './column.ts'
import type { ChannelFeed, Compiled } from './compile.ts'
import type { Dated } from './dated.ts'
import { type Fields, fieldsOf, type Texts } from './fields.ts'
import { allOf, type Chronicle, kindsOf } from './happened.ts'

/** What one kind of event adds to one channel of one line, as far as that can be said before the day of the look is known. */
export type Fed = Readonly<{
  channel: number
  halfLife: number
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
  const fed = kindsOf(chronicle).flatMap((kind) => (compiled.feeds.get(kind) ?? []).map((entry) => {
    const list = allOf(chronicle, kind)
    const before = inner(inner(perKind, list), entry)
    const one = before.get(line) ?? fedBy(list, entry, compiled, line)
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

/** What a list adds to a channel of a line: one pass over its fields. */
export function fedBy(list: readonly Dated[], { channel, feed }: ChannelFeed, { channels }: Compiled, line: string): Fed {
  const fields = fieldsOf(list)
  const mine = takenIn(fields, feed, line)
  const halfLife = channels[channel]?.halfLife ?? 1
  if (mine === null && isPlain(fields, feed)) {
    const column = columnOf(fields.days, new Float64Array(fields.count).fill(feed.amount.value), halfLife)
    return { channel, halfLife, feed, column, entries: list, longest: 0, others: [] }
  }
  const { settled, others, longest } = gathered(list, fields, feed, mine)
  const entries = Array.from(settled.places, (place) => list[place]).filter((one) => one !== undefined)
  return { channel, halfLife, feed, column: columnOf(settled.days, settled.sizes, halfLife), entries, longest, others }
}

/** Whether all events of a list count alike, each on its own day. */
function isPlain({ until, unsure, numbers }: Fields, feed: Feed): boolean {
  return until === null && unsure === null && numbers.count === null && feed.size === undefined && feed.lasts !== true && !isBound(feed)
}

/** Whether what an event adds depends on the day of the look, or on other events. */
const isBound = ({ eitherSide, ramp, endedBy }: Feed): boolean => eitherSide === true || ramp !== undefined || endedBy !== undefined

type Gathered = Readonly<{ settled: Settled; others: readonly Dated[]; longest: number }>

function gathered(list: readonly Dated[], fields: Fields, feed: Feed, mine: Uint8Array | null): Gathered {
  const others: Dated[] = []
  const [days, sizes, places] = [new Float64Array(fields.count), new Float64Array(fields.count), new Uint32Array(fields.count)]
  let [count, longest, inOrder, last] = [0, 0, true, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < fields.count; at += 1) {
    if (mine !== null && mine[at] === 0) continue
    const day = settledOn(fields, feed, at)
    const size = fixedSize(fields, feed, at)
    if (Number.isNaN(day) || Number.isNaN(size)) {
      const dated = list[at]
      if (dated !== undefined) others.push(dated)
      continue
    }
    days[count] = day
    sizes[count] = size
    places[count] = at
    count += 1
    longest = Math.max(longest, day - (fields.days[at] ?? 0))
    inOrder &&= day >= last
    last = day
  }
  return { settled: byEnd(days.subarray(0, count), sizes.subarray(0, count), places.subarray(0, count), inOrder), others, longest }
}

type Settled = Readonly<{ days: Float64Array; sizes: Float64Array; places: Uint32Array }>

/** Puts what has settled in the order of the days from which on it fades; what ends in the order in which it began is so already. */
function byEnd(days: Float64Array, sizes: Float64Array, places: Uint32Array, inOrder: boolean): Settled {
  if (inOrder) return { days, sizes, places }
  const order = Uint32Array.from(days, (_, place) => place).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
  return {
    days: Float64Array.from(order, (place) => days[place] ?? 0), sizes: Float64Array.from(order, (place) => sizes[place] ?? 0),
    places: Uint32Array.from(order, (place) => places[place] ?? 0),
  }
}

/** Whether an event is one of those that a feed takes in, for this line. */
export function concerns(event: CreditEvent, feed: Feed, line: string): boolean {
  if (!hasReason(event.reason, feed)) return false
  if (event.none === true) return event.line === undefined || (event.line === line && feed.scope !== 'elsewhere')
  return isInScope(event.line, feed, line)
}

const hasReason = (reason: string | undefined, { reasons }: Feed): boolean =>
  reason === undefined || reasons === undefined || reasons.includes(reason)

const isInScope = (of: string | undefined, { scope }: Feed, line: string): boolean =>
  scope === 'any' || (scope === 'line') === (of === line)

/** The same of each of the events in turn: 1 for those that a feed takes in; null where it takes in all. */
function takenIn({ lines, reasons, count }: Fields, feed: Feed, line: string): Uint8Array | null {
  const ofLine = marks(lines, (of) => isInScope(of, feed, line))
  const ofReason = reasons === null ? null : marks(reasons, (reason) => hasReason(reason, feed))
  if (ofLine === null && ofReason === null) return null
  const mine = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) {
    const there = ofLine === null || ofLine[(lines.at[at] ?? -1) + 1] === true
    mine[at] = there && (ofReason === null || ofReason[(reasons?.at[at] ?? -1) + 1] === true) ? 1 : 0
  }
  return mine
}

/** By text, none first, whether it holds; null where it holds for all. */
function marks({ words }: Texts, holds: (text: string | undefined) => boolean): readonly boolean[] | null {
  const found = [undefined, ...words].map((text) => holds(text))
  return found.includes(false) ? found : null
}

/** The day from which on an event fades, where nothing but its own fields decides it; NaN elsewhere. */
function settledOn({ days, until, unsure, numbers }: Fields, feed: Feed, at: number): number {
  if (isBound(feed) || (unsure !== null && unsure[at] === 1)) return Number.NaN
  const [day, end] = [days[at] ?? 0, until === null ? Number.NaN : (until[at] ?? Number.NaN)]
  if (!Number.isNaN(end)) return Math.max(day, end)
  return feed.lasts === true ? day + (numbers.days?.[at] ?? Number.NaN) : day
}

/** What an event adds by the field that says its size; NaN where that depends on how long it has lasted. */
function fixedSize({ numbers }: Fields, feed: Feed, at: number): number {
  const count = numbers.count?.[at] ?? Number.NaN
  const times = feed.amount.value * (Number.isNaN(count) ? 1 : count)
  if (feed.size === undefined) return times
  const value = numbers[feed.size.field]?.[at] ?? Number.NaN
  if (Number.isNaN(value)) return feed.size.field === 'days' ? Number.NaN : times
  return times * sizeOf(value, feed)
}

export function sizeOf(value: number, { size }: Feed): number {
  if (size === undefined) return 1
  const ratio = Math.min(size.most.value, Math.max(0, value) / size.unit.value)
  return size.power === undefined ? ratio : ratio ** size.power
}
