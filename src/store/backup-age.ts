import { addDays, type Day } from '../events/day.ts'
import type { ParsedCase } from '../events/parsed-case.ts'
import type { Checkup } from './checkups.ts'
import type { Settings } from './settings.ts'

/** After so many days a backup counts as old. Our judgement: a month of records is what one can still tell again from memory. */
export const OLD_AFTER_DAYS = 30
/** So long nobody is asked for a first backup. Our judgement, too: who comes back after a week means to keep what they noted. */
const FIRST_AFTER_DAYS = 7

type Kept = Readonly<{ settings: Settings; caseFile: ParsedCase; checkups: readonly Checkup[] }>

/** Whether to speak of the backup: it is old, or there is none though one has come back after a while; never where that is off. */
export function isBackupOld({ settings, caseFile, checkups }: Kept, today: Day): boolean {
  if (settings.quietBackup === true || caseFile.events.length === 0) return false
  if (settings.lastBackup !== undefined) return settings.lastBackup < addDays(today, -OLD_AFTER_DAYS)
  return checkups.some(({ date }) => date <= addDays(today, -FIRST_AFTER_DAYS))
}
