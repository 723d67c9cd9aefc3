import { byOwnWish, episodeOf, episodesOf } from '../../diagnosis/episode.ts'
import { addDays, type Day, dayNumber, dayOf } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { Checkup } from '../../store/checkups.ts'

/** What became of a line within the 90 days that a check-up spoke of; `late`: back, but only after them. */
export type Outcome = Readonly<{ what: 'back' | 'late' | 'restricted'; day: Day } | { what: 'not-back' | 'not-restricted' }>

const SPAN = 90

/**
 * How what a check-up said turned out, from what was told since; null while the 90 days last, and where it cannot be said: the line was
 * closed on the person's own wish, or the records say by now that it was in another state that day.
 */
export function outcomeOf({ line, date, risk90, open90 }: Checkup, events: readonly CreditEvent[], today: Day): Outcome | null {
  if (addDays(date, SPAN) > today) return null
  const day = dayNumber(date)
  const end = day + SPAN
  const { restricted } = episodeOf(events, line, day)
  if (open90 !== null) {
    if (!restricted) return null
    const back = episodesOf(events, line, dayNumber(today)).find(({ until }) => until !== null && until > day)?.until ?? null
    if (back === null) return { what: 'not-back' }
    return { what: back <= end ? 'back' : 'late', day: dayOf(back) }
  }
  if (risk90 === null || restricted) return null
  const next = episodesOf(events, line, end).find(({ since }) => since !== null && since > day)
  if (next === undefined || next.since === null) return { what: 'not-restricted' }
  return next.cause !== null && byOwnWish(next.cause) ? null : { what: 'restricted', day: dayOf(next.since) }
}
