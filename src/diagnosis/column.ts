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
  /** The largest size up to each. */
  largest: Float64Array
  halfLife: number
}>

/** Builds the column of things that are in order of their days. */
export function columnOf(days: Float64Array, sizes: Float64Array, halfLife: number): Column {
  const count = days.length
  const [before, largest] = [new Float64Array(count), new Float64Array(count)]
  const left = fadingBy(halfLife)
  let [sum, most, last] = [0, 0, 0]
  for (let at = 0; at < count; at += 1) {
    const [day, size] = [days[at] ?? 0, sizes[at] ?? 0]
    sum = at === 0 ? size : sum * left(day - last) + size
    most = at === 0 ? size : Math.max(most, size)
    before[at] = sum
    largest[at] = most
    last = day
  }
  let after: Float64Array | null = null
  return { days, sizes, before, after: () => (after ??= afterOf(days, sizes, halfLife)), largest, halfLife }
}

const NEAR = 64
const fadings = new Map<number, Float64Array>()

/** What is left after a gap, looked up where it is of a few whole days, as between most events. */
function fadingBy(halfLife: number): (gap: number) => number {
  const near = fadings.get(halfLife) ?? Float64Array.from({ length: NEAR }, (_, gap) => decay(gap, halfLife))
  fadings.set(halfLife, near)
  return (gap) => (gap >= 0 && gap < NEAR ? near[gap] : undefined) ?? decay(gap, halfLife)
}

function afterOf(days: Float64Array, sizes: Float64Array, halfLife: number): Float64Array {
  const after = sizes.slice()
  const left = fadingBy(halfLife)
  for (let at = after.length - 2; at >= 0; at -= 1) {
    after[at] = (after[at + 1] ?? 0) * left((days[at + 1] ?? 0) - (days[at] ?? 0)) + (sizes[at] ?? 0)
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
