import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { Product } from '../events/line.ts'

/** A part of the text that was given, in UTF-16 units; `to` is the first that no longer belongs to it. */
export type TextSpan = Readonly<{ from: number; to: number }>

/** What brings a person here; the same ids as the ways in of the first run. */
export const entryIds = ['paid-off-closed', 'paid-still-closed', 'others-too', 'came-back', 'worried'] as const
export type EntryId = (typeof entryIds)[number]

type Told = Pick<CreditEvent, 'kind' | 'until' | 'since' | 'none' | 'amount' | 'days' | 'count' | 'ratio' | 'value' | 'reason' | 'wording'>

/**
 * An event that the text speaks of, for the person to confirm. `line` is the product that was named, null where none was.
 * `date` is null where the text names no day; `after` then says how many days it came after another of the events, by its place
 * in the list. `span`: the words that it was read from.
 */
export type ProposedEvent = Told & Readonly<{
  line: Product | null
  date: Day | null
  sure: 'yes' | 'about'
  after?: Readonly<{ event: number; days: number }>
  span: TextSpan
}>

/** What a proposed event still lacks, to be asked. */
export type Unknown = Readonly<{ event: number; field: 'date' | 'line' }>

/** What was read from a text. `unread` are the parts that were not understood, and `leftover` the same as one text, as they stood. */
export type Understood = Readonly<{
  events: readonly ProposedEvent[]
  entry: EntryId | null
  wording: string | null
  unknowns: readonly Unknown[]
  unread: readonly TextSpan[]
  leftover: string
}>
