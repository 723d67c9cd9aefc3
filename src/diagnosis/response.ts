import type { Channel, Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Level } from './level.ts'

/** The responses of all channels, and the part of each that stems from what was told. */
export type Responses = Readonly<{ r: Float64Array; told: Float64Array }>

/**
 * The response of a channel `ahead` days after its reading, when nothing new happens: `1 - exp(-z / theta)` of what was told, and
 * the prevalence for what was not. A told "none" fades like an event does: of the days to come nobody has told anything.
 */
function response(channel: Channel, level: Level, ahead: number): readonly [r: number, told: number] {
  if (level.direct !== null) {
    const r = channel.signal.from === 'age' ? level.fades * decay(ahead, channel.halfLife) : level.direct
    return [r, r]
  }
  const fading = decay(ahead, channel.halfLife)
  const lit = (level.stays + level.fades * fading) / channel.theta
  const untold = 1 - channel.prevalence * (1 - level.covered * fading)
  const r = 1 - Math.exp(-lit) * untold
  // What has faded to nothing beside a "none" for all of the memory would be nothing of nothing.
  return [r, lit === 0 ? 0 : (r * lit) / (lit - Math.log(untold))]
}

/** Whether anything at all was told that bears on a channel. */
function isHeard({ direct, stays, fades, covered }: Level): boolean {
  return direct !== null || stays + fades !== 0 || covered !== 0
}

/** The responses of all channels `ahead` days after their reading. */
export function responses(compiled: Compiled, found: readonly Level[], ahead: number): Responses {
  const r = compiled.prevalence.slice()
  const told = new Float64Array(r.length)
  for (let index = 0; index < r.length; index += 1) {
    const [channel, level] = [compiled.channels[index], found[index]]
    if (channel === undefined || level === undefined || !isHeard(level)) continue
    const [lit, heard] = response(channel, level, ahead)
    r[index] = lit
    told[index] = heard
  }
  return { r, told }
}
