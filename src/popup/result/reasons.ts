import type { CauseShare, FindingTerm, Relief, Term } from '../../diagnosis/diagnosis.ts'

/** Terms of one event, or of one thing not told, taken together; `weight` is that of the largest. */
export type Reason = Pick<Term, 'event' | 'indicator' | 'told' | 'share' | 'weight'>

export type Reasons = Readonly<{
  /** What was told and speaks for the cause. */
  told: readonly Reason[]
  /** Findings that speak for it, and were not said already as what was told. */
  speaking: readonly FindingTerm[]
  against: readonly FindingTerm[]
  /** What was told and speaks against it; what one entry says is said once. */
  reliefs: readonly Relief[]
  /** What was not told and is taken as for most people, the base rate among it. */
  assumed: readonly Reason[]
  /** What is too small to name. */
  rest: Readonly<{ count: number; share: number }>
}>

const MOST = 5
/** Below this part of the cause's own share a reason is not named. */
const WORTH_NAMING = 0.04
/** A finding that hardly moves the odds says nothing. */
const SPEAKS = 0.08
/** What was told is said also where it does less. */
const RELIEVES = 0.02

/** What a cause's share is made of, and what speaks against it; largest first, of what was told and what was not at most five together. */
export function reasonsOf({ share, terms, findings, reliefs }: CauseShare): Reasons {
  const merged = new Map<string, Reason>()
  for (const { event, indicator, told, share: part, weight } of terms) {
    const key = [event, indicator, told].join(' ')
    const before = merged.get(key)
    merged.set(key, { event, indicator, told, share: part + (before?.share ?? 0), weight: before?.weight ?? weight })
  }
  const all = [...merged.values()].sort((a, b) => Number(b.told) - Number(a.told) || b.share - a.share)
  const shown = all.filter((reason) => reason.share >= share * WORTH_NAMING).slice(0, MOST)
  const left = all.filter((reason) => !shown.includes(reason))
  const told = shown.filter((reason) => reason.told)
  const telling = findings.filter((finding) => force(finding) > SPEAKS).toSorted((a, b) => force(b) - force(a))
  return {
    told,
    speaking: telling.filter(({ factor, event }) => factor > 1 && !told.some((reason) => event !== null && reason.event === event)),
    against: telling.filter(({ factor }) => factor < 1),
    reliefs: together(reliefs).filter((relief) => force(relief) > RELIEVES),
    assumed: shown.filter((reason) => !reason.told),
    rest: { count: left.length, share: left.reduce((sum, reason) => sum + reason.share, 0) },
  }
}

/** Reliefs by the same entries are one, as strong as all of them. */
function together(reliefs: readonly Relief[]): readonly Relief[] {
  const merged = new Map<string, Relief>()
  for (const relief of reliefs) {
    const key = relief.events.length === 0 ? relief.id : `${relief.by} ${relief.events.join(' ')}`
    const before = merged.get(key)
    merged.set(key, before === undefined ? relief : { ...before, factor: before.factor * relief.factor })
  }
  return [...merged.values()].toSorted((a, b) => a.factor - b.factor)
}

/** How far something moves the odds, either way. */
function force({ factor }: Readonly<{ factor: number }>): number {
  return Math.abs(Math.log(factor))
}
