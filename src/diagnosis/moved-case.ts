import { amend } from '../events/amend.ts'
import type { CaseFile } from '../events/case-file.ts'
import { addDays, addMonths, type Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { kindFacts } from '../events/kind-facts.ts'
import type { Added, Move } from '../knowledge/move-types.ts'

/** Whether an event was told to have happened and, where it is a state, goes on. */
const lasts = (event: CreditEvent, today: Day): boolean =>
  event.none === undefined && event.date <= today && (!kindFacts[event.kind].state || isUnderWay(event, today))

/** A state that was told by its length alone is over once that has passed. */
const isUnderWay = ({ date, until, days }: CreditEvent, today: Day): boolean =>
  until === undefined ? days === undefined || addDays(date, days) >= today : until > today

/** Whether a move makes sense for a line: what it needs was told, and its state is the one that it is about. */
export function makesSense({ needs, standing }: Move, caseFile: CaseFile, lineId: string, restricted: boolean, today: Day): boolean {
  if (standing !== undefined && (standing === 'restricted') !== restricted) return false
  if (needs === undefined) return true
  return caseFile.events.some((event) =>
    needs.includes(event.kind) && lasts(event, today)
    && (event.line === undefined || event.line === lineId || !kindFacts[event.kind].state))
}

/** The day on which a move is done, were it begun today: a step that takes weeks is done after them; seen from today, at once. */
export function doneOn({ weeks }: Move, today: Day, on: Day): Day {
  return on <= today ? today : addDays(today, Math.max(1, 7 * weeks))
}

/** The days from the one on which the move is done, up to `on`, on which something is added. */
function daysOf(each: Added['each'], first: Day, on: Day): readonly Day[] {
  if (each === 'once') return [first]
  const days: Day[] = []
  for (let month = 0, day = first; day <= on; month += 1, day = addMonths(first, month)) days.push(day)
  return days
}

function lastReading(events: readonly CreditEvent[], kind: CreditEvent['kind']): number | undefined {
  let last: CreditEvent | undefined
  for (const event of events) {
    if (event.kind !== kind || event.none !== undefined || event.amount === undefined) continue
    if (last === undefined || event.date >= last.date) last = event
  }
  return last?.amount
}

type Unnamed = Omit<CreditEvent, 'id'>

function added(
  { kind, each, here, none, reason, days, count, ratio, times }: Added, caseFile: CaseFile, lineId: string, today: Day, first: Day, on: Day,
): readonly Unnamed[] {
  const reading = times === undefined ? undefined : lastReading(caseFile.events, kind)
  if (times !== undefined && reading === undefined) return []
  const common = {
    kind, source: 'what-if', ...here === true && { line: lineId }, ...reason !== undefined && { reason },
    ...count !== undefined && { count }, ...days !== undefined && { days }, ...ratio !== undefined && { ratio },
    ...reading !== undefined && times !== undefined && { amount: reading * times },
  }
  if (none === true) return [{ ...common, date: on, since: today, none: true as const }]
  return daysOf(each, first, on).map((date) => ({ ...common, date, ...kind === 'late-payment' && { until: date } }))
}

/** The states told that moves end, each with the day on which it is over. */
export function endedBy({ events }: CaseFile, chosen: readonly Move[], today: Day, on: Day): ReadonlyMap<CreditEvent, Day> {
  const ends = new Map<CreditEvent, Day>()
  for (const move of chosen) {
    const { ends: kinds } = move
    if (kinds === undefined) continue
    const day = move.weeks === 0 ? today : doneOn(move, today, on)
    for (const event of events) if (kinds.includes(event.kind) && lasts(event, today)) ends.set(event, day)
  }
  return ends
}

/**
 * The case as it would stand on the day `on`, were the moves made from today on; one that takes longer than that changes nothing yet. The
 * events of the moves carry ids that no event of a person has. `turned`: an event of the day itself beside them.
 */
export function movedCase(
  caseFile: CaseFile, lineId: string, chosen: readonly Move[], today: Day, on: Day, turned: CreditEvent | null = null,
): CaseFile {
  const done = chosen.filter((move) => doneOn(move, today, on) <= on)
  const ends = endedBy(caseFile, done, today, on)
  const more = done.flatMap((move) => move.adds.flatMap((one) => added(one, caseFile, lineId, today, doneOn(move, today, on), on)))
  const named = more.map((event, place) => ({ ...event, id: `what-if ${place}` }))
  const come = [...[...ends].map(([event, until]) => ({ ...event, until })), ...named, ...turned === null ? [] : [turned]]
  return come.length === 0 ? caseFile : { ...caseFile, events: amend(caseFile.events, [...ends.keys()], come) }
}
