import type { Day } from '../events/day.ts'
import type { Problem } from '../events/problem.ts'
import type { Layer, Parameter } from '../knowledge/types.ts'

/** `unknown`: told nothing about the line's state; treated as open. */
export type LineState = 'open' | 'cut' | 'refused' | 'frozen' | 'paused' | 'closed' | 'reopened' | 'unknown'

/** A middle value with its 80 % range; the range is null until it has been drawn. */
export type Estimate = Readonly<{ p: number; low: number | null; high: number | null }>
export type EstimateWithin = Estimate & Readonly<{ days: number }>

/** One summand of a cause's share: what the event added through the indicator, and the number that says so. */
export type Term = Readonly<{
  /** Null where nobody was told: the base rate, the untold part of an indicator, many small events together. */
  event: string | null
  /** An indicator id, or `base`. */
  indicator: string
  share: number
  /** False where the share stems from "not told" rather than from something told. */
  told: boolean
  weight: Parameter
}>

/** A finding that moved a cause up or down: the likelihood under this cause against an average cause. */
export type FindingTerm = Readonly<{ finding: string; event: string | null; factor: number; parameter: Parameter }>

/**
 * Something told that speaks against a cause: an indicator of which the person told none or a low reading, or a protection at work.
 * `factor`: the rate of the cause with it against the rate had nothing been told of it, below 1.
 */
export type Relief = Readonly<{
  by: 'none' | 'reading' | 'protection'
  id: string
  factor: number
  events: readonly string[]
  parameter: Parameter
}>

export type CauseShare<Cause extends string = string> = Readonly<{
  cause: Cause
  layer: Layer
  share: number
  low: number | null
  high: number | null
  /** In what part of the draws this cause comes first. */
  first: number | null
  terms: readonly Term[]
  findings: readonly FindingTerm[]
  /** Strongest first. */
  reliefs: readonly Relief[]
  /** Calendar entries in force that weigh on this cause. */
  policies: readonly string[]
}>

export type IndicatorLevel = Readonly<{
  id: string
  level: 'ok' | 'watch' | 'alert' | 'not-told'
  short: number
  long: number
  events: readonly string[]
}>

/**
 * Something not told yet that would teach much, and between which causes it decides: `raises` is likelier, `lowers` less likely where it
 * happened. `lowers` is null for an open line, whose risk it tells. `gain` is in bits, for an open line in parts of the risk.
 */
export type Ask = Readonly<{ indicator: string; gain: number; raises: string; lowers: string | null }>

/**
 * A tip for this person today. `causes`: those of the differential that it answers, largest first; empty where it helps whatever the
 * cause. `weight`: the part of the differential that it bears on. `due`: for advice to wait, the day on which to look again.
 */
export type TipAdvice = Readonly<{ id: string; causes: readonly string[]; weight: number; due?: Day }>

/** A step of the contact checklist. `due`: the first day on which it makes sense, null when any day does. */
export type StepAdvice = Readonly<{
  id: string
  phase: 'before' | 'first-contact' | 'after'
  status: 'now' | 'later' | 'done'
  due: Day | null
  /** The step that has to come first, where this one is not yet due. */
  after: string | null
  /** The last day on which it can be taken, where there is one. */
  until?: Day
  /** For a step taken: the days by which the addressee has to answer, regularly and after all extensions. */
  answer?: Readonly<{ regular: Day; longest: Day }>
}>

export type Reopening = Readonly<{ within: readonly EstimateWithin[]; nextCheck: Day; stopWaiting: Day }>

/** The outlook of a restricted line: the chance that it ever comes back, and the chances by when. */
export type Outlook = Readonly<{ temporary: Estimate; reopening: Reopening }>

/** The share of a cause's restrictions that ever ends, and the median time (days) of those that do, before and after learning. */
export type LearnedReturn<Cause extends string = string> = Readonly<{
  cause: Cause
  share: Readonly<{ before: number; after: number }>
  median: Readonly<{ before: number; after: number }>
}>

/** What this person's other restrictions, on any line, change about the outlook. */
export type Learned<Cause extends string = string> = Readonly<{
  /** Whether the outlook of the diagnosis is the adjusted one. */
  on: boolean
  /** How many came back, and how many have not. */
  returned: number
  shut: number
  /** All causes, in the order of the diagnosis. */
  returns: readonly LearnedReturn<Cause>[]
  /** The outlook with learning switched the other way. */
  otherwise: Outlook
}>

/** The whole check-up of one line on one day: ids and numbers only, `text` has the words. */
export type Diagnosis<Cause extends string = string> = Readonly<{
  date: Day
  line: string
  state: LineState
  /** The day of the present restriction; of the last one when reopened; null when open. */
  since: Day | null
  /** True when the person closed the line on their own wish: nothing to diagnose. */
  ownWish: boolean
  /** Null while restricted. */
  risk: readonly EstimateWithin[] | null
  /** Sorted by share, all causes; empty only when `ownWish`. */
  causes: readonly CauseShare<Cause>[]
  layers: Readonly<Record<Layer, number>>
  layerRanges: Readonly<Record<Layer, { low: number; high: number }>> | null
  /** The chance that the line ever comes back; null unless restricted. */
  temporary: Estimate | null
  reopening: Reopening | null
  /** Null unless restricted, and where this person recorded no other restriction. */
  learned: Learned<Cause> | null
  indicators: readonly IndicatorLevel[]
  nextQuestion: string | null
  /** All that would teach enough to be asked, the most telling first; empty where it was not looked for. */
  asks: readonly Ask[]
  tips: readonly TipAdvice[]
  checklist: readonly StepAdvice[]
  problems: readonly Problem[]
}>

