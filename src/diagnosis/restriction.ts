import { dayNumber } from '../events/day.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { CreditEvent } from '../events/event.ts'
import type { CreditLine } from '../events/line.ts'
import { activeFactors } from './calendar.ts'
import { chronicleOf } from './chronicle.ts'
import { allOf } from './happened.ts'
import type { Compiled } from './compile.ts'
import type { Node } from './hazard.ts'
import type { Level } from './level.ts'
import { levels } from './levels.ts'
import { responses } from './response.ts'

/** The day on which the line was opened: told with the line, else its first `line-opened` event. */
export function openedOn(line: CreditLine, { events }: CaseFile): number | null {
  if (line.opened !== undefined) return dayNumber(line.opened)
  return allOf(chronicleOf(events), 'line-opened').find(({ event }) => event.line === line.id)?.day ?? null
}

/** What the rates of a line are made of, so many days after the day whose levels are given. */
export function nodeAt(compiled: Compiled, line: CreditLine, found: readonly Level[], day: number, ahead: number, width: number): Node {
  const factors = activeFactors(compiled, day + ahead, line)
  return { ahead, width, responses: responses(compiled, found, ahead), factors }
}

/** Levels and rates of a line on the day on which it was restricted. `today`: the day on which the person spoke. */
export function restrictionOf(
  compiled: Compiled, events: readonly CreditEvent[], line: CreditLine, opened: number | null, since: number, today: number,
): Readonly<{ then: readonly Level[]; node: Node }> {
  const then = levels(compiled, events, { line: line.id, opened, at: since, today, restrictedOn: since })
  return { then, node: nodeAt(compiled, line, then, since, 0, 1) }
}
