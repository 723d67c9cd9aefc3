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

/** The days from tomorrow on, up to `on`, on which something is added; the day itself where that is today. */
function daysOf(each: Added['each'], today: Day, on: Day): readonly Day[] {
  if (on <= today) return [today]
  const first = addDays(today, 1)
  if (each === 'once') return [first]
  const days: Day[] = []
  for (let month = 0, day = first; day <= on; month += 1, day = addMonths(first, month)) days.push(day)
  return days
}

function lastReading(events: readonly CreditEvent[], kind: CreditEvent['kind']): number | undefined {
  const told = events.filter((event) => event.kind === kind && event.none === undefined && event.amount !== undefined)
  return told.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1)?.amount
}

type Unnamed = Omit<CreditEvent, 'id'>

function added(
  { kind, each, here, none, reason, days, count, ratio, times }: Added, caseFile: CaseFile, lineId: string, today: Day, on: Day,
): readonly Unnamed[] {
  const reading = times === undefined ? undefined : lastReading(caseFile.events, kind)
  if (times !== undefined && reading === undefined) return []
  const common = {
    kind, source: 'what-if', ...here === true && { line: lineId }, ...reason !== undefined && { reason },
    ...count !== undefined && { count }, ...days !== undefined && { days }, ...ratio !== undefined && { ratio },
    ...reading !== undefined && times !== undefined && { amount: reading * times },
  }
  if (none === true) return [{ ...common, date: on, since: today, none: true as const }]
  return daysOf(each, today, on).map((date) => ({ ...common, date, ...kind === 'late-payment' && { until: date } }))
}

/**
 * The case as it would stand on the day `on`, were the moves made from today on. What lasts and is settled ends today. The events of the
 * moves carry ids that no event of a person has.
 */
export function movedCase(caseFile: CaseFile, lineId: string, chosen: readonly Move[], today: Day, on: Day): CaseFile {
  const ending = new Set(chosen.flatMap(({ ends = [] }) => ends))
  const ended = ending.size === 0 ? [] : caseFile.events.filter((event) => ending.has(event.kind) && lasts(event, today))
  const more = chosen.flatMap((move) => move.adds.flatMap((one) => added(one, caseFile, lineId, today, on)))
  const named = more.map((event, place) => ({ ...event, id: `what-if ${place}` }))
  const come = [...ended.map((event) => ({ ...event, until: today })), ...named]
  return { ...caseFile, events: amend(caseFile.events, ended, come) }
}
