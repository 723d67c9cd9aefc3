import type { Parameter } from '../knowledge/types.ts'
import type { Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Term } from './diagnosis.ts'
import { type Node, pieces } from './hazard.ts'
import { type Level, NAMED } from './level.ts'
import type { Numbers } from './numbers.ts'

/**
 * What each cause's share is made of. For each cause its terms sum to `shares[cause]`: the pieces of its rate over the nodes, each told
 * piece split among its events by what they add, the rest (base rate, not told) without an event.
 */
export function termsOf(
  compiled: Compiled, numbers: Numbers, nodes: readonly Node[], found: readonly Level[], shares: ArrayLike<number>,
): readonly (readonly Term[])[] {
  const sums = new Map<string, Sum>()
  const totals = compiled.causes.map(() => 0)
  for (const node of nodes) {
    for (const { cause, channel, parameter, rate, told } of pieces(compiled, numbers, node)) {
      const key = `${cause} ${channel}`
      const sum = sums.get(key) ?? { cause, channel, parameter, untold: 0, told: 0, byEvent: new Map<string, number>() }
      sum.untold += (rate - told) * node.width
      sum.told += told * node.width
      if (channel !== null && told > 0) split(sum, compiled, found[channel], channel, node.ahead, told * node.width)
      sums.set(key, sum)
      totals[cause] = (totals[cause] ?? 0) + rate * node.width
    }
  }
  return compiled.causes.map((_, cause) => {
    const total = totals[cause] ?? 0
    const scale = total > 0 ? (shares[cause] ?? 0) / total : 0
    return [...sums.values()]
      .filter((sum) => sum.cause === cause)
      .flatMap((sum) => termsOfSum(sum, compiled, scale))
      .toSorted((a, b) => b.share - a.share)
  })
}

type Sum = {
  readonly cause: number
  readonly channel: number | null
  readonly parameter: Parameter
  readonly byEvent: Map<string, number>
  untold: number
  told: number
}

/** Splits a told piece among the events that lit the channel. Readings are one observation: the latest stands for them. */
function split(sum: Sum, compiled: Compiled, level: Level | undefined, channel: number, ahead: number, told: number): void {
  const fading = decay(ahead, compiled.channels[channel]?.halfLife ?? 1)
  const contributions = level?.contributions ?? []
  // A response read directly is one observation.
  const all = level === undefined || level.direct !== null ? 1 : level.stays + level.fades * fading
  if (all <= 0) return
  for (const { event, stays, fades } of contributions) {
    sum.byEvent.set(event, (sum.byEvent.get(event) ?? 0) + (told * (stays + fades * fading)) / all)
  }
}

function termsOfSum({ channel, parameter, untold, told, byEvent }: Sum, compiled: Compiled, scale: number): Term[] {
  const indicator = channel === null ? 'base' : (compiled.channels[channel]?.id ?? 'base')
  const named = [...byEvent].toSorted(([, a], [, b]) => b - a).slice(0, NAMED)
  const rest = told - named.reduce((sum, [, part]) => sum + part, 0)
  const terms: Term[] = named.map(([event, part]) => ({ event, indicator, share: part * scale, told: true, weight: parameter }))
  if (rest > 1e-12) terms.push({ event: null, indicator, share: rest * scale, told: true, weight: parameter })
  if (untold > 0) terms.push({ event: null, indicator, share: untold * scale, told: false, weight: parameter })
  return terms
}
