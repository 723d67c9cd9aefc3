import { isLoss } from '../../understanding/kind-families.ts'
import type { EntryId } from '../../understanding/understood.ts'
import type { Proposal } from './proposals.ts'

/** The way in that was read, unless what speaks for it was left out or changed; null then. */
export function fittingEntry(entry: EntryId | null, proposals: readonly Proposal[]): EntryId | null {
  const happened = proposals.filter(({ state, event }) => state !== 'left' && event.none !== true).map(({ event }) => event.kind)
  const lost = happened.some(isLoss)
  if (entry === 'paid-off-closed') return lost && (happened.includes('paid-off') || happened.includes('repaid-early')) ? entry : null
  if (entry === 'came-back') return happened.includes('line-reopened') ? entry : null
  if (entry === 'paid-still-closed') return lost ? entry : null
  return entry
}
