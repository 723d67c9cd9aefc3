import type { Ask, Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { EventKind } from '../../events/kind.ts'
import type { Indicator } from '../../knowledge/model-types.ts'

/** A thing not told yet that the answer rests on, and the kinds of events that would tell it. */
export type Untold = Readonly<{
  indicator: string
  /** The kind that an entry about it would have. */
  kind: EventKind
  /** Kinds of which "no" says that none happened; empty for a reading, which has no "no". */
  none: readonly EventKind[]
  onLine: boolean
  /** What the answer would decide, where that is worth saying. */
  ask: Ask | null
}>

/** The things not told: first those that would teach most, then those that weigh most in this diagnosis. */
export function untoldOf({ causes, nextQuestion, asks }: Diagnosis, indicators: readonly Indicator[]): readonly Untold[] {
  const weights = new Map<string, number>()
  for (const { terms } of causes) {
    for (const { indicator, told, share } of terms) {
      if (!told && indicator !== 'base') weights.set(indicator, (weights.get(indicator) ?? 0) + share)
    }
  }
  // Shares are at most one.
  for (const { indicator, gain } of asks) weights.set(indicator, 1 + gain)
  if (nextQuestion !== null) weights.set(nextQuestion, Number.POSITIVE_INFINITY)
  return [...weights].toSorted(([, a], [, b]) => b - a).flatMap(([id]) => {
    const untold = asQuestion(indicators.find((indicator) => indicator.id === id))
    return untold === null ? [] : [{ ...untold, ask: asks.find(({ indicator }) => indicator === id) ?? null }]
  })
}

/** "No" to these would deny the restriction that is looked at. */
const unasked: ReadonlySet<string> = new Set(['restricted-before', 'entry-gone'])

/** An indicator as a question; null where no entry of the person's could answer it. */
function asQuestion(indicator: Indicator | undefined): Omit<Untold, 'ask'> | null {
  if (indicator === undefined || unasked.has(indicator.id)) return null
  const { id, signal } = indicator
  if (signal.from === 'reading') return { indicator: id, kind: signal.reading.kind, none: [], onLine: false }
  if (signal.from === 'trend') return { indicator: id, kind: signal.trend.kind, none: [], onLine: false }
  if (signal.from === 'age') return null
  const kind = signal.feeds[0]?.kind
  if (kind === undefined) return null
  return {
    indicator: id, kind, none: [...new Set(signal.feeds.map((feed) => feed.kind))],
    onLine: signal.feeds.every(({ scope }) => scope === 'line'),
  }
}
