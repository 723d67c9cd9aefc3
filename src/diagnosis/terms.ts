import type { Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Term } from './diagnosis.ts'
import { multipliers, type Node } from './hazard.ts'
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
  return compiled.moving.map(({ weights }, cause) => {
    const base = sums.base[cause] ?? 0
    const total = weights.reduce((sum, place) => sum + (sums.untold[place] ?? 0) + (sums.told[place] ?? 0), base)
    const scale = total > 0 ? (shares[cause] ?? 0) / total : 0
    const weight = compiled.base[cause]
    const terms: Term[] = base > 0 && weight !== undefined
      ? [{ event: null, indicator: 'base', share: base * scale, told: false, weight }]
      : []
    for (const place of weights) addTerms(terms, compiled, sums, found, place, scale)
    return terms.sort((a, b) => b.share - a.share)
  })
}

/**
 * By cause the base rate, by weight its told and untold part, each summed over the nodes; of the told part also what falls to one unit
 * of what stays, and of what fades.
 */
type Sums = Readonly<Record<'base' | 'untold' | 'told' | 'staying' | 'fading', Float64Array>>

function sumsOf(compiled: Compiled, numbers: Numbers, nodes: readonly Node[], found: readonly Level[]): Sums {
  const { channel, cause } = compiled.places.weights
  const base = new Float64Array(compiled.causes.length)
  const each = (): Float64Array => new Float64Array(channel.length)
  const [untold, told, staying, fading] = [each(), each(), each(), each()]
  for (const node of nodes) {
    const { ahead, width, responses: { r, told: toldOf } } = node
    const heard = toldOf()
    const product = multipliers(compiled, numbers, node)
    for (let at = 0; at < base.length; at += 1) base[at] = (base[at] ?? 0) + (numbers.base[at] ?? 0) * (product[at] ?? 1) * width
    for (let place = 0; place < channel.length; place += 1) {
      const from = channel[place] ?? 0
      const scale = (numbers.weights[place] ?? 0) * (product[cause[place] ?? 0] ?? 1) * width
      const lit = scale * (heard[from] ?? 0)
      untold[place] = (untold[place] ?? 0) + scale * (r[from] ?? 0) - lit
      const level = found[from]
      if (level === undefined || lit <= 0) continue
      told[place] = (told[place] ?? 0) + lit
      const left = decay(ahead, compiled.channels[from]?.halfLife ?? 1)
      // A response read directly is one observation.
      const all = level.direct === null ? level.stays + level.fades * left : 1
      if (all <= 0) continue
      staying[place] = (staying[place] ?? 0) + lit / all
      fading[place] = (fading[place] ?? 0) + (lit * left) / all
    }
  }
  return { base, untold, told, staying, fading }
}

/** The terms of one weight: the strongest events, what the others add together, and what is not told. */
function addTerms(terms: Term[], compiled: Compiled, sums: Sums, found: readonly Level[], place: number, scale: number): void {
  const weight = compiled.weights[place]
  if (weight === undefined) return
  const indicator = compiled.channels[weight.channel]?.id ?? 'base'
  const add = (event: string | null, part: number, told: boolean): void => {
    terms.push({ event, indicator, share: part * scale, told, weight: weight.parameter })
  }
  let rest = sums.told[place] ?? 0
  if (rest > 0) {
    const parts = (found[weight.channel]?.contributions() ?? []).map(({ event, stays, fades }) => (
      { event, part: stays * (sums.staying[place] ?? 0) + fades * (sums.fading[place] ?? 0) }
    ))
    parts.sort((a, b) => b.part - a.part)
    for (const { event, part } of parts.slice(0, NAMED)) {
      add(event, part, true)
      rest -= part
    }
  }
  if (rest > 1e-12) add(null, rest, true)
  const untold = sums.untold[place] ?? 0
  if (untold > 0) add(null, untold, false)
}
