import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
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
}>

/** The things not told that weigh most in this diagnosis; the one that the engine names, if it names one, comes first. */
export function untoldOf({ causes, nextQuestion }: Diagnosis, indicators: readonly Indicator[]): readonly Untold[] {
  const weights = new Map<string, number>()
  for (const { terms } of causes) {
    for (const { indicator, told, share } of terms) {
      if (!told && indicator !== 'base') weights.set(indicator, (weights.get(indicator) ?? 0) + share)
    }
  }
  if (nextQuestion !== null) weights.set(nextQuestion, Number.POSITIVE_INFINITY)
  return [...weights].toSorted(([, a], [, b]) => b - a).flatMap(([id]) => {
    const untold = asQuestion(indicators.find((indicator) => indicator.id === id))
    return untold === null ? [] : [untold]
  })
}

/** "No" to these would deny the restriction that is looked at. */
const unasked: ReadonlySet<string> = new Set(['restricted-before', 'entry-gone'])

/** An indicator as a question; null where no entry of the person's could answer it. */
function asQuestion(indicator: Indicator | undefined): Untold | null {
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
