import type { ParsedCase } from '../events/parsed-case.ts'
import { caseFileJson } from '../events/serialise.ts'
import { BACKUP_FIELD, noItems, type BackupItems } from './backup-items.ts'
import { bookItem } from './book.ts'
import { caseworkItem } from './casework.ts'
import { checkupsItem } from './checkups.ts'
import { writeCopies } from './copy.ts'
import { copyKeyOf, type Item } from './item.ts'
import type { Backup } from './join-backups.ts'
import { lettersItem } from './letters.ts'
import { progressItem } from './progress.ts'
import type { Reading } from './read-case.ts'
import { remindersItem } from './reminders.ts'
import { settingsItem } from './settings.ts'
import { readSlot } from './slot.ts'
import { StoreError } from './store-error.ts'
import { waysItem } from './ways.ts'
import { writeCase } from './write-case.ts'

/** What is damaged under every name was lost before; what a later version wrote, or what does not answer, is no empty one. */
async function readOr<T>({ read }: Item<T>, lost: T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'unavailable') return lost
    throw error
  }
}

/** What is kept beside the case, to be written out or joined with more. Rejects with a `StoreError`, but not for what is damaged. */
export async function readItems(): Promise<BackupItems> {
  const [settings, progress, reminders, checkups, casework, letters, book, ways] = await Promise.all([
    readOr(settingsItem, noItems.settings), readOr(progressItem, noItems.progress), readOr(remindersItem, noItems.reminders),
    readOr(checkupsItem, noItems.checkups), readOr(caseworkItem, noItems.casework), readOr(lettersItem, noItems.letters),
    readOr(bookItem, noItems.book), readOr(waysItem, noItems.ways),
  ])
  return { settings, progress, reminders, checkups, casework, letters, book, ways }
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
