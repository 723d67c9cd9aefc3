import { amend } from '../events/amend.ts'
import type { CaseFile } from '../events/case-file.ts'
import type { Day } from '../events/day.ts'
import type { CreditEvent } from '../events/event.ts'
import { baselineOf, compared, differenceOf, type Sight, type WhatIf } from './what-if.ts'

/** What one event that came in between moved: today's chance with it against without; null where it made the chance another one. */
export type Moved = Readonly<{ event: CreditEvent; effect: WhatIf | null }>

/**
 * Why today's chance is another than on an earlier day: the days that passed, with nothing told in between (`time`), and each event that
 * came in, those that moved most in front. `time` is null where the state of the line changed, so that both days speak of different
 * chances. `more` events came in that were not looked at one by one.
 */
export type Because = Readonly<{ time: WhatIf | null; moved: readonly Moved[]; more: number }>

/** So many events are weighed one by one, the latest. */
const MOST = 12

/** `earlier`: the events that were known on the day `then`. Throws a RangeError when the case has no such line. */
export function becauseOf(
  caseFile: CaseFile, earlier: readonly CreditEvent[], lineId: string, then: Day, today: Day, sight: Sight,
): Because {
  const known = new Set(earlier.map(({ id }) => id))
  const come = caseFile.events.filter(({ id, date }) => !known.has(id) && date <= today)
  const before = { ...caseFile, events: earlier }
  const [first, last] = [baselineOf(before, lineId, then, sight), baselineOf(before, lineId, today, sight)]
  const now = baselineOf(caseFile, lineId, today, sight)
  const moved = come.slice(-MOST).map((event): Moved => {
    const without = baselineOf({ ...caseFile, events: amend(caseFile.events, [event], []) }, lineId, today, sight)
    return { event, effect: without.about === now.about ? compared(without, caseFile) : null }
  })
  const size = ({ effect }: Moved): number => (effect === null ? Number.POSITIVE_INFINITY : Math.abs(effect.gain.p))
  return {
    time: first.about === last.about ? differenceOf(first.about, first, last, first.chosen) : null,
    moved: moved.toSorted((a, b) => size(b) - size(a)), more: Math.max(0, come.length - MOST),
  }
}
