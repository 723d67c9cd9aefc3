import type { EventKind } from '../events/kind.ts'
import { type Column, columnOf, countBefore, sumAround } from './column.ts'
import { byDay, type Dated } from './dated.ts'
import { decay } from './decay.ts'
import { fieldsOf } from './fields.ts'
import { allOf, changesOf, type Chronicle } from './happened.ts'

/** A reading with the line that it names, if it does. */
export type Value = Readonly<{ event: string; day: number; value: number; line: string | undefined }>

/** The readings of a kind by day, of all lines. */
export type Readings = Readonly<{
  days: Float64Array
  sizes: Float64Array
  /** The reading at a place. */
  at: (place: number) => Value | undefined
  columns: Map<number, Columns>
  /** Those that were added since these were put together, by day. */
  more: readonly Value[]
}>

/** What the readings sum to with one memory, and what they count for. */
export type Columns = Readonly<{ values: Column; weights: Column }>

const made = new WeakMap<readonly Dated[], Readings>()

/** The readings of a kind, put together once for each list. What was only added since the root is kept beside it. */
export function readingsOf(chronicle: Chronicle, kind: EventKind): Readings {
  const { root } = chronicle
  const { gone, come } = changesOf(chronicle, kind)
  // What is taken away is not subtracted: of a mean of what is left, far smaller, nothing would remain but last digits.
  const list = root === null || gone.length > 0 ? allOf(chronicle, kind) : allOf(root, kind)
  const readings = made.get(list) ?? readingsIn(list)
  made.set(list, readings)
  if (root === null || gone.length > 0 || come.length === 0) return readings
  const { days, at } = readingsIn(come.toSorted(byDay))
  return { ...readings, more: Array.from(days, (_, place) => at(place)).filter((one) => one !== undefined) }
}

/** Visits readings, the last first, until a visit says to stop by `false`. */
export function backwards({ days, at, more }: Readings, visit: (value: Value) => boolean): void {
  let [place, left] = [days.length - 1, more.length - 1]
  while (place >= 0 || left >= 0) {
    const other = more[left]
    const isOther = other !== undefined && (place < 0 || other.day >= (days[place] ?? 0))
    const value = isOther ? other : at(place)
    if (isOther) left -= 1
    else place -= 1
    if (value !== undefined && !visit(value)) return
  }
}

/** Of several readings on the last day the lowest, whatever their order in the file. */
export function latestOf(readings: Readings): Value | undefined {
  const found: Value[] = []
  backwards(readings, (value) => {
    if (found[0] !== undefined && value.day !== found[0].day) return false
    if (found[0] === undefined || value.value <= found[0].value) found[0] = value
    return true
  })
  return found[0]
}

/**
 * The decayed mean of readings on the day `at`, of those before the day `until` where one is given; null where there is none. A reading
 * speaks of the days around it, so one taken after the day `at` counts like one taken before.
 */
export function meanOf({ values, weights }: Columns, more: readonly Value[], at: number, until: number | null = null): number | null {
  const count = until === null ? values.days.length : countBefore(values, until)
  let [sum, weight] = count === 0 ? [0, 0] : [sumAround(values, at, count), sumAround(weights, at, count)]
  for (const { day, value } of more) {
    if (until !== null && day >= until) continue
    const left = decay(Math.abs(at - day), values.halfLife)
    sum += value * left
    weight += left
  }
  return weight === 0 ? null : sum / weight
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
  return { days: days.subarray(0, found), sizes: sizes.subarray(0, found), at, columns: new Map(), more: [] }
}

/** What the person told of a reading by one field or another. */
function firstOf(amount: Float64Array | null, ratio: Float64Array | null, value: Float64Array | null, at: number): number {
  const [one, other] = [amount?.[at] ?? Number.NaN, ratio?.[at] ?? Number.NaN]
  return !Number.isNaN(one) ? one : !Number.isNaN(other) ? other : (value?.[at] ?? Number.NaN)
}
