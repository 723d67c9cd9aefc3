import type { Compiled } from './compile.ts'
import { hazards, type Node } from './hazard.ts'
import type { Numbers } from './numbers.ts'
import { HORIZONS } from './quadrature.ts'

/** For an open line: the chance of a restriction within each horizon, and each cause's part of the whole integral. */
export type Outlook = Readonly<{ within: readonly Readonly<{ days: number; p: number }>[]; shares: readonly number[] }>

/** Competing risks over the nodes of the quadrature: `1 - exp(-integral of all rates)`. */
export function outlook(compiled: Compiled, numbers: Numbers, nodes: readonly Node[]): Outlook {
  const parts = compiled.causes.map(() => 0)
  const integrals = HORIZONS.map(() => 0)
  for (const node of nodes) {
    for (const [cause, rate] of hazards(compiled, numbers, node).entries()) {
      parts[cause] = (parts[cause] ?? 0) + rate * node.width
      for (const [index, days] of HORIZONS.entries()) {
        if (node.ahead < days) integrals[index] = (integrals[index] ?? 0) + rate * node.width
      }
    }
  }
  const total = parts.reduce((sum, part) => sum + part, 0)
  return {
    within: HORIZONS.map((days, index) => ({ days, p: 1 - Math.exp(-(integrals[index] ?? 0)) })),
    shares: parts.map((part) => (total > 0 ? part / total : 0)),
  }
}
