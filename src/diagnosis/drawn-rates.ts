import { addFourProducts, addProducts, multiplyBy } from './columns.ts'
import type { Compiled } from './compile.ts'
import type { Drawn } from './drawn.ts'
import type { Node } from './hazard.ts'
import { MOST_SHARE } from './numbers.ts'
import { rateFactors, type RateFactors } from './rate-factors.ts'

/** A protection of a cause, and what it takes off the rate for each unit of its response in the table. */
type Protection = Readonly<{ channel: number; factors: Float64Array; value: number }>

/**
 * For one cause, its rate integrated over the nodes up to each of four days, or up to one, in each draw. A rate is linear in its weights,
 * so that nodes of which it is multiplied alike are one sum.
 */
export function drawnRates(
  compiled: Compiled, drawn: Drawn, nodes: readonly Node[], cause: number, upTo: readonly number[],
): readonly Float64Array[] {
  const columns = upTo.map(() => new Float64Array(drawn.count))
  const factors = rateFactors(compiled, drawn, cause)
  const protections = protectionsOf(compiled, drawn, cause)
  for (const group of groupsOf(nodes, cause, protections)) {
    const [first] = group
    if (first === undefined) continue
    const fading = protections.filter((one) => fades(one, group))
    const scale = scaleOf(compiled, drawn, first, cause, protections.filter((one) => !fading.includes(one)))
    addRates(columns, factors, group, upTo, scale, null)
    const [faded] = fading
    if (faded === undefined) continue
    // What a protection takes off while it fades is linear in the protection, too.
    multiplyBy(scale, faded.factors, 0, -faded.value, MOST_SHARE / faded.value)
    addRates(columns, factors, group, upTo, scale, faded)
  }
  return columns
}

function protectionsOf(compiled: Compiled, drawn: Drawn, cause: number): readonly Protection[] {
  return (compiled.moving[cause]?.reductions ?? []).flatMap((place) => {
    const reduction = compiled.reductions[place]
    if (reduction === undefined) return []
    const { channel, parameter } = reduction
    return [{ channel, factors: drawn.factors(parameter), value: parameter.value }]
  })
}

const responseTo = ({ responses: { r } }: Node, { channel }: Protection): number => r[channel] ?? 0

/** Whether a protection weighs on some of the nodes more than on others. */
function fades(protection: Protection, [first, ...others]: readonly Node[]): boolean {
  return first !== undefined && others.some((node) => responseTo(node, protection) !== responseTo(first, protection))
}

/** The nodes on which the same entries of the calendar weigh on a cause; each by itself where more than one protection fades. */
function groupsOf(nodes: readonly Node[], cause: number, protections: readonly Protection[]): readonly (readonly Node[])[] {
  if (protections.filter((one) => fades(one, nodes)).length > 1) return nodes.map((node) => [node])
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    let key = ''
    for (const factor of node.factors) if (factor.cause === cause) key += `${factor.policy} `
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [node])
    else group.push(node)
  }
  return [...groups.values()]
}

/** What multiplies the cause's rate on such a day in each draw: the calendar up to its cap, and protections. */
function scaleOf(compiled: Compiled, drawn: Drawn, node: Node, cause: number, protections: readonly Protection[]): Float64Array {
  const scale = new Float64Array(drawn.count).fill(1)
  for (const { cause: on, parameter } of node.factors) {
    if (on === cause) multiplyBy(scale, drawn.factors(parameter), 1, parameter.value - 1, Number.POSITIVE_INFINITY)
  }
  const cap = compiled.model.thresholds.calendarCap.value
  for (let at = 0; at < scale.length; at += 1) scale[at] = Math.min(cap, scale[at] ?? 1)
  for (const protection of protections) {
    const times = -protection.value * responseTo(node, protection)
    if (times !== 0) multiplyBy(scale, protection.factors, 1, times, MOST_SHARE / protection.value)
  }
  return scale
}

/** Adds the additive part of the cause's rate, times the scale and, where one is given, times a protection's response. */
function addRates(
  columns: readonly Float64Array[], { channels, values, factors }: RateFactors, nodes: readonly Node[], upTo: readonly number[],
  scale: Float64Array, protection: Protection | null,
): void {
  const count = columns.length
  const numbers = new Float64Array(values.length * count)
  for (const { ahead, width, responses: { r } } of nodes) {
    const years = protection === null ? width : width * (r[protection.channel] ?? 0)
    for (let at = 0; at < values.length; at += 1) {
      const channel = channels[at] ?? -1
      const lit = (values[at] ?? 0) * years * (channel < 0 ? 1 : (r[channel] ?? 0))
      for (let part = 0; part < count; part += 1) {
        if (ahead < (upTo[part] ?? 0)) numbers[at * count + part] = (numbers[at * count + part] ?? 0) + lit
      }
    }
  }
  const [a, b, c, d] = columns
  if (a === undefined) return
  if (b === undefined || c === undefined || d === undefined) addProducts(a, factors, numbers, scale)
  else addFourProducts([a, b, c, d], factors, numbers, scale)
}
