import type { Day } from './day.ts'
import type { EventKind } from './kind.ts'

/** Why an inquiry was made, or that the person closed the line on their own wish. */
export const inquiryReasons = ['loan', 'card', 'guarantee', 'post-loan', 'self'] as const

/** How well the day is known: `about` is within a month. */
export const certainties = ['yes', 'about', 'no'] as const
export type Certainty = (typeof certainties)[number]

/**
 * One dated event as the person told it. Amounts in CNY, `ratio` 0 to 1, `days` and `count` whole numbers.
 * `until`: the day on which a state ended; absent, it lasts. `since` on something that happened: the unknown day lies between
 * `since` and `date`. `none` with `since`: nothing of this kind happened from `since` to `date`.
 */
export type CreditEvent = Readonly<{
  id: string
  kind: EventKind
  date: Day
  until?: Day
  since?: Day
  none?: true
  line?: string
  amount?: number
  days?: number
  count?: number
  ratio?: number
  value?: number
  reason?: string
  wording?: string
  institution?: string
  note?: string
  sure?: Certainty
  source?: string
}>
