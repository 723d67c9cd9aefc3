import type { Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import type { Lender, Product } from '../events/line.ts'
import type { Layer, Parameter } from './types.ts'

/** An indicator is read twice: what happened lately and what lies further back. */
export type Memory = 'short' | 'long'

/** How one kind of event enters an indicator. */
export type Feed = Readonly<{
  kind: EventKind
  /** `line`: only events of the line under check; `elsewhere`: other lines or none named; `any`: both. */
  scope: 'line' | 'elsewhere' | 'any'
  /** What one such event adds at its usual size. */
  amount: Parameter
  /** Size: the field divided by `unit`, at most `most`, to the power `power`; 1 where the person gave none. */
  size?: Readonly<{ field: 'days' | 'amount' | 'ratio'; unit: Parameter; most: Parameter; power?: number }>
  /** Only events with one of these reasons; an event without a reason counts. */
  reasons?: readonly string[]
  /** A state: without an end day it is still so. */
  lasts?: boolean
  /** The state ends with the first event of this kind. */
  endedBy?: EventKind
  /** A state that weighs in slowly, in full after so many days. */
  ramp?: Parameter
  /** Noticed shortly after a restriction it speaks of the restriction just as well. */
  eitherSide?: boolean
}>

/** The decayed mean of a reading, or of one over another times `times`, from harmless to full response. */
export type Reading = Readonly<{
  kind: EventKind
  over?: Readonly<{ kind: EventKind; times: number }>
  from: Parameter
  to: Parameter
}>

/**
 * How long a reading has stayed at or below `most`, from the first to the last of such readings in a row, weighed in over `ramp` days:
 * only readings of the line under check or of none named. A reading above it ends the run.
 */
export type Run = Readonly<{ kind: EventKind; most: Parameter; ramp: Parameter }>

/** The relative fall of the latest reading below the mean of those at least a month older. */
export type Trend = Readonly<{ kind: EventKind; to: Parameter }>

/** Where an indicator's level comes from: events (and how long a reading has stayed low), readings, a falling reading, or the age of the line. */
export type Signal =
  | Readonly<{ from: 'events'; feeds: readonly Feed[]; run?: Run }>
  | Readonly<{ from: 'reading'; reading: Reading }>
  | Readonly<{ from: 'trend'; trend: Trend }>
  | Readonly<{ from: 'age' }>

/** An early-warning light: `r = 1 - exp(-z / theta)`, and `prevalence` where the person told nothing. */
export type Indicator<Id extends string = string> = Readonly<{
  id: Id
  signal: Signal
  halfLife: Readonly<{ short: Parameter; long?: Parameter }>
  theta: Parameter
  prevalence: Parameter
}>

/** The yearly rate that a fully lit indicator adds to a cause. */
export type Weight<Cause extends string = string, Id extends string = string> = Readonly<{
  indicator: Id
  memory: Memory
  cause: Cause
  rate: Parameter
}>

/** A factor that lowers the rate of some causes: at full response by `reduction`. */
export type Protection<Cause extends string = string, Id extends string = string> = Readonly<{
  id: Id
  signal: Signal
  halfLife: Parameter
  theta: Parameter
  prevalence: Parameter
  lowers: Partial<Record<Cause, Parameter>>
}>

/** A likelihood for each cause against an average cause; a cause not named has 1. */
export type Likelihood<Cause extends string = string> = Partial<Record<Cause, Parameter>>

/** Words on a screen and what they say: the first class one of whose patterns is found. */
export type WordingClass<Cause extends string = string, Id extends string = string> = Readonly<{
  finding: Id
  patterns: readonly string[]
  likelihood: Likelihood<Cause>
}>

/** A dated rule or event of the world that weighs on platform and market causes while it lasts. */
export type Policy<Cause extends string = string, Id extends string = string> = Readonly<{
  id: Id
  from: Day
  /** Null: still at work. */
  until: Day | null
  products?: readonly Product[]
  lenders?: readonly Lender[]
  factors: Partial<Record<Cause, Parameter>>
  source: string
}>

/** The share of such restrictions that ever ends, and the Weibull time (days) of those that do. */
export type Return = Readonly<{ share: Parameter; scale: Parameter; shape: Parameter }>

/** Conduct during a restriction that multiplies the odds that it ever ends. */
export type Conduct<Cause extends string = string, Id extends string = string> = Readonly<{
  id: Id
  kinds: readonly EventKind[]
  reasons?: readonly string[]
  /** It is the end of the state that counts, not its beginning. */
  ended?: true
  /** So many such events for the full effect. */
  full: Parameter
  odds: Partial<Record<Cause, Parameter>>
}>

/**
 * How far a person's own past restrictions may move the numbers of reopening: so many restrictions the table counts as, for the shares and for
 * the times, and the most that odds and times are multiplied or divided by.
 */
export type Learning = Readonly<{ share: Parameter; time: Parameter; mostOdds: Parameter; mostTime: Parameter }>

/** Thresholds that are ours to choose and said on the screen as such. */
export type Thresholds = Readonly<{
  /** How common restrictions are at all, against the table's rates: 1, and drawn as the judgement that it is. */
  level: Parameter
  /** Waiting stops being the plan when the chance over the next 90 days is below this. */
  waiting: Parameter
  watch: Parameter
  alert: Parameter
  /** The most that all calendar entries together may multiply a cause by. */
  calendarCap: Parameter
}>

/** All that the engine needs to know; it is handed over, so a test can bring its own small world. */
export type Model<Cause extends string = string> = Readonly<{
  causes: Readonly<Record<Cause, Layer>>
  base: Readonly<Record<Cause, Parameter>>
  indicators: readonly Indicator[]
  weights: readonly Weight<Cause>[]
  protections: readonly Protection<Cause>[]
  likelihoods: Readonly<Record<string, Likelihood<Cause>>>
  wordings: readonly WordingClass<Cause>[]
  /** Characters that are read as another one in a wording. */
  simplified: ReadonlyMap<string, string>
  calendar: readonly Policy<Cause>[]
  returns: Readonly<Record<Cause, Return>>
  conduct: readonly Conduct<Cause>[]
  learning: Learning
  thresholds: Thresholds
  /** The whole model of which this is a part: draws are made of the whole, so that the ranges of both can be compared. */
  partOf?: Model<Cause>
}>
