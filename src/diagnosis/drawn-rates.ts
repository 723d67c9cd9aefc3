import { addTimes, multiplyBy } from './columns.ts'
import type { Compiled } from './compile.ts'
import type { Drawn } from './drawn.ts'
import type { Node } from './hazard.ts'
import { MOST_SHARE } from './numbers.ts'

/** Nodes of which a cause's rate is multiplied alike, by the part of the time that they belong to. */
type Group = readonly Node[][]

/**
 * For one cause, its rate integrated over the nodes in each draw: one column for each of so many parts of the time (`partOf` says to
 * which a node belongs). What nodes have in common is worked out once: a rate is linear in its weights.
 */
export function drawnRates(
  compiled: Compiled, drawn: Drawn, nodes: readonly Node[], cause: number, parts: number, partOf: (node: Node) => number,
): readonly Float64Array[] {
  const columns = Array.from({ length: parts }, () => new Float64Array(drawn.count))
  for (const group of groupsOf(compiled, nodes, cause, parts, partOf)) {
    for (const [part, column] of columns.entries()) {
      const same = group[part] ?? []
      const [first] = same
      if (first === undefined) continue
      const sum = new Float64Array(drawn.count)
      addRates(sum, compiled, drawn, same, cause)
      scale(sum, compiled, drawn, first, cause)
      addTimes(column, sum, 1)
    }
  }
  return columns
}

function groupsOf(
  compiled: Compiled, nodes: readonly Node[], cause: number, parts: number, partOf: (node: Node) => number,
): Iterable<Group> {
  const groups = new Map<string, Node[][]>()
  const reductions = compiled.moving[cause]?.reductions ?? []
  for (const node of nodes) {
    const policies = node.factors.filter((factor) => factor.cause === cause).map(({ policy }) => policy)
    const lights = reductions.map((place) => node.responses.r[compiled.places.reductions.channel[place] ?? 0] ?? 0)
    const key = [...policies, ...lights].join(' ')
    const group = groups.get(key) ?? Array.from({ length: parts }, () => [])
    groups.set(key, group)
    group[partOf(node)]?.push(node)
  }
  return groups.values()
}

/** Multiplies by what multiplies the cause's rate on such a day: the calendar up to its cap, and the protections. */
function scale(column: Float64Array, compiled: Compiled, drawn: Drawn, node: Node, cause: number): void {
  const policies = node.factors.filter((factor) => factor.cause === cause)
  if (policies.length > 0) {
    const product = new Float64Array(drawn.count).fill(1)
    for (const { parameter } of policies) multiplyBy(product, drawn.factors(parameter), 1, parameter.value - 1, Number.POSITIVE_INFINITY)
    multiplyBy(column, product, 0, 1, compiled.model.thresholds.calendarCap.value)
  }
  for (const place of compiled.moving[cause]?.reductions ?? []) {
    const reduction = compiled.reductions[place]
    if (reduction === undefined) continue
    const { channel, parameter } = reduction
    const times = -parameter.value * (node.responses.r[channel] ?? 0)
    if (times !== 0) multiplyBy(column, drawn.factors(parameter), 1, times, MOST_SHARE / parameter.value)
  }
}

/** Adds the additive part of the cause's rate over nodes. */
function addRates(sum: Float64Array, compiled: Compiled, drawn: Drawn, nodes: readonly Node[], cause: number): void {
  const base = compiled.base[cause]
  if (base !== undefined) addTimes(sum, drawn.factors(base), base.value * nodes.reduce((years, { width }) => years + width, 0))
  for (const place of compiled.moving[cause]?.weights ?? []) {
    const weight = compiled.weights[place]
    if (weight === undefined) continue
    const lit = nodes.reduce((years, { width, responses: { r } }) => years + width * (r[weight.channel] ?? 0), 0)
    if (lit > 0) addTimes(sum, drawn.factors(weight.parameter), weight.parameter.value * lit)
  }
}
