import type { Diagnosis, Estimate } from '../../diagnosis/diagnosis.ts'
import type { Outline } from '../../diagnosis/outline.ts'
import type { Layer } from '../../knowledge/types.ts'
import { bandOf, riskWithin } from './band.ts'

/** Whose side the cause of a restriction is probably on. */
export type SideId = 'not-you' | 'rather-not-you' | 'account' | 'borrower' | 'mixed' | 'unseen'
export type HeadlineId = SideId | 'reopened' | 'own-wish' | 'open-low' | 'open-usual' | 'open-raised' | 'open-high'

/** From these shares on a side is named; ours to choose, and wide apart so that a small change of the data does not turn the words. */
const MOSTLY = 0.55
const RATHER = 0.45
const ACCOUNT = 0.4
const UNSEEN = 0.4

/** The sentence that answers the question which brought the person here. */
export function headlineOf(diagnosis: Outline): HeadlineId {
  const { state, ownWish, risk } = diagnosis
  if (ownWish) return 'own-wish'
  if (state === 'reopened') return 'reopened'
  return risk === null ? sideOf(diagnosis) : `open-${bandOf(riskWithin(risk, 90).p)}`
}

/** The side that stands out, if one does. */
export function sideOf({ layers }: Pick<Outline, 'layers'>): SideId {
  const outside = layers.platform + layers.market
  if (outside >= MOSTLY) return 'not-you'
  if (layers.borrower >= MOSTLY) return 'borrower'
  if (layers.account >= ACCOUNT && layers.account >= Math.max(outside, layers.borrower)) return 'account'
  if (outside >= RATHER && outside > layers.borrower) return 'rather-not-you'
  return layers.unknown >= UNSEEN ? 'unseen' : 'mixed'
}

/** The share of some layers together. Its range is the narrower of what these layers and what the others leave for it. */
export function together({ layers, layerRanges }: Diagnosis, chosen: readonly Layer[]): Estimate {
  const names = Object.keys(layers) as Layer[]
  const sum = (of: readonly Layer[], value: (layer: Layer) => number) => of.reduce((total, layer) => total + value(layer), 0)
  const p = Math.min(1, sum(chosen, (layer) => layers[layer]))
  if (layerRanges === null) return { p, low: null, high: null }
  const others = names.filter((layer) => !chosen.includes(layer))
  const low = Math.max(sum(chosen, (layer) => layerRanges[layer].low), 1 - sum(others, (layer) => layerRanges[layer].high))
  const high = Math.min(sum(chosen, (layer) => layerRanges[layer].high), 1 - sum(others, (layer) => layerRanges[layer].low))
  return { p, low: Math.min(p, low), high: Math.max(p, Math.min(1, high)) }
}

/** What is not the person's doing: platform and market. What cannot be seen is nobody's. */
export const outside: readonly Layer[] = ['platform', 'market']
