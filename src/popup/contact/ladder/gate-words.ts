import type { Gate } from '../../../diagnosis/ladder.ts'
import type { Day } from '../../../events/day.ts'
import type { Text } from '../../../text/index.ts'
import { stepOf } from '../known-steps.ts'

/** Whether it is time for a step, in one phrase; null where there is nothing to wait for. */
export function gateWords(gate: Gate, today: Day, text: Text): string | null {
  const day = (date: Day) => text.format.dayWords(date, today)
  switch (gate.gate) {
    case 'done': return gate.on === null ? null : text.contact.doneOn(day(gate.on))
    case 'too-late': return text.ladder.gate.tooLate(day(gate.since))
    case 'open': return gate.until === null ? null : text.contact.until(day(gate.until))
    case 'not-yet': return waiting(gate, day, text)
  }
}

function waiting({ after, from, ifToday }: Extract<Gate, { gate: 'not-yet' }>, day: (date: Day) => string, text: Text): string {
  const before = after === null ? undefined : stepOf(after)
  if (before === undefined) return from === null ? text.contact.notYet : text.contact.from(day(from))
  const { title } = text.steps[before.id]
  if (from !== null) return text.contact.fromAfter(day(from), title)
  const reason = text.contact.first(title)
  return ifToday === null ? reason : text.ladder.gate.ifToday(reason, day(ifToday))
}
