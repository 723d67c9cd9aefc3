import { allOf, type Chronicle, type Dated } from './chronicle.ts'
import { type Column, columnOf, countBefore, sumAround } from './column.ts'
import type { EventKind } from '../events/kind.ts'

/** A reading with the line that it names, if it does. */
export type Value = Readonly<{ event: string; day: number; value: number; line: string | undefined }>

type Columns = Readonly<{ values: Column; weights: Column }>
type Readings = Readonly<{ all: readonly Value[]; days: Float64Array; sizes: Float64Array; columns: Map<number, Columns> }>

const made = new WeakMap<readonly Dated[], Readings>()

/** The readings of a kind by day, of all lines. */
export function readingsOf(chronicle: Chronicle, kind: EventKind): readonly Value[] {
  return readings(allOf(chronicle, kind)).all
}

/** Of several readings on the last day the lowest, whatever their order in the file. */
export function latestOf(values: readonly Value[]): Value | undefined {
  let latest = values.at(-1)
  for (let at = values.length - 2; at >= 0 && values[at]?.day === latest?.day; at -= 1) {
    const other = values[at]
    if (other !== undefined && latest !== undefined && other.value <= latest.value) latest = other
  }
  return latest
}

/**
 * The decayed mean of the readings of a kind on the day `at`, of those before the day `until` where one is given; null where there
 * is none. A reading speaks of the days around it, so one taken after the day `at` counts like one taken before.
 */
export function meanOf(chronicle: Chronicle, kind: EventKind, at: number, halfLife: number, until: number | null = null): number | null {
  const { all, days, sizes, columns } = readings(allOf(chronicle, kind))
  if (all.length === 0) return null
  const { values, weights } = columns.get(halfLife) ?? {
    values: columnOf(days, sizes, halfLife),
    weights: columnOf(days, new Float64Array(days.length).fill(1), halfLife),
  }
  columns.set(halfLife, { values, weights })
  const count = until === null ? all.length : countBefore(values, until)
  const weight = count === 0 ? 0 : sumAround(weights, at, count)
  return weight === 0 ? null : sumAround(values, at, count) / weight
}

function readings(list: readonly Dated[]): Readings {
  const known = made.get(list)
  if (known !== undefined) return known
  const all: Value[] = []
  for (const { event, day } of list) {
    const value = event.amount ?? event.ratio ?? event.value
    if (value !== undefined) all.push({ event: event.id, day, value, line: event.line })
  }
  const [days, sizes] = [new Float64Array(all.length), new Float64Array(all.length)]
  for (const [at, { day, value }] of all.entries()) {
    days[at] = day
    sizes[at] = value
  }
  const fresh: Readings = { all, days, sizes, columns: new Map() }
  made.set(list, fresh)
  return fresh
}
