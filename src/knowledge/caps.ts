import type { Grade } from './types.ts'

/** By how much a number of each grade may at most multiply or divide the odds. E is for structure that must exist. */
export const caps: Readonly<Record<Grade, number>> = { A: 20, B: 8, C: 4, D: 2, E: 3 }

/** The cap of what people tell each other without evidence. */
export const folkloreCap = 1.25

/** The cap that follows from a grade. Without a grade there is no source, and then there may be no effect at all. */
export function capOf(grade: Grade | null, folklore = false): number {
  if (grade === null) return 1
  return folklore ? Math.min(caps[grade], folkloreCap) : caps[grade]
}
