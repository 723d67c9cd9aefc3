import type { Diagnosis, Estimate } from '../../diagnosis/diagnosis.ts'
import { type CauseId, causeIds } from '../../knowledge/causes.ts'
import { layers, type Layer } from '../../knowledge/types.ts'
import { shownCauses } from '../result/shown-causes.ts'

/** One thing as both ways of working it out have it. */
export type Pair<Id> = Readonly<{ id: Id; whole: Estimate; strict: Estimate }>

/** Two check-ups of one line on one day, side by side; `horizons` are those of the risk, or of coming back. */
export type Comparison = Readonly<{
  causes: readonly Pair<CauseId>[]
  layers: readonly Pair<Layer>[]
  horizons: readonly Pair<number>[]
  first: Readonly<{ whole: CauseId | null; strict: CauseId | null }>
  /** The cause whose share differs most, null where none differs by half a point. */
  most: Pair<CauseId> | null
}>

const WORTH_SAYING = 0.005

/** Puts them side by side; every cause that either of them would show by name. */
export function compare(whole: Diagnosis<CauseId>, strict: Diagnosis<CauseId>): Comparison {
  const named = (one: Diagnosis<CauseId>) => shownCauses(one.causes).shown.map(({ cause }) => cause)
  const shown = new Set([...named(whole), ...named(strict)])
  const causes = causeIds
    .map((id): Pair<CauseId> => ({ id, whole: causeOf(whole, id), strict: causeOf(strict, id) }))
    .toSorted((a, b) => b.whole.p - a.whole.p)
  const apart = causes.toSorted((a, b) => difference(b) - difference(a))[0]
  return {
    causes: causes.filter(({ id }) => shown.has(id)),
    layers: layers.map((id) => ({ id, whole: layerOf(whole, id), strict: layerOf(strict, id) })),
    horizons: horizonsOf(whole).map((one) => (
      { id: one.days, whole: one, strict: horizonsOf(strict).find(({ days }) => days === one.days) ?? one }
    )),
    first: { whole: named(whole)[0] ?? null, strict: named(strict)[0] ?? null },
    most: apart !== undefined && difference(apart) >= WORTH_SAYING ? apart : null,
  }
}

/** How far apart both are, in parts of one. */
export function difference({ whole, strict }: Pair<unknown>): number {
  return Math.abs(whole.p - strict.p)
}

function causeOf({ causes }: Diagnosis<CauseId>, id: CauseId): Estimate {
  const found = causes.find(({ cause }) => cause === id)
  return { p: found?.share ?? 0, low: found?.low ?? null, high: found?.high ?? null }
}

function layerOf({ layers: shares, layerRanges }: Diagnosis, layer: Layer): Estimate {
  return { p: shares[layer], low: layerRanges?.[layer].low ?? null, high: layerRanges?.[layer].high ?? null }
}

function horizonsOf({ risk, reopening }: Diagnosis) {
  return reopening?.within ?? risk ?? []
}
