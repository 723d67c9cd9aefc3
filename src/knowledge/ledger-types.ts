import type { Day } from '../events/day.ts'
import type { CauseId } from './causes.ts'
import type { ConductId, FindingId, IndicatorId, PolicyId, ProtectionId } from './ids.ts'
import type { Thresholds } from './model-types.ts'
import type { SourceId } from './sources.ts'
import type { TipId } from './tips.ts'
import type { Grade } from './types.ts'

/** What a card is about; cards are shown under these heads, in this order. */
export const subjects = ['repayment', 'borrowing', 'income', 'account', 'platform', 'rules', 'signs', 'return', 'record', 'help'] as const
export type Subject = (typeof subjects)[number]

/** Which numbers of the model a card answers for. Each of them stands on exactly one card. */
export type Uses = Readonly<{
  indicators?: readonly IndicatorId[]
  protections?: readonly ProtectionId[]
  findings?: readonly FindingId[]
  conduct?: readonly ConductId[]
  policies?: readonly PolicyId[]
  /** Causes whose rate where nothing is told it explains. */
  base?: readonly CauseId[]
  /** Causes whose way back it explains. */
  returns?: readonly CauseId[]
  thresholds?: readonly (keyof Thresholds)[]
}>

/** A claim about lines of credit with what speaks for it and what against it. The words are in `text`, by these ids. */
export type Card = Readonly<{
  about: Subject
  /** How well the claim is supported; null where a source was looked for and none was found that we would cite. */
  grade: Grade | null
  /** Told from mouth to mouth: the narrowest cap, and left out where only the well supported counts. */
  folklore?: true
  for: readonly SourceId[]
  against: readonly SourceId[]
  /** The day on which a source for it was looked for in vain. */
  sought?: Day
  /** Tips that rest on it. */
  tips?: readonly TipId[]
}>

/** A rule that the model uses. */
export type RuleCard = Card & Readonly<{ uses: Uses }>

/** What people believe. `ignored`: the model has no number for it; `see`: the rules that it has instead. */
export type BeliefCard = Card & (Readonly<{ uses: Uses }> | Readonly<{ ignored: true; see?: readonly string[] }>)
