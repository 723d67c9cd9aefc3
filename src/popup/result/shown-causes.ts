import type { CauseShare } from '../../diagnosis/diagnosis.ts'

const FEWEST = 3
const MOST = 5
const WORTH_NAMING = 0.06

/**
 * Three to five causes by name, and how many are left. What cannot be seen is no cause that one could read about, so it is left to
 * the bar of the layers.
 */
export function shownCauses<Cause extends string>(
  causes: readonly CauseShare<Cause>[],
): Record<'shown' | 'others', readonly CauseShare<Cause>[]> {
  const named = causes.filter(({ layer }) => layer !== 'unknown')
  const count = Math.min(MOST, Math.max(FEWEST, named.filter(({ share }) => share >= WORTH_NAMING).length))
  return { shown: named.slice(0, count), others: named.slice(count) }
}
