/** Chance that can be repeated: numbers from a seed (xorshift, 32 bits). */
export type Chance = Readonly<{ below: (limit: number) => number; of: <T>(list: readonly T[]) => T; odds: (one: number) => boolean }>

export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % Math.max(1, limit)
  }
  return {
    below,
    of: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to choose from')
      return one
    },
    odds: (one) => below(one) === 0,
  }
}
