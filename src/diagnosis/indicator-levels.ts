import type { Compiled } from './compile.ts'
import type { IndicatorLevel } from './diagnosis.ts'
import type { Level } from './level.ts'
import type { Responses } from './response.ts'

/** So much of an indicator's memory must be told "none" for it to count as told. */
const TOLD_NONE = 0.3
const SHOWN = 8

/** The early-warning lights as a person sees them: the level of what was told, short and long apart. */
export function indicatorLevels(compiled: Compiled, found: readonly Level[], { r, told: heardOf }: Responses): readonly IndicatorLevel[] {
  const { watch, alert } = compiled.model.thresholds
  return compiled.model.indicators.map(({ id }) => {
    const [short, long] = (['short', 'long'] as const).map((memory) =>
      compiled.channels.findIndex((channel) => channel.id === id && channel.memory === memory && !channel.protects),
    )
    const shortLevel = found[short ?? -1]
    const longLevel = found[long ?? -1]
    const told = Math.max(heardOf[short ?? -1] ?? 0, heardOf[long ?? -1] ?? 0)
    const heard = [shortLevel, longLevel].some((level) => level !== undefined && isTold(level))
    const level = !heard ? 'not-told' : told >= alert.value ? 'alert' : told >= watch.value ? 'watch' : 'ok'
    const events = [...new Set([...(shortLevel?.contributions ?? []), ...(longLevel?.contributions ?? [])].map(({ event }) => event))]
    const lately = r[short ?? -1] ?? 0
    return { id, level, short: lately, long: r[long ?? -1] ?? lately, events: events.slice(-SHOWN) }
  })
}

function isTold({ direct, covered, contributions }: Level): boolean {
  return direct !== null || covered >= TOLD_NONE || contributions.length > 0
}
