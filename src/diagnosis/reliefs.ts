import type { Compiled, CompiledWeight } from './compile.ts'
import type { Relief } from './diagnosis.ts'
import { hazards, multipliers, type Node } from './hazard.ts'
import type { Level } from './level.ts'
import type { Numbers } from './numbers.ts'

/** A factor nearer to 1 than this says nothing. */
const LEAST = 0.005

/** What was told against each cause on the day of `node`, whose levels are given, strongest first. */
export function reliefsOf(compiled: Compiled, numbers: Numbers, node: Node, found: readonly Level[]): readonly (readonly Relief[])[] {
  const rates = hazards(compiled, numbers, node)
  const product = multipliers(compiled, numbers, node)
  return compiled.causes.map((_, cause) => {
    const rate = rates[cause] ?? 0
    const at = compiled.moving[cause]
    const weights = told(compiled.weights, at?.weights, found)
      .map(({ weight, place }) => ({ weight, number: (numbers.weights[place] ?? 0) * (product[cause] ?? 1) }))
    const reductions = told(compiled.reductions, at?.reductions, found)
      .map(({ weight, place }) => ({ weight, number: numbers.reductions[place] ?? 0 }))
    return [
      ...untouched(compiled, weights, rate, node, found),
      ...protections(compiled, reductions, node, found),
    ].filter(({ factor }) => factor < 1 - LEAST).toSorted((a, b) => a.factor - b.factor)
  })
}

/** Those of some weights about whose channel something was told. */
function told(
  weights: readonly CompiledWeight[], places: readonly number[] = [], found: readonly Level[],
): Readonly<{ weight: CompiledWeight; place: number }>[] {
  return places.flatMap((place) => {
    const weight = weights[place]
    const level = found[weight?.channel ?? -1]
    return weight === undefined || level === undefined || !isTold(level) ? [] : [{ weight, place }]
  })
}

type Weighed = Readonly<{ weight: CompiledWeight; number: number }>

/** The indicators of a cause that stand lower than they do among people of whom nothing is told. */
function untouched(compiled: Compiled, weighed: readonly Weighed[], rate: number, node: Node, found: readonly Level[]): Relief[] {
  const byId = new Map<string, { less: number; level: Level; weight: CompiledWeight }>()
  for (const { weight, number } of weighed) {
    const channel = compiled.channels[weight.channel]
    const level = found[weight.channel]
    if (channel === undefined || level === undefined) continue
    const less = number * (channel.prevalence - (node.responses.r[weight.channel] ?? 0))
    byId.set(channel.id, { level, weight, less: less + (byId.get(channel.id)?.less ?? 0) })
  }
  return [...byId].map(([id, { less, level, weight: { parameter } }]) => ({
    by: level.direct === null ? 'none' : 'reading', id, factor: rate / (rate + less), events: eventsOf(level), parameter,
  }))
}

function protections({ channels }: Compiled, weighed: readonly Weighed[], node: Node, found: readonly Level[]): Relief[] {
  return weighed.flatMap(({ weight: { channel: at, parameter }, number }) => {
    const channel = channels[at]
    const level = found[at]
    if (channel === undefined || level === undefined) return []
    const factor = (1 - number * (node.responses.r[at] ?? 0)) / (1 - number * channel.prevalence)
    return [{ by: 'protection', id: channel.id, factor, events: eventsOf(level), parameter } as const]
  })
}

function isTold({ direct, denied, contributions }: Level): boolean {
  return direct !== null || denied.length > 0 || contributions().length > 0
}

/** Whose telling it was; what happened says more than what did not. */
function eventsOf({ contributions, denied }: Level): readonly string[] {
  const named = contributions()
  return [...new Set(named.length > 0 ? named.map(({ event }) => event) : denied)]
}
