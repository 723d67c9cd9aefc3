import { emptyBook } from '../cash/book.ts'
import type { ParsedCase } from '../events/parsed-case.ts'
import { caseFileJson } from '../events/serialise.ts'
import { BACKUP_FIELD, type BackupItems } from './backup-items.ts'
import { bookItem, readBook } from './book.ts'
import { caseworkItem, parseCasework, readCasework } from './casework.ts'
import { checkupsItem } from './checkups.ts'
import { writeCopies } from './copy.ts'
import { copyKeyOf } from './item.ts'
import type { Backup } from './join-backups.ts'
import { lettersItem, noLetters, readLetters } from './letters.ts'
import { readPlans } from './plans.ts'
import { progressItem } from './progress.ts'
import type { Reading } from './read-case.ts'
import { remindersItem } from './reminders.ts'
import { settingsItem } from './settings.ts'
import { readSlot } from './slot.ts'
import { noWays, readWays, waysItem } from './ways.ts'
import { writeCase } from './write-case.ts'

/** What is kept beside the case. What cannot be read counts as never written. */
export async function readItems(): Promise<BackupItems> {
  const [plans, casework, letters, book, ways] = await Promise.all([
    readPlans(), readCasework().catch(() => parseCasework(undefined)), readLetters().catch(() => noLetters),
    readBook().catch(() => emptyBook), readWays().catch(() => noWays),
  ])
  return { ...plans, casework, letters, book, ways }
}

type Values = Readonly<Record<string, unknown>>

function wrapped({ settings, progress, reminders, checkups, casework, letters, book, ways }: BackupItems): Values {
  return {
    [settingsItem.key]: settingsItem.wrap(settings),
    [progressItem.key]: progressItem.wrap(progress),
    [remindersItem.key]: remindersItem.wrap(reminders),
    [checkupsItem.key]: checkupsItem.wrap(checkups),
    [caseworkItem.key]: caseworkItem.wrap(casework),
    [lettersItem.key]: lettersItem.wrap(letters),
    [bookItem.key]: bookItem.wrap(book),
    [waysItem.key]: waysItem.wrap(ways),
  }
}

async function underSlots(items: Values): Promise<Values> {
  const named = await Promise.all(Object.entries(items).map(async ([key, value]) => [(await readSlot(key)).name, value] as const))
  return Object.fromEntries(named)
}

/** The case and what is kept beside it as the text of a case file. */
export function backupText(stored: ParsedCase, items: BackupItems): string {
  return caseFileJson({ ...stored, rest: { ...stored.rest, [BACKUP_FIELD]: items } })
}

/** Puts a backup in place of what was read: all of it in one write, or nothing. `items` null: they stay. Rejects with a `StoreError`. */
export async function writeBackup(reading: Reading, stored: ParsedCase, beside: Backup['items'] | null): Promise<void> {
  const items = beside === null ? {} : wrapped(beside)
  await writeCase(reading, stored, null, await underSlots(items))
  const copies = Object.entries(items).map(([key, value]) => [copyKeyOf(key), value] as const)
  await writeCopies(Object.fromEntries(copies)).catch(() => undefined)
}
