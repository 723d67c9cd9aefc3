/** A prediction and whether it came true. */
export type Outcome = Readonly<{ p: number; came: boolean }>

/** Predictions between two tenths: how many, their mean, and the part that came true. */
export type Bin = Readonly<{ count: number; predicted: number; came: number }>

/** Predictions in `bins` parts of equal width between 0 and 1; empty ones are left out. */
export function binsOf(outcomes: readonly Outcome[], bins = 20): Bin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, predicted: 0, came: 0 }))
  for (const { p, came } of outcomes) {
    const sum = sums[Math.min(bins - 1, Math.floor(p * bins))]
    if (sum === undefined) continue
    sum.count += 1
    sum.predicted += p
    sum.came += came ? 1 : 0
  }
  return sums.filter(({ count }) => count > 0).map(({ count, predicted, came }) => ({ count, predicted: predicted / count, came: came / count }))
}

/** The expected calibration error: how far what came true lies from what was predicted, on average over the predictions. */
export function calibrationError(outcomes: readonly Outcome[], bins = 20): number {
  return binsOf(outcomes, bins).reduce((sum, { count, predicted, came }) => sum + count * Math.abs(predicted - came), 0) / outcomes.length
}

const ROUNDS = 20

/** The same error of a forecaster who is right: what chance alone makes of it with so many predictions, on average over some rounds. */
export function errorByChance(outcomes: readonly Outcome[], uniform: () => number): number {
  const once = (): number => calibrationError(outcomes.map(({ p }) => ({ p, came: uniform() < p })))
  return Array.from({ length: ROUNDS }, once).reduce((sum, error) => sum + error, 0) / ROUNDS
}
