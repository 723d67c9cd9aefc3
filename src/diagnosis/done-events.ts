import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import type { EventKind } from '../events/kind.ts'
import type { Added, Move } from '../knowledge/move-types.ts'
import { endedBy } from './moved-case.ts'

/** The kinds that a move adds to the records, and those that it ends. */
export function kindsOf({ adds, ends = [] }: Move): Readonly<Record<'added' | 'ended', readonly EventKind[]>> {
  return { added: adds.filter(({ none }) => none !== true).map(({ kind }) => kind), ended: ends }
}

/** A number that the model supposes is not one that the person told. */
function isPlain({ times, ratio, each }: Added): boolean {
  return times === undefined && ratio === undefined && each === 'once'
}

/**
 * What a move that was made is in the records, as of today: states that it ended end, and what it is happened; of a habit that nothing of
 * the kind happened since the day `made`. States keep their ids, what is new has none yet. What takes a number that only the person knows
 * is left to them.
 */
export function eventsDone(
  move: Move, caseFile: CaseFile, lineId: string, made: Day, today: Day,
): readonly (CreditEvent | Omit<CreditEvent, 'id'>)[] {
  const ended = [...endedBy(caseFile, [move], today, today).keys()].map((event) => ({ ...event, until: today }))
  const added = move.adds.filter(isPlain).flatMap(({ kind, here, none, reason }): Omit<CreditEvent, 'id'>[] => {
    const event = { kind, date: today, source: 'typed', ...here === true && { line: lineId }, ...reason !== undefined && { reason } }
    if (none === true) return made < today ? [{ ...event, since: made, none: true as const }] : []
    return [event]
  })
  return [...ended, ...added]
}
