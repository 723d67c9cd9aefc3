const LN2 = Math.LN2

/** What is left of an effect after `age` days, half of it after each `halfLife`; 1 for an age of 0 or less. */
export function decay(age: number, halfLife: number): number {
  return age <= 0 ? 1 : Math.exp((-LN2 * age) / halfLife)
}

/**
 * The mean decay at day `at` of something that happened on an unknown day of the window (day numbers, ends included), where only
 * the part of the window up to `at` counts. A window of one day is that day's decay.
 */
export function meanDecay(from: number, to: number, at: number, halfLife: number): number {
  if (from > at) return 0
  if (to <= from) return decay(at - from, halfLife)
  const last = Math.min(to, at)
  const rate = LN2 / halfLife
  return (decay(at - last, halfLife) - decay(at - from, halfLife)) / (rate * (to - from))
}
