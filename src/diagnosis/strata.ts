/** Into so many parts of equal chance a normal distribution is cut: what is drawn of a number is the part that it falls into. */
export const STRATA = 256

const STEPS_A_UNIT = 256
const FAR = 6

/** The middle of each part, in standard deviations, so scaled that their spread is one. */
function middles(): Float64Array {
  const found = new Float64Array(STRATA)
  let [reached, at] = [0, 0]
  for (let step = -FAR * STEPS_A_UNIT; at < STRATA; step += 1) {
    const more = Math.exp(-(((step + 0.5) / STEPS_A_UNIT) ** 2) / 2) / (STEPS_A_UNIT * Math.sqrt(2 * Math.PI))
    for (; at < STRATA && (at + 0.5) / STRATA <= reached + more; at += 1) {
      found[at] = (step + ((at + 0.5) / STRATA - reached) / more) / STEPS_A_UNIT
    }
    reached += more
  }
  const spread = Math.sqrt(found.reduce((sum, z) => sum + z * z, 0) / STRATA)
  return found.map((z) => z / spread)
}

let normal: Float64Array | null = null
const made = new Map<string, Float64Array>()

/** By part, the factor of a lognormal with this sigma, whose mean or median is one. */
export function factorsOf(sigma: number, centre: 'mean' | 'median'): Float64Array {
  const key = `${sigma} ${centre}`
  const known = made.get(key)
  if (known !== undefined) return known
  normal ??= middles()
  const factors = normal.map((z) => Math.exp(sigma * z))
  const mean = centre === 'mean' ? factors.reduce((sum, factor) => sum + factor, 0) / STRATA : 1
  const centred = factors.map((factor) => factor / mean)
  made.set(key, centred)
  return centred
}
