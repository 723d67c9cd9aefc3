import type { Channel, Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Level } from './levels.ts'

/** A channel's response and the part of it that stems from what was told. */
export type Response = Readonly<{ r: number; told: number }>

/**
 * The response of a channel `ahead` days after its reading, when nothing new happens: `1 - exp(-z / theta)` of what was told, and
 * the prevalence for what was not. A told "none" fades like an event does: of the days to come nobody has told anything.
 */
export function response(channel: Channel, level: Level, ahead: number): Response {
  if (level.direct !== null) {
    const r = channel.signal.from === 'age' ? level.fades * decay(ahead, channel.halfLife) : level.direct
    return { r, told: r }
  }
  const fading = decay(ahead, channel.halfLife)
  const quiet = Math.exp(-(level.stays + level.fades * fading) / channel.theta)
  const untold = 1 - channel.prevalence * (1 - level.covered * fading)
  const r = 1 - quiet * untold
  const total = -Math.log(quiet * untold)
  return { r, told: total > 0 ? (r * -Math.log(quiet)) / total : 0 }
}

/** The responses of all channels `ahead` days after their reading. */
export function responses(compiled: Compiled, found: readonly Level[], ahead: number): readonly Response[] {
  return found.map((level, index) => {
    const channel = compiled.channels[index]
    return channel === undefined ? { r: 0, told: 0 } : response(channel, level, ahead)
  })
}
