import { decay } from './decay.ts'

/** Something that weighs `size` on its day and less before and after. */
export type Weighed = Readonly<{ day: number; size: number }>

/**
 * Many such things by day, with what those up to each and those from each on leave on its day: their sum on any day costs one look, however
 * many they are.
 */
export type Column = Readonly<{
  days: Float64Array
  sizes: Float64Array
  before: Float64Array
  /** Worked out when it is first asked for: what is only looked back upon never needs it. */
  after: () => Float64Array
  /** The largest size up to each. */
  largest: Float64Array
  halfLife: number
}>

/** Builds the column of things that are in order of their days. */
export function columnOf(items: readonly Weighed[], halfLife: number): Column {
  const count = items.length
  const days = Float64Array.from(items, ({ day }) => day)
  const sizes = Float64Array.from(items, ({ size }) => size)
  const [before, largest] = [new Float64Array(count), new Float64Array(count)]
  for (let at = 0; at < count; at += 1) {
    const gap = at === 0 ? 0 : (days[at] ?? 0) - (days[at - 1] ?? 0)
    const size = sizes[at] ?? 0
    before[at] = at === 0 ? size : (before[at - 1] ?? 0) * decay(gap, halfLife) + size
    largest[at] = at === 0 ? size : Math.max(largest[at - 1] ?? 0, size)
  }
  let after: Float64Array | null = null
  return { days, sizes, before, after: () => (after ??= afterOf(days, sizes, halfLife)), largest, halfLife }
}

function afterOf(days: Float64Array, sizes: Float64Array, halfLife: number): Float64Array {
  const after = sizes.slice()
  for (let at = after.length - 2; at >= 0; at -= 1) {
    after[at] = (after[at + 1] ?? 0) * decay((days[at + 1] ?? 0) - (days[at] ?? 0), halfLife) + (sizes[at] ?? 0)
  }
  return after
}

/** How many of the column lie before a day. */
export function countBefore({ days }: Column, day: number): number {
  let [from, to] = [0, days.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((days[middle] ?? 0) < day) from = middle + 1
    else to = middle
  }
  return from
}

/** What the first `count` of the column have left on a day that none of them lies after. */
export function pastSum({ days, before, halfLife }: Column, count: number, at: number): number {
  return count === 0 ? 0 : (before[count - 1] ?? 0) * decay(at - (days[count - 1] ?? 0), halfLife)
}

/** What the first `count` of the column weigh on a day, those after it by their distance like those before it. */
export function sumAround(column: Column, at: number, count: number = column.days.length): number {
  const { days, halfLife } = column
  const past = Math.min(count, countBefore(column, at))
  if (past === count) return pastSum(column, count, at)
  const after = column.after()
  const next = days[past] ?? 0
  const beyond = count === days.length ? 0 : (after[count] ?? 0) * decay((days[count] ?? 0) - next, halfLife)
  return pastSum(column, past, at) + ((after[past] ?? 0) - beyond) * decay(next - at, halfLife)
}
