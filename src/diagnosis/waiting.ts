import type { Numbers } from './numbers.ts'
import { chanceBetween } from './reopening.ts'

/** Days in which a look costs nothing and may end the matter. */
const LOOKS = [1, 3, 7, 14, 30] as const
const WORTH_A_LOOK = 0.05
const THREE_YEARS = 1095
const SEASON = 90

type Mixture = Readonly<{ shares: readonly number[]; numbers: Numbers; lifted: readonly number[]; elapsed: number }>

/** In how many days waiting stops being the plan: the chance over the 90 days that follow has fallen under `threshold`. */
export function stopAfter({ shares, numbers, lifted, elapsed }: Mixture, threshold: number): number {
  for (let days = 0; days < THREE_YEARS; days += 1) {
    const from = elapsed + days
    if (chanceBetween(shares, numbers, lifted, elapsed, from, from + SEASON) < threshold) return days
  }
  return THREE_YEARS
}

/** In how many days the next look is worth it: the first by which the line has come back in one case of twenty, else a month. */
export function nextLook({ shares, numbers, lifted, elapsed }: Mixture): number {
  const worth = LOOKS.find((days) => chanceBetween(shares, numbers, lifted, elapsed, elapsed, elapsed + days) >= WORTH_A_LOOK)
  return worth ?? LOOKS[LOOKS.length - 1] ?? 30
}
