import { chanceBetween, type Mixture } from './mixture.ts'

/** Days in which a look costs nothing and may end the matter. */
const LOOKS = [1, 3, 7, 14, 30] as const
const WORTH_A_LOOK = 0.05
const LONGEST = 1092
const SEASON = 90
const MONTH = 28

/** In how many days the next look is worth it, and waiting stops being the plan. */
export type Wait = Readonly<{ nextCheck: number; stopWaiting: number }>

/** `threshold`: the chance of a return within 90 days under which waiting is no plan. */
export function waitOf(mixture: Mixture, threshold: number): Wait {
  const stopWaiting = stopAfter(mixture, threshold)
  const next = nextLook(mixture)
  return { nextCheck: stopWaiting > 0 ? Math.min(stopWaiting, next) : next, stopWaiting }
}

/** In how many days waiting stops being the plan: the chance over the 90 days that follow has fallen under `threshold`. */
function stopAfter(mixture: Mixture, threshold: number): number {
  const over = (days: number): boolean => {
    const from = mixture.judged + days
    return chanceBetween(mixture, from, from + SEASON) < threshold
  }
  if (over(0)) return 0
  // By months first: the chance moves slowly where the answer lies. Then halfway between.
  let to = MONTH
  while (to < LONGEST && !over(to)) to += MONTH
  for (let from = to - MONTH; to - from > 1;) {
    const middle = (from + to) >> 1
    if (over(middle)) to = middle
    else from = middle
  }
  return to
}

/** In how many days the next look is worth it: the first by which the line has come back in one case of twenty, else a month. */
function nextLook(mixture: Mixture): number {
  const { judged } = mixture
  for (const days of LOOKS) if (chanceBetween(mixture, judged, judged + days) >= WORTH_A_LOOK) return days
  return LOOKS[LOOKS.length - 1] ?? SEASON
}
