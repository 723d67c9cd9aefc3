import { decay } from './decay.ts'

/**
 * Many things by day that weigh their size on it and less before and after, with what those up to each and those from each on leave on its
 * day: their sum on any day costs one look, however many they are.
 */
export type Column = Readonly<{
  days: Float64Array
  sizes: Float64Array
  before: Float64Array
  /** Worked out when it is first asked for: what is only looked back upon never needs it. */
  after: () => Float64Array
  /** The largest size up to each, worked out likewise. */
  largest: () => Float64Array
  halfLife: number
}>

/** Builds the column of things that are in order of their days. */
export function columnOf(days: Float64Array, sizes: Float64Array, halfLife: number): Column {
  let [after, largest]: [Float64Array | null, Float64Array | null] = [null, null]
  return {
    days, sizes, halfLife, before: beforeOf(days, sizes, halfLife),
    after: () => (after ??= afterOf(days, sizes, halfLife)), largest: () => (largest ??= largestOf(sizes)),
  }
}

function beforeOf(days: Float64Array, sizes: Float64Array, halfLife: number): Float64Array {
  const before = new Float64Array(days.length)
  const near = fadingBy(halfLife)
  let [sum, last] = [0, days[0] ?? 0]
  for (let at = 0; at < before.length; at += 1) {
    const day = days[at] ?? 0
    sum = sum * leftAfter(day - last, near, halfLife) + (sizes[at] ?? 0)
    before[at] = sum
    last = day
  }
  return before
}

function largestOf(sizes: Float64Array): Float64Array {
  const largest = sizes.slice()
  for (let at = 1; at < largest.length; at += 1) largest[at] = Math.max(largest[at - 1] ?? 0, largest[at] ?? 0)
  return largest
}

const NEAR = 64
const fadings = new Map<number, Float64Array>()

/** What is left after a gap of few whole days, as between most events. */
function fadingBy(halfLife: number): Float64Array {
  const near = fadings.get(halfLife) ?? Float64Array.from({ length: NEAR }, (_, gap) => decay(gap, halfLife))
  fadings.set(halfLife, near)
  return near
}

const leftAfter = (gap: number, near: Float64Array, halfLife: number): number =>
  gap >= 0 && gap < NEAR ? near[gap] ?? decay(gap, halfLife) : decay(gap, halfLife)

function afterOf(days: Float64Array, sizes: Float64Array, halfLife: number): Float64Array {
  const after = sizes.slice()
  const near = fadingBy(halfLife)
  for (let at = after.length - 2; at >= 0; at -= 1) {
    after[at] = (after[at + 1] ?? 0) * leftAfter((days[at + 1] ?? 0) - (days[at] ?? 0), near, halfLife) + (sizes[at] ?? 0)
  }
  return after
}

/** How many of the column lie before a day. */
export function countBefore({ days }: Column, day: number): number {
  let [from, to] = [0, days.length]
  // Most looks are from after the last.
  if (to > 0 && (days[to - 1] ?? 0) < day) return to
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
