import type { Compiled } from '../../src/diagnosis/compile.ts'
import { decay } from '../../src/diagnosis/decay.ts'
import type { Level } from '../../src/diagnosis/level.ts'

/** For each light how much would have had to be untold for it to be lit all the same: between 0 and 1, alike for both memories. */
export type Hidden = readonly number[]

/** What nobody told, decided by chance: one number for each light, used for both of its memories. */
export function hiddenOf({ channels }: Compiled, uniform: () => number): Hidden {
  const byLight = new Map<string, number>()
  return channels.map(({ id, protects }) => {
    const light = `${protects} ${id}`
    const hidden = byLight.get(light) ?? uniform()
    byLight.set(light, hidden)
    return hidden
  })
}

/**
 * The responses of all channels as they really are: where the model says "lit with this chance", the light is lit or not. Their mean over what is
 * hidden is what the model reckons with.
 */
export function trueResponses({ channels }: Compiled, levels: readonly Level[], hidden: Hidden, ahead: number): Float64Array {
  return Float64Array.from(channels, ({ signal, halfLife, theta, prevalence }, index) => {
    const level = levels[index]
    if (level === undefined) return 0
    const fading = decay(ahead, halfLife)
    if (level.direct !== null) return signal.from === 'age' ? level.fades * fading : level.direct
    if ((hidden[index] ?? 1) < prevalence * (1 - level.covered * fading)) return 1
    return 1 - Math.exp(-(level.stays + level.fades * fading) / theta)
  })
}
