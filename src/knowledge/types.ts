import type { Day } from '../events/day.ts'

/** How far we trust a number: A law or regulator, B study or official figure, C several pages, D one page, E our judgement. */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const
export type Grade = (typeof grades)[number]

export type Basis = 'law' | 'regulator' | 'court' | 'study' | 'report' | 'judgement'

/** A document we cite: `published` by its author, `read` by one of us. */
export type Source = Readonly<{
  title: string
  publisher: string
  /** Only official addresses; absent where we read a copy whose address is not safe to show. */
  url?: `https://${string}`
  published: Day
  /** How exactly `published` is known, where it is not known to the day; `undated`: the page bears no date, `published` says nothing. */
  dated?: 'month' | 'year' | 'undated'
  read: Day
  grade: Grade
}>

/** One number of the knowledge base with where it comes from. */
export type Parameter<SourceId extends string = string> = Readonly<{
  value: number
  unit: 'per-year' | 'days' | 'years' | 'ratio' | 'cny' | 'count'
  grade: Grade
  basis: Basis
  source: SourceId
}>

export const layers = ['borrower', 'account', 'platform', 'market', 'unknown'] as const
export type Layer = (typeof layers)[number]
