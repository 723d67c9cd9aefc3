import { daysBetween, type Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { subjects } from '../../knowledge/advice-types.ts'
import { paperIds } from '../../knowledge/papers.ts'
import type { Details } from '../../store/casework.ts'
import type { Text } from '../../text/index.ts'

/** The name of a paper; one that this version does not know goes by its id. */
export function paperName(id: string, text: Text): string {
  const known = paperIds.find((each) => each === id)
  return known === undefined ? id : text.papers.names[known].name
}

/** With whom, by what way and under which numbers: short phrases for one line. */
export function contactWith({ institution, reason }: CreditEvent, { channel, ticket, agent }: Details, text: Text): readonly string[] {
  const words = text.casework
  const about = subjects.find((each) => each === reason)
  return [
    ...about === undefined ? [] : [text.ladder.subjects[about]],
    ...institution === undefined ? [] : [institution],
    ...channel === undefined ? [] : [words.channels[channel]],
    ...ticket === undefined ? [] : [words.ticket(ticket)],
    ...agent === undefined ? [] : [words.agent(agent)],
  ]
}

/** What was promised, by when, in one phrase; null where nothing was. `day` says a day in words. */
export function promiseWords({ promise, promised }: Details, day: (date: Day) => string, text: Text): string | null {
  if (promise === undefined && promised === undefined) return null
  return text.casework.promise(promise ?? '', promised === undefined ? null : day(promised))
}

/** How a promise stands today: how long there is left, or how long it is over; null without a day, or once an answer came. */
export function promiseStands({ promised }: Details, answered: boolean, today: Day, text: Text): string | null {
  if (promised === undefined || answered) return null
  const left = daysBetween(today, promised)
  if (left === 0) return text.casework.promiseToday
  return left > 0 ? text.casework.waiting(text.format.days(left)) : text.casework.overdue(text.format.days(-left))
}

/** Which papers went along, in one phrase; null where none did. */
export function sentWords({ sent = [] }: Details, text: Text): string | null {
  return sent.length === 0 ? null : text.casework.sent(sent.map((paper) => paperName(paper, text)).join(text.casework.comma))
}
