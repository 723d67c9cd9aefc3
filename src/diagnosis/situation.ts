import { type Day, dayNumber } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { CreditLine } from '../events/line.ts'
import type { Model } from '../knowledge/model-types.ts'
import { compile, type Compiled } from './compile.ts'
import { conductLift } from './conduct.ts'
import type { Elapsed } from './differential.ts'
import { type Episode, episodeOf } from './episode.ts'
import { findingsOf, type Seen } from './findings.ts'
import type { Node } from './hazard.ts'
import type { Evidence } from './learn.ts'
import type { Level, Viewpoint } from './level.ts'
import { levels } from './levels.ts'
import { pastOf } from './past.ts'
import { quadrature } from './quadrature.ts'
import { nodeAt, openedOn, restrictionOf } from './restriction.ts'

/** All that the equations need about one line on one day, before any number of the model is weighed. */
export type Situation = Readonly<{
  compiled: Compiled
  today: number
  episode: Episode
  /** Levels today, worked out when they are first asked for. */
  now: () => readonly Level[]
  /** Levels of the day that the rates are about: of the restriction, or today where there was none. */
  then: readonly Level[]
  /** The days ahead for the risk of an open line; the day of the restriction for the differential. */
  ahead: readonly Node[]
  restriction: Node | null
  seen: readonly Seen[]
  elapsed: Elapsed
  /** What other restrictions of this person's lines teach about coming back; null unless restricted, and where there are none. */
  past: Evidence | null
}>

/** Reads a case as it stands on a day. Events after `today` are not part of it: the caller has refused them. */
export function situationOf(caseFile: CaseFile, line: CreditLine, today: Day, model: Model<string>): Situation {
  const compiled = compile(model)
  const at = dayNumber(today)
  const { events } = caseFile
  const episode = episodeOf(events, line.id, at)
  const opened = openedOn(line, caseFile)
  const view: Viewpoint = { line: line.id, opened, at, today: at, restrictedOn: null }
  let lately: readonly Level[] | null = null
  const now = (): readonly Level[] => (lately ??= levels(compiled, events, view))
  const since = episode.since
  const restriction = since === null ? null : restrictionOf(compiled, events, line, opened, since, at)
  return {
    compiled,
    today: at,
    episode,
    now,
    then: restriction?.then ?? now(),
    ahead: episode.restricted ? [] : quadrature.map(({ ahead, width }) => nodeAt(compiled, line, now(), at, ahead, width)),
    restriction: restriction?.node ?? null,
    seen: since === null ? [] : findingsOf(compiled, events, line.id, episode, since),
    elapsed: {
      days: (episode.until ?? at) - (since ?? at),
      back: episode.until !== null,
      lift: conductLift(compiled, events, since ?? at, episode.until ?? at),
    },
    past: since === null || !episode.restricted || episode.ownWish ? null : pastOf(compiled, caseFile, line, since, at),
  }
}
