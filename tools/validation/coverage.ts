import type { Answer } from '../../src/diagnosis/answer.ts'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import { type Layer, layers } from '../../src/knowledge/types.ts'

/** How many values lay below, within and above their 80 % range. */
export type Count = { below: number; within: number; above: number }
export const coveredKinds = ['shares', 'first cause', 'layers', 'open again', 'ever'] as const
export type Covered = Readonly<Record<(typeof coveredKinds)[number], Count>>

export function noneCovered(): Covered {
  const none = (): Count => ({ below: 0, within: 0, above: 0 })
  return { shares: none(), 'first cause': none(), layers: none(), 'open again': none(), ever: none() }
}

type Ranged = Readonly<{ low: number | null; high: number | null }>

/** Adds one case: whether what the world's own numbers say lies within the range that was drawn without knowing them. */
export function countCovered(covered: Covered, found: Pick<Diagnosis, 'causes' | 'layerRanges' | 'reopening' | 'temporary'>, truth: Answer, model: Model<string>): void {
  const causes = Object.keys(model.causes)
  const shareOf = (cause: string): number => truth.shares[causes.indexOf(cause)] ?? 0
  for (const [place, one] of found.causes.entries()) {
    add(covered.shares, shareOf(one.cause), one)
    if (place === 0) add(covered['first cause'], shareOf(one.cause), one)
  }
  const layerOf = (layer: Layer): number => causes.reduce((sum, cause) => (model.causes[cause] === layer ? sum + shareOf(cause) : sum), 0)
  for (const layer of layers) add(covered.layers, layerOf(layer), found.layerRanges?.[layer] ?? { low: null, high: null })
  for (const [at, range] of (found.reopening?.within ?? []).entries()) add(covered['open again'], truth.table?.within[at] ?? 0, range)
  if (found.temporary !== null && truth.table !== null) add(covered.ever, truth.table.ever, found.temporary)
}

export function add(count: Count, value: number, { low, high }: Ranged): void {
  if (low === null || high === null) return
  if (value < low) count.below += 1
  else if (value > high) count.above += 1
  else count.within += 1
}
