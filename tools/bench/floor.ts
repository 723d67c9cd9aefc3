export const CAUSES = 20
const FEATURES = 30
const DAYS = 1_825

/** A random number generator with a seed (mulberry32), so that each run weighs the same. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The least that a model of this kind can cost: so many events in typed arrays, each decayed by its age into one of 30 features,
 * 20 scores over them, and their shares. Gives the function to time; its answer is the largest share.
 */
export function floorOf(events: number): () => number {
  const random = seeded(7)
  const type = Uint8Array.from({ length: events }, () => Math.floor(random() * FEATURES))
  const age = Float64Array.from({ length: events }, () => Math.floor(random() * DAYS))
  const decay = Float64Array.from({ length: FEATURES }, () => -1 / (30 + random() * 700))
  const bias = Float64Array.from({ length: CAUSES }, () => random() - 0.5)
  const weight = Float64Array.from({ length: CAUSES * FEATURES }, () => random())
  const level = new Float64Array(FEATURES)
  const share = new Float64Array(CAUSES)
  return () => {
    level.fill(0)
    for (let i = 0; i < events; i += 1) {
      const feature = type[i] ?? 0
      level[feature] = (level[feature] ?? 0) + Math.exp((age[i] ?? 0) * (decay[feature] ?? 0))
    }
    for (let feature = 0; feature < FEATURES; feature += 1) level[feature] = (level[feature] ?? 0) / (1 + (level[feature] ?? 0))
    let sum = 0
    for (let cause = 0; cause < CAUSES; cause += 1) {
      let score = bias[cause] ?? 0
      for (let feature = 0; feature < FEATURES; feature += 1) score += (weight[cause * FEATURES + feature] ?? 0) * (level[feature] ?? 0)
      share[cause] = Math.exp(score)
      sum += share[cause] ?? 0
    }
    let largest = 0
    for (let cause = 0; cause < CAUSES; cause += 1) largest = Math.max(largest, (share[cause] ?? 0) / sum)
    return largest
  }
}
