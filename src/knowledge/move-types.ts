import type { EventKind } from '../events/kind.ts'
import type { Effort } from './advice-types.ts'
import type { Parameter } from './types.ts'

/** An event that a move would add to the records of the days ahead: once, on the first of them, or each month. */
export type Added = Readonly<{
  kind: EventKind
  each: 'once' | 'monthly'
  /** About the line itself; else about other lenders, or about no line. */
  here?: true
  /** That nothing of the kind happened from today on. */
  none?: true
  reason?: string
  days?: number
  count?: number
  ratio?: number
  /** A reading of so many times the last one that was told. */
  times?: number
}>

/**
 * Something that a person may do, or that may befall them, as a change of the history ahead. `step` is theirs to do, `habit` to keep up,
 * `mishap` nobody's wish. Never a new loan as advice, never anything faked or hidden: what raises the risk is only ever a mishap.
 */
export type Move = Readonly<{
  id: string
  sort: 'step' | 'habit' | 'mishap'
  adds: readonly Added[]
  /** States of these kinds that last today end today. */
  ends?: readonly EventKind[]
  /** Makes sense only where one of these was told, and, for states, still lasts. */
  needs?: readonly EventKind[]
  /** Makes sense only for a line in such a state. */
  standing?: 'open' | 'restricted'
  /** How long it takes to do, as people say it, and after how many weeks it is done at the soonest; a habit begins at once. Our judgement. */
  effort: Effort
  weeks: number
  /** The money that it takes, where it takes any. */
  cost?: Cost
  /** It changes what stands in a credit report. */
  record?: true
}>

/**
 * How much money a move takes: nothing that is not `owed` anyway; the `arrears` that were told; that part of the `debt`, of the `limit` in
 * use, or of the `savings` by which it changes them; or `unknown` to us.
 */
export type Cost = 'owed' | 'arrears' | 'debt' | 'limit' | 'savings' | 'unknown'

/** A window of months, and up to how many inquiries in it the strictest and the most lenient lenders are said to accept. */
export type InquiryBand<SourceId extends string = string> = Readonly<{
  months: number
  strict: Parameter<SourceId> | null
  lenient: Parameter<SourceId> | null
}>
