import type { Compiled } from './compile.ts'
import { hazards, type Node } from './hazard.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'

/** For an open line: the chance of a restriction within each horizon, and each cause's part of the whole integral. */
export type Outlook = Readonly<{ within: readonly number[]; shares: Float64Array }>

/** Competing risks over the nodes of the quadrature: `1 - exp(-integral of all rates)`. */
export function outlook(compiled: Compiled, numbers: Numbers, nodes: readonly Node[]): Outlook {
  const shares = new Float64Array(compiled.causes.length)
  const integrals = HORIZONS.map(() => 0)
  let total = 0
  for (const node of nodes) {
    const rates = hazards(compiled, numbers, node)
    let sum = 0
    for (let cause = 0; cause < rates.length; cause += 1) {
      const part = (rates[cause] ?? 0) * numbers.level * node.width
      shares[cause] = (shares[cause] ?? 0) + part
      sum += part
    }
    total += sum
    for (const [index, days] of HORIZONS.entries()) if (node.ahead < days) integrals[index] = (integrals[index] ?? 0) + sum
  }
  return { within: integrals.map((integral) => 1 - Math.exp(-integral)), shares: shares.map((part) => (total > 0 ? part / total : 0)) }
}
