import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { CreditLine } from '../events/line.ts'
import type { Condition, Standing, Step, Subject } from '../knowledge/advice-types.ts'
import type { Layer } from '../knowledge/types.ts'
import type { LineState } from './diagnosis.ts'
import type { Told } from './told.ts'

/** What advice follows from: the diagnosis so far, and the person's events up to `today`. */
export type AdviceInput = Readonly<{
  line: CreditLine
  state: LineState
  since: Day | null
  ownWish: boolean
  /** The differential of a restricted or reopened line, the parts of the risk of an open one. */
  causes: readonly Readonly<{ cause: string; layer: Layer; share: number }>[]
  events: readonly CreditEvent[]
  today: Day
  /** The day on which to look again; null where there is nothing to wait for. */
  nextCheck: Day | null
}>

/** What tips and steps are chosen by. */
export type Advised = Readonly<{
  input: AdviceInput
  told: Told
  standing: Standing
  /** The share of some causes together, that of the largest, those that have one worth naming, and whether the largest of all is theirs. */
  answers: (causes: readonly string[]) => Readonly<{ weight: number; largest: number; causes: readonly string[]; first: boolean }>
  applies: (condition: Condition | undefined, causes: readonly string[]) => boolean
}>

/** What the steps of one line are held against: the checklist of a check-up, or the ladder of a subject. */
export type StepsAsked = Readonly<{
  line: CreditLine
  told: Told
  /** The day of the restriction that the steps are about; null where they are about none. */
  since: Day | null
  /** The first day from which the log counts for a step, where there is no restriction, and which of several times then counts. */
  from: (step: Step) => Day
  again: 'first' | 'last'
  /** The subject that the person chose; null for the checklist. */
  subject: Subject | null
  /** Steps ticked by hand, with the day. */
  ticks: Readonly<Record<string, Day>>
}>
