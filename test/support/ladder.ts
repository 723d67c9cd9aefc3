import type { RunningClock } from '../../src/diagnosis/clock.ts'
import { type Gate, ladderOf, type Rung } from '../../src/diagnosis/ladder.ts'
import { isWeekday, type Workdays } from '../../src/diagnosis/workdays.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Lender } from '../../src/events/line.ts'
import type { Subject } from '../../src/knowledge/advice-types.ts'
import { adviceKnowledge } from '../../src/knowledge/advice.ts'
import { did } from './advice.ts'

/** The day of the restriction, a Thursday. */
export const dayZero: Day = '2026-01-01'

export const onDay = (number: number): Day => addDays(dayZero, number)

/** Monday to Friday, all years announced. */
export const plainWorkdays: Workdays = { isWorkday: isWeekday, announced: () => true }

/** What was logged: number of the day, kind, and what else stands in the event. */
export type Log = readonly (readonly [day: number, kind: CreditEvent['kind'], more?: Partial<CreditEvent>])[]

type More = Readonly<{ ticks?: Readonly<Record<string, Day>>; bears?: readonly string[]; workdays?: Workdays; since?: Day | null }>

/** A ladder as of a day, by what was logged until then. */
export function ladderOn(number: number, lender: Lender, subject: Subject, log: Log = [], more: More = {}): readonly Rung[] {
  const { ticks = {}, bears = [], workdays = plainWorkdays, since = dayZero } = more
  return ladderOf(
    {
      line: { id: 'jb', product: 'jiebei', lender }, subject, since, today: onDay(number), ticks, workdays,
      events: log.map(([day, kind, about]) => did(kind, onDay(day), about)), bears: (step) => bears.includes(step),
    },
    adviceKnowledge,
  )
}

export function rungOn(id: string, ...of: Parameters<typeof ladderOn>): Rung | undefined {
  return ladderOn(...of).find((rung) => rung.id === id)
}

/** Gate and clock of a rung in a word or two. */
export function shortly({ gate, clock }: { gate: Gate; clock: RunningClock | null }): string {
  return clock === null ? gate.gate : `${gate.gate} ${clock.state}`
}
