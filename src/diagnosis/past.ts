import { dayOf } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { CreditLine } from '../events/line.ts'
import { eventsUpTo } from './chronicle.ts'
import type { Compiled } from './compile.ts'
import { differential } from './differential.ts'
import { byOwnWish, type Episode, episodesOf } from './episode.ts'
import { findingsOf } from './findings.ts'
import { type Evidence, evidenceOf, type Outcome } from './learn.ts'
import { type Numbers, pointNumbers } from './numbers.ts'
import { openedOn, restrictionOf } from './restriction.ts'

/**
 * What the restrictions that this person recorded on any line say about coming back, the one under diagnosis apart; null where
 * there are none. `since`: the day number of that one. Its own time is part of the differential already.
 */
export function pastOf(compiled: Compiled, caseFile: CaseFile, line: CreditLine, since: number, today: number): Evidence | null {
  const numbers = pointNumbers(compiled)
  const outcomes = caseFile.lines.flatMap((other) => {
    const episodes = episodesOf(caseFile.events, other.id, today)
    const past = other.id === line.id ? episodes.slice(0, -1) : episodes
    return past.flatMap((episode) => outcomeOf({ compiled, numbers, caseFile, since, today }, other, episode))
  })
  return outcomes.length === 0 ? null : evidenceOf(outcomes, numbers)
}

type Records = Readonly<{ compiled: Compiled; numbers: Numbers; caseFile: CaseFile; since: number; today: number }>

/**
 * How one of them went; nothing where it was the person's own wish, or began today. Its causes are judged by what had happened when the
 * line under diagnosis was restricted, without what was paid since: how one pays in a pause must not decide what another line teaches.
 */
function outcomeOf({ compiled, numbers, caseFile, since, today }: Records, line: CreditLine, episode: Episode): Outcome[] {
  const { cause, since: began, until, restricted } = episode
  if (cause === null || began === null || byOwnWish(cause) || (!restricted && until === null)) return []
  const days = (until ?? today) - began
  const back = until !== null
  if (!back && days < 1) return []
  const events = eventsUpTo(caseFile.events, dayOf(since))
  const { node } = restrictionOf(compiled, events, line, openedOn(line, caseFile), began, today)
  const seen = findingsOf(compiled, caseFile.events, line.id, episode, began)
  return [{ days, back, parts: differential(compiled, numbers, node, seen, { days, back, lift: [] }) }]
}
