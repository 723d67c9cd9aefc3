import { eventsDone, kindsOf } from '../../diagnosis/done-events.ts'
import type { Estimate } from '../../diagnosis/diagnosis.ts'
import { baselineOf, differenceOf } from '../../diagnosis/what-if.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { type Planned, WAIT } from '../../store/ways.ts'
import { knownMoves, type KnownMove, sightOf, type Switches } from './outlooks.ts'

/**
 * What became of a step: `done` on the day that the person ticked or the records say (`late` days after the plan), `let` go, `open` still,
 * `missed` where its day is over. `now`: the chance that was spoken of as it is today; null where the line stands otherwise by now.
 */
export type PlanOutcome = Readonly<{
  what: 'done' | 'let' | 'open' | 'missed'
  day: Day | null
  late: boolean
  now: Estimate | null
}>

export function moveOf({ move }: Planned): KnownMove | null {
  return knownMoves.find(({ id }) => id === move) ?? null
}

/** The first record since the plan was made that says that the step was taken. */
function recordedOn(planned: Planned, { events }: CaseFile): Day | null {
  const move = moveOf(planned)
  if (move === null || move.sort === 'habit') return null
  const { added, ended } = kindsOf(move)
  const says = ({ kind, none, date, until, source }: CreditEvent): Day | null => {
    if (none === true || source === 'what-if') return null
    if (added.includes(kind) && date >= planned.made) return date
    return ended.includes(kind) && until !== undefined && until >= planned.made ? until : null
  }
  return events.map(says).filter((day): day is Day => day !== null).toSorted()[0] ?? null
}

/** The chances of a line today, of which only the one is there that its state makes one ask. */
export type Current = Readonly<{ risk: Estimate | null; return: Estimate | null }>

/** Works out the chances of today with their ranges. */
export function currentOf(caseFile: CaseFile, line: string, today: Day, switches: Switches): Current {
  const now = baselineOf(caseFile, line, today, sightOf(switches))
  const { before } = differenceOf(now.about, now, now, now.chosen)
  return { risk: null, return: null, [now.about]: before }
}

/** How a plan went, as far as ticks and records tell. */
export function planOutcomeOf(planned: Planned, caseFile: CaseFile, current: Current, today: Day): PlanOutcome {
  const now = current[planned.about]
  const day = planned.done ?? recordedOn(planned, caseFile)
  if (day !== null) return { what: 'done', day, late: day > planned.by, now }
  if (planned.let !== undefined) return { what: 'let', day: planned.let, late: false, now }
  const over = planned.by <= today
  if (planned.move === WAIT) return { what: over ? 'done' : 'open', day: over ? planned.by : null, late: false, now }
  return { what: planned.by < today ? 'missed' : 'open', day: null, late: false, now }
}

/** What the records are told once a step is done; empty where that takes numbers which only the person knows. */
export function recordsOfDone(planned: Planned, caseFile: CaseFile, today: Day): readonly CreditEvent[] {
  const move = moveOf(planned)
  if (move === null) return []
  return eventsDone(move, caseFile, planned.line, planned.made, today)
    .map((event) => ('id' in event ? event : { ...event, id: crypto.randomUUID() }))
}
