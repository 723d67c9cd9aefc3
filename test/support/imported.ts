import type { Day } from '../../src/events/day.ts'
import type { ParsedCase } from '../../src/events/parsed-case.ts'
import { noItems } from '../../src/store/backup-items.ts'
import { planOf } from '../../src/store/import-plan.ts'

/** What is stored after a file was imported, with what is here staying where both differ. */
export function imported(here: ParsedCase, file: ParsedCase, today: Day): ParsedCase {
  return planOf({ case: here, items: noItems }, { case: file, items: null }, today, { by: {}, others: 'ours' }).after.case
}
