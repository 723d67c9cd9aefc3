import type { EventKind } from '../events/kind.ts'
import { type Column, columnOf, countBefore, sumAround } from './column.ts'
import type { Dated } from './dated.ts'
import { fieldsOf } from './fields.ts'
import { allOf, type Chronicle } from './happened.ts'

/** A reading with the line that it names, if it does. */
export type Value = Readonly<{ event: string; day: number; value: number; line: string | undefined }>

/** The readings of a kind by day, of all lines. */
export type Readings = Readonly<{
  days: Float64Array
  sizes: Float64Array
  /** The reading at a place. */
  at: (place: number) => Value | undefined
  columns: Map<number, Columns>
}>

/** What the readings sum to with one memory, and what they count for. */
export type Columns = Readonly<{ values: Column; weights: Column }>

const made = new WeakMap<readonly Dated[], Readings>()

/** The readings of a kind, put together once for each list. */
export function readingsOf(chronicle: Chronicle, kind: EventKind): Readings {
  const list = allOf(chronicle, kind)
  const readings = made.get(list) ?? readingsIn(list)
  made.set(list, readings)
  return readings
}

/** Of several readings on the last day the lowest, whatever their order in the file. */
export function latestOf({ days, sizes, at }: Readings): Value | undefined {
  let latest = days.length - 1
  for (let place = latest - 1; place >= 0 && days[place] === days[latest]; place -= 1) {
    if ((sizes[place] ?? 0) <= (sizes[latest] ?? 0)) latest = place
  }
  return at(latest)
}

/**
 * The decayed mean of readings on the day `at`, of those before the day `until` where one is given; null where there is none. A reading
 * speaks of the days around it, so one taken after the day `at` counts like one taken before.
 */
export function meanOf({ values, weights }: Columns, at: number, until: number | null = null): number | null {
  const count = until === null ? values.days.length : countBefore(values, until)
  const weight = count === 0 ? 0 : sumAround(weights, at, count)
  return weight === 0 ? null : sumAround(values, at, count) / weight
}

/** The sums over readings with one memory, made once. */
export function columnsOf({ days, sizes, columns }: Readings, halfLife: number): Columns {
  const known = columns.get(halfLife)
  if (known !== undefined) return known
  const made = { values: columnOf(days, sizes, halfLife), weights: columnOf(days, new Float64Array(days.length).fill(1), halfLife) }
  columns.set(halfLife, made)
  return made
}

/** The readings of a list: one pass over its fields. */
export function readingsIn(list: readonly Dated[]): Readings {
  const { count, days: all, numbers: { amount, ratio, value } } = fieldsOf(list)
  const [days, sizes, places] = [new Float64Array(count), new Float64Array(count), new Uint32Array(count)]
  let found = 0
  for (let at = 0; at < count; at += 1) {
    const size = firstOf(amount, ratio, value, at)
    if (Number.isNaN(size)) continue
    days[found] = all[at] ?? 0
    sizes[found] = size
    places[found] = at
    found += 1
  }
  const at = (place: number): Value | undefined => {
    const dated = place < 0 || place >= found ? undefined : list[places[place] ?? 0]
    return dated && { event: dated.event.id, day: dated.day, value: sizes[place] ?? 0, line: dated.event.line }
  }
  return { days: days.subarray(0, found), sizes: sizes.subarray(0, found), at, columns: new Map() }
}

/** What the person told of a reading by one field or another. */
function firstOf(amount: Float64Array | null, ratio: Float64Array | null, value: Float64Array | null, at: number): number {
  const [one, other] = [amount?.[at] ?? Number.NaN, ratio?.[at] ?? Number.NaN]
  return !Number.isNaN(one) ? one : !Number.isNaN(other) ? other : (value?.[at] ?? Number.NaN)
}
