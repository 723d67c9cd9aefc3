import type { Channel, Compiled } from './compile.ts'
import { decay } from './decay.ts'
import { type Level, quiet } from './level.ts'

/** The responses of all channels, and the part of each that stems from what was told, worked out when it is first asked for. */
export type Responses = Readonly<{ r: ArrayLike<number>; told: () => Float64Array }>

/**
 * The response of a channel `ahead` days after its reading, when nothing new happens: `1 - exp(-z / theta)` of what was told, and
 * the prevalence for what was not. A told "none" fades like an event does: of the days to come nobody has told anything.
 */
function response(channel: Channel, level: Level, ahead: number): number {
  if (level.direct !== null) return channel.signal.from === 'age' ? level.fades * decay(ahead, channel.halfLife) : level.direct
  const fading = decay(ahead, channel.halfLife)
  const lit = (level.stays + level.fades * fading) / channel.theta
  return 1 - Math.exp(-lit) * (1 - channel.prevalence * (1 - level.covered * fading))
}

/** The part of the response `r` that stems from what was told. */
function heardPart(channel: Channel, level: Level, ahead: number, r: number): number {
  if (level.direct !== null) return r
  const fading = decay(ahead, channel.halfLife)
  const lit = (level.stays + level.fades * fading) / channel.theta
  const untold = 1 - channel.prevalence * (1 - level.covered * fading)
  // What has faded to nothing beside a "none" for all of the memory would be nothing of nothing.
  return lit === 0 ? 0 : (r * lit) / (lit - Math.log(untold))
}

/** Whether anything at all was told that bears on a channel. */
function isHeard({ direct, stays, fades, covered }: Level): boolean {
  return direct !== null || stays + fades !== 0 || covered !== 0
}

/** The responses of all channels `ahead` days after their reading. */
export function responses({ channels, prevalence }: Compiled, found: readonly Level[], ahead: number): Responses {
  const r = prevalence.slice()
  for (let index = 0; index < r.length; index += 1) {
    const [channel, level] = [channels[index], found[index]]
    if (channel !== undefined && level !== undefined && level !== quiet && isHeard(level)) r[index] = response(channel, level, ahead)
  }
  let told: Float64Array | null = null
  return { r, told: () => (told ??= toldOf(channels, found, ahead, r)) }
}

function toldOf(channels: readonly Channel[], found: readonly Level[], ahead: number, r: readonly number[]): Float64Array {
  return Float64Array.from(channels, (channel, index) => {
    const level = found[index]
    return level === undefined || level === quiet || !isHeard(level) ? 0 : heardPart(channel, level, ahead, r[index] ?? 0)
  })
}
