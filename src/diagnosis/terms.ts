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
  const sums = sumsOf(compiled, numbers, nodes, found)
  const totals = new Float64Array(compiled.causes.length)
  for (const { cause, told, untold } of sums) totals[cause] = (totals[cause] ?? 0) + told + untold
  return compiled.causes.map((_, cause) => {
    const total = totals[cause] ?? 0
    const scale = total > 0 ? (shares[cause] ?? 0) / total : 0
    return sums
      .filter((sum) => sum.cause === cause)
      .flatMap((sum) => termsOfSum(sum, compiled, found, scale))
      .toSorted((a, b) => b.share - a.share)
  })
}

/** A piece of a cause's rate, summed over the nodes; of its told part what falls to one unit of what stays, and of what fades. */
type Sum = {
  readonly cause: number
  readonly channel: number | null
  readonly parameter: Parameter
  untold: number
  told: number
  staying: number
  fading: number
}

function sumsOf(compiled: Compiled, numbers: Numbers, nodes: readonly Node[], found: readonly Level[]): Sum[] {
  const sums: Sum[] = []
  for (const node of nodes) {
    for (const [place, { cause, channel, parameter, rate, told }] of pieces(compiled, numbers, node).entries()) {
      const sum = (sums[place] ??= { cause, channel, parameter, untold: 0, told: 0, staying: 0, fading: 0 })
      sum.untold += (rate - told) * node.width
      sum.told += told * node.width
      const level = channel === null ? undefined : found[channel]
      if (channel === null || level === undefined || told <= 0) continue
      const left = decay(node.ahead, compiled.channels[channel]?.halfLife ?? 1)
      // A response read directly is one observation.
      const all = level.direct === null ? level.stays + level.fades * left : 1
      if (all <= 0) continue
      sum.staying += (told * node.width) / all
      sum.fading += (told * node.width * left) / all
    }
  }
  return sums
}

function termsOfSum(
  { channel, parameter, untold, told, staying, fading }: Sum, compiled: Compiled, found: readonly Level[], scale: number,
): Term[] {
  const indicator = channel === null ? 'base' : (compiled.channels[channel]?.id ?? 'base')
  const contributions = channel === null || told <= 0 ? [] : (found[channel]?.contributions ?? [])
  const named = contributions
    .map(({ event, stays, fades }) => ({ event, part: stays * staying + fades * fading }))
    .toSorted((a, b) => b.part - a.part)
    .slice(0, NAMED)
  const rest = told - named.reduce((sum, { part }) => sum + part, 0)
  const terms: Term[] = named.map(({ event, part }) => ({ event, indicator, share: part * scale, told: true, weight: parameter }))
  if (rest > 1e-12) terms.push({ event: null, indicator, share: rest * scale, told: true, weight: parameter })
  if (untold > 0) terms.push({ event: null, indicator, share: untold * scale, told: false, weight: parameter })
  return terms
}
