import type { CauseShare, FindingTerm, Term } from '../../diagnosis/diagnosis.ts'

/** Terms of one event, or of one thing not told, taken together; `weight` is that of the largest. */
export type Reason = Pick<Term, 'event' | 'indicator' | 'told' | 'share' | 'weight'>

export type Reasons = Readonly<{
  shown: readonly Reason[]
  /** What is too small to name. */
  rest: Readonly<{ count: number; share: number }>
  findings: readonly FindingTerm[]
}>

const MOST = 5
/** Below this part of the cause's own share a reason is not named. */
const WORTH_NAMING = 0.04
/** A finding that hardly moves the odds says nothing. */
const SPEAKS = 0.08

/** What a cause's share is made of: what was told before what was not, largest first. */
export function reasonsOf({ share, terms, findings }: CauseShare): Reasons {
  const merged = new Map<string, Reason>()
  for (const { event, indicator, told, share: part, weight } of terms) {
    const key = [event, indicator, told].join(' ')
    const before = merged.get(key)
    merged.set(key, { event, indicator, told, share: part + (before?.share ?? 0), weight: before?.weight ?? weight })
  }
  const all = [...merged.values()].sort((a, b) => Number(b.told) - Number(a.told) || b.share - a.share)
  const shown = all.filter((reason) => reason.share >= share * WORTH_NAMING).slice(0, MOST)
  const left = all.filter((reason) => !shown.includes(reason))
  return {
    shown,
    rest: { count: left.length, share: left.reduce((sum, reason) => sum + reason.share, 0) },
    findings: findings.filter((finding) => force(finding) > SPEAKS).toSorted((a, b) => force(b) - force(a)),
  }
}

/** How far a finding moves the odds, either way. */
function force({ factor }: FindingTerm): number {
  return Math.abs(Math.log(factor))
}
