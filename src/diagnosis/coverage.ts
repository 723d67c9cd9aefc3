import { decay } from './decay.ts'

/** Day numbers, ends included. */
export type Interval = Readonly<{ from: number; to: number }>

/** Which part of a fading memory, seen from day `at`, lies within the intervals; overlaps count once. Between 0 and 1. */
export function coverage(intervals: readonly Interval[], at: number, halfLife: number): number {
  let covered = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, reached)
    const end = Math.min(to, at)
    if (end <= start) continue
    // What the person says up to the day itself reaches to now, so that the last day is not left open.
    covered += decay(at - end, halfLife) - decay(at - start, halfLife)
    reached = end
  }
  return covered
}
