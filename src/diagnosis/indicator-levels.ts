import type { Compiled } from './compile.ts'
import type { IndicatorLevel } from './diagnosis.ts'
import type { Level } from './level.ts'
import type { Responses } from './response.ts'

/** So much of an indicator's memory must be told "none" for it to count as told. */
const TOLD_NONE = 0.3
const SHOWN = 8

/** The early-warning lights as a person sees them: the level of what was told, short and long apart. */
export function indicatorLevels(compiled: Compiled, found: readonly Level[], { r, told: toldOf }: Responses): readonly IndicatorLevel[] {
  const heardOf = toldOf()
  const { watch, alert } = compiled.model.thresholds
  return compiled.model.indicators.map(({ id }) => {
    const { short = -1, long = null } = compiled.lights.get(id) ?? {}
    const [shortLevel, longLevel] = [found[short], found[long ?? -1]]
    const told = Math.max(heardOf[short] ?? 0, heardOf[long ?? -1] ?? 0)
    const heard = isTold(shortLevel) || isTold(longLevel)
    const level = !heard ? 'not-told' : told >= alert.value ? 'alert' : told >= watch.value ? 'watch' : 'ok'
    const lately = r[short] ?? 0
    return { id, level, short: lately, long: r[long ?? -1] ?? lately, events: latestOf(shortLevel, longLevel) }
  })
}

const NONE: readonly string[] = []

/** The latest of the strongest events, oldest first. */
function latestOf(short: Level | undefined, long: Level | undefined): readonly string[] {
  const [lately, ever] = [short?.contributions() ?? [], long?.contributions() ?? []]
  if (lately.length + ever.length === 0) return NONE
  const all = lately.length === 0 ? ever : ever.length === 0 ? lately : [...lately, ...ever].sort((a, b) => a.day - b.day)
  return [...new Set(all.map(({ event }) => event))].slice(-SHOWN)
}

function isTold(level: Level | undefined): boolean {
  return level !== undefined && (level.direct !== null || level.covered >= TOLD_NONE || level.contributions().length > 0)
}
