import { outlineOf } from '../../diagnosis/outline.ts'
import { tableVersion } from '../../diagnosis/table-version.ts'
import { asOf } from '../../events/as-of.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Checkup } from '../../store/checkups.ts'
import { type Change, changes } from '../glance/changes.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'
import { checkupOf } from '../result/checkup-of.ts'
import { eventsBehind } from './basis-of.ts'

/**
 * Why a check-up would come out differently today. `told`: so many things were told since that lie before it. `ours`: our numbers or sums
 * changed. `mended`: what it was made from was changed or taken away since, and our numbers are the same. `both`: it was, and our numbers
 * changed too, which cannot be told apart any more. `unknown`: it was not kept what it was made from.
 */
export type Reason = Readonly<{ changes: readonly Change[] }>
  & Readonly<{ why: 'told'; count: number } | { why: 'ours' | 'mended' | 'both' | 'unknown' }>

/** A past check-up made again for its day, by today's numbers and with all that was told since, and why it differs. */
export type Replay = Readonly<{ now: Checkup; reasons: readonly Reason[] }>

/** Runs a past check-up again. The switches are as they were then, so that they explain nothing. */
export function replay(then: Checkup, caseFile: CaseFile, line: CreditLine): Replay {
  const { basis } = then
  const knowledge = knowledgeFor(basis?.wellSupported ?? false)
  const again = (known: CaseFile): Checkup =>
    checkupOf(outlineOf(asOf(known, then.date), line.id, then.date, knowledge.model, basis?.learn ?? false))
  const now = again(caseFile)
  if (basis === null) return { now, reasons: [{ why: 'unknown', changes: changes(then, now) }] }
  const same = basis.table === tableVersion(knowledge.model)
  const events = eventsBehind(basis, caseFile, line)
  if (events === null) return { now, reasons: [{ why: same ? 'mended' : 'both', changes: changes(then, now) }] }
  const before = { ...caseFile, events }
  const ours = again(before)
  const count = asOf(caseFile, then.date).events.length - asOf(before, then.date).events.length
  const moved = changes(then, ours)
  return {
    now,
    reasons: [
      ...(moved.length > 0 || !same ? [{ why: 'ours', changes: moved } as const] : []),
      ...(count > 0 ? [{ why: 'told', count, changes: changes(ours, now) } as const] : []),
    ],
  }
}
