import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { inquiryReasons } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditLine } from '../../events/line.ts'
import { subjects } from '../../knowledge/advice-types.ts'
import type { Text } from '../../text/index.ts'
import { lineName } from '../lines/line-name.ts'

/** What stands under an event's name: its details as short phrases, the most telling first. */
export function describeEvent(event: CreditEvent, lines: readonly CreditLine[], today: Day, text: Text): string {
  const words = text.timeline
  const day = (date: Day) => text.format.dayWords(date, today)
  if (event.none) return [words.none(day(event.since ?? event.date)), ...where(event, lines, text), ...own(event.note)].join(' · ')
  const parts = [
    ...event.since === undefined ? [] : [words.date.between(day(event.since), day(event.date))],
    ...where(event, lines, text),
    ...event.amount === undefined ? [] : [text.format.amount(event.amount)],
    ...event.days === undefined ? [] : [words.lateFor(text.format.days(event.days))],
    ...event.count === undefined || event.count === 1 ? [] : [words.times(event.count)],
    ...event.ratio === undefined ? [] : [text.format.percent(event.ratio)],
    ...event.value === undefined ? [] : [text.format.number(event.value)],
    ...reason(event, text), ...own(event.institution),
    ...event.wording === undefined ? [] : [words.quote(event.wording)],
    ...lasting(event, day, text), ...own(event.note),
  ]
  return parts.join(' · ')
}

/** The line is named where there is more than one thing it could be. */
function where({ line, kind, none }: CreditEvent, lines: readonly CreditLine[], text: Text): readonly string[] {
  const named = lines.find(({ id }) => id === line)
  if (named !== undefined) return lines.length > 1 ? [lineName(named, text)] : []
  if (none) return []
  const { group, line: needed } = kindFacts[kind]
  return needed === 'optional' && (group === 'repayment' || group === 'borrowing') ? [text.timeline.elsewhere] : []
}

function reason({ kind, reason: given }: CreditEvent, text: Text): readonly string[] {
  if (kind === 'line-closed') return given === 'self' ? [text.form.closedBy.self] : []
  const about = subjects.find((each) => each === given)
  if (about !== undefined) return [text.ladder.subjects[about]]
  const known = inquiryReasons.find((each) => each === given)
  return known === undefined ? own(given) : [text.reasons[known]]
}

function lasting({ kind, until, date }: CreditEvent, day: (date: Day) => string, text: Text): readonly string[] {
  const { state, group } = kindFacts[kind]
  if (!state) return []
  if (until !== undefined) return until === date ? [] : [text.timeline.ended(day(until))]
  return group === 'platform' ? [] : [text.timeline.still]
}

function own(said: string | undefined): readonly string[] {
  return said === undefined || said === '' ? [] : [said]
}
