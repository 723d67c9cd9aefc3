import type { EventKind } from '../events/kind.ts'
import type { Lender, Product } from '../events/line.ts'
import type { Basis, Grade, Parameter } from './types.ts'

/** What a line is to advice: of every restriction the same is asked. A line about whose state nothing was told counts as open. */
export type Standing = 'open' | 'restricted' | 'reopened'

/**
 * When a piece of advice applies, beyond cause and standing; diagnosis/conditions.ts says what each one reads.
 * `leads`: one of its causes has the largest share. `bears`: its causes have a share worth speaking of. `arrears`: money is overdue
 * or recalled today. `strained`: paying will be hard. `intruder`: somebody else may be in the account. `papers-open`: papers were
 * asked for and not sent. `scam`: what was said or written lately sounds like a fraud. `shop`: a business stands behind the line.
 */
export const conditions = [
  'leads', 'bears', 'arrears', 'strained', 'intruder', 'scam', 'papers-open', 'paid-off', 'many-inquiries', 'few-inquiries', 'shop', 'own-wish',
  'dispute-open', 'report-read', 'cash-out',
] as const
export type Condition = (typeof conditions)[number]

/** What a person may have to ask or complain about. Each has its own ladder of bodies; the first is what this app is mostly about. */
export const subjects = ['credit-decision', 'credit-report', 'payment', 'personal-data', 'price', 'fraud'] as const
export type Subject = (typeof subjects)[number]

export type Effort = 'minutes' | 'hours' | 'weeks' | 'months'

/** What a tip can move: the risk of a restriction, the chance of a return, what is known, or the harm if it stays closed. */
export type Change = 'risk' | 'reopening' | 'clarity' | 'protection'

/** Where a piece of advice comes from, and how far we trust it. */
type Cited<SourceId extends string> = Readonly<{ source: SourceId; basis: Basis; grade: Grade }>

/** Something that the person can do, or leave. Never a new loan, never anything hidden or faked. */
export type Tip<Cause extends string = string, SourceId extends string = string> = Cited<SourceId> & Readonly<{
  id: string
  /** The causes that it answers; `all` where it helps whatever the cause. */
  causes: readonly Cause[] | 'all'
  standings: readonly Standing[]
  effort: Effort
  /** Days until it shows, null where nobody publishes that. */
  effectAfterDays: Parameter<SourceId> | null
  changes: readonly Change[]
  /** Which of the things that people are advised to do it stands for. */
  actions: readonly `U${number}`[]
  /** Only while this holds. */
  when?: Condition
  /** Comes before everything that is not urgent, the smaller number first. */
  urgent?: 1 | 2 | 3 | 4
  /** Not once one of these was told since the restriction, or within half a year on an open line. */
  unless?: readonly EventKind[]
  /** It is advice to wait: it carries the day on which to look again. */
  waits?: true
  /** Also for a line that the person closed on their own wish. */
  ownWish?: true
}>

/** How long an addressee has: the regular answer, and the longest after all extensions. Days from the filing. */
export type Clock<SourceId extends string = string> = Readonly<{
  regular: Parameter<SourceId>
  /** Where the rule has a stage between the two. */
  extended?: Parameter<SourceId>
  longest: Parameter<SourceId>
  /** Working days; without it, days of the calendar. */
  working?: true
  /** The article that names the days; absent where its number could not be read. */
  article?: number
}>

/**
 * Why a step has no clock: the law says "promptly" and no more, local rules differ, or no text that names days could be found. Where
 * nobody owes an answer there is nothing to say.
 */
export type Uncounted = 'promptly' | 'local-rule' | 'not-found'

/** A time limit on the step itself, in years from the day on which the matter was known. */
export type Limit<SourceId extends string = string> = Readonly<{ years: Parameter<SourceId>; article: number }>

/** A step of the contact checklist. */
export type Step<Cause extends string = string, SourceId extends string = string> = Cited<SourceId> & Readonly<{
  id: string
  phase: 'before' | 'first-contact' | 'after'
  standings: readonly Standing[]
  /** The lenders for which it is the right way. */
  lenders: readonly Lender[]
  /** The causes that `leads` and `bears` are about. */
  causes?: readonly Cause[]
  when?: Condition
  /** Steps that have to come first; those that do not apply to the person are passed over. */
  after: readonly string[]
  /**
   * Days to leave the steps before it, or the restriction where there is none; a reply ends the wait. Null: one day more than the
   * addressee before it has, or none.
   */
  patience: Parameter<SourceId> | null
  /** It needs a reply, and may be taken until so many days after it; null: no such window. */
  window: Parameter<SourceId> | null
  /** How long the addressee has to answer this step; null where the law names no days. */
  clock: Clock<SourceId> | null
  /** Why `clock` is null, where an answer is owed all the same. */
  uncounted?: Uncounted
  limit?: Limit<SourceId>
  /** Articles of the source, only those whose text was read. */
  articles?: readonly number[]
  /** The subject that it is always about; absent where it is about whatever its ladder is about. */
  about?: Subject
  /** Stands only in the ladder of a subject that the person chose, not in the checklist of every check-up. */
  ladderOnly?: true
  /** The event that logs it, and with it that the step is done; null: only the person can tick it. */
  logs: EventKind | null
  /** What the case file says by itself: the lender is known, the wording was noted. */
  settledBy?: 'lender' | 'wording'
  /** Only events with this reason count. */
  reason?: string
  /** Only events count whose institution names this number; it tells apart two steps that one kind logs. */
  named?: string
  /** Numbers to show, ids of knowledge/numbers.ts; the product's own number is added to the first contact. */
  numbers: readonly string[]
  /** The kind of text that it takes; null: none. */
  script: ScriptId | null
  /** Also for a line that the person closed on their own wish. */
  ownWish?: true
}>

export const scriptIds = ['chat', 'phone', 'complaint', 'explanation', 'data', 'dispute', 'hardship', 'escalation'] as const
export type ScriptId = (typeof scriptIds)[number]

/** A telephone number: only what was read somewhere credible (B), or hedged (C). */
export type PhoneNumber<SourceId extends string = string> = Readonly<{
  number: string
  /** Lines for which it is the lender's or platform's own number; empty for authorities. */
  products: readonly Product[]
  grade: 'A' | 'B' | 'C'
  source: SourceId
}>

/** All that advice needs to know; handed over, as the model is. */
export type AdviceKnowledge = Readonly<{
  tips: readonly Tip[]
  steps: readonly Step[]
  /** For each subject the steps that lead through it, in order; which of them apply depends on the lender. */
  ladders: Readonly<Record<Subject, readonly string[]>>
  /** So many loan, card or guarantee inquiries within so many days are many. */
  manyInquiries: Readonly<{ count: Parameter; days: Parameter }>
  /** From this share on, causes bear on a piece of advice, and one that leads leads. */
  bearing: Parameter
}>
