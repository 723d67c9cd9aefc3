import type { IndicatorLevel } from '../../diagnosis/diagnosis.ts'
import { layers, type Layer } from '../../knowledge/types.ts'
import type { Model } from '../../knowledge/model-types.ts'

export type Glow = 'alert' | 'watch' | 'ok'

/** A light as it stands of late and further back; `before` is null where it keeps no longer memory. */
export type Watched = Readonly<{ id: string; lately: Glow; before: Glow | null }>

/** The lights that are on of one layer, and how both memories of the group stand: as the worst of them. */
export type WatchGroup = Readonly<{ layer: Layer; lately: Glow; before: Glow | null; lights: readonly Watched[] }>

const MOST = 5
const rank: Readonly<Record<Glow, number>> = { ok: 0, watch: 1, alert: 2 }

/** The lights that are on, the worst first, by the layer on which each weighs most. */
export function watchGroups(indicators: readonly IndicatorLevel[], model: Model): readonly WatchGroup[] {
  const glow = (response: number): Glow =>
    response >= model.thresholds.alert.value ? 'alert' : response >= model.thresholds.watch.value ? 'watch' : 'ok'
  const lit = indicators
    .filter(({ level }) => level === 'alert' || level === 'watch')
    .toSorted((a, b) => Number(b.level === 'alert') - Number(a.level === 'alert') || b.short - a.short)
    .slice(0, MOST)
    .map(({ id, short, long }) => ({
      layer: layerOf(id, model),
      light: { id, lately: glow(short), before: remembers(id, model) ? glow(long) : null },
    }))
  return layers.flatMap((layer) => {
    const lights = lit.filter((one) => one.layer === layer).map(({ light }) => light)
    if (lights.length === 0) return []
    const befores = lights.flatMap(({ before }) => before ?? [])
    return [{ layer, lights, lately: worst(lights.map(({ lately }) => lately)), before: befores.length === 0 ? null : worst(befores) }]
  })
}

/** Whether a light keeps a longer memory beside that of late. */
function remembers(indicator: string, { indicators }: Model): boolean {
  return indicators.find(({ id }) => id === indicator)?.halfLife.long !== undefined
}

function worst(glows: readonly Glow[]): Glow {
  return glows.reduce((a, b) => (rank[b] > rank[a] ? b : a))
}

function layerOf(indicator: string, { weights, causes }: Model): Layer {
  const sums = new Map<Layer, number>()
  for (const { indicator: id, cause, rate } of weights) {
    const layer = causes[cause]
    if (id === indicator && layer !== undefined) sums.set(layer, (sums.get(layer) ?? 0) + rate.value)
  }
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown'
}
