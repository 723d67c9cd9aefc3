import type { Day } from '../../events/day.ts'
import type { Checkup } from '../../store/checkups.ts'

/** The check-ups of a line before today, newest first. */
export function pastCheckups(checkups: readonly Checkup[], line: string, today: Day): readonly Checkup[] {
  return checkups.filter((one) => one.line === line && one.date < today).toReversed()
}
