import type { Book } from '../cash/book.ts'
import { parseBook } from '../cash/parse-book.ts'
import { contentOf } from '../events/content.ts'
import { isRecord } from '../events/record.ts'
import { parseCasework, type Casework } from './casework.ts'
import { parseCheckups, withCheckup, type Checkup } from './checkups.ts'
import type { Plans } from './due.ts'
import { mergeLetters, parseLetters, type Letters } from './letters.ts'
import { mergeBook } from './merge-book.ts'
import { mergeCasework } from './merge-casework.ts'
import { mergeOnce } from './merge-once.ts'
import { mergeWays } from './merge-ways.ts'
import { parseProgress, type Progress } from './progress.ts'
import { parseReminders, type Reminder } from './reminders.ts'
import { defaultSettings, parseSettings } from './settings.ts'
import { parseWays, type Ways } from './ways.ts'

/** The field of an exported case file for what is no part of the case: settings, progress, reminders, check-ups, casework and so on. */
export const BACKUP_FIELD = 'extension'

/** What a backup holds beside the case. */
export type BackupItems = Plans & Readonly<{ casework: Casework; letters: Letters; book: Book; ways: Ways }>

/** Ids of an imported file, by the ids that they get here. */
type Names = ReadonlyMap<string, string>

/** Reads the field; null when the file has none. */
export function parseBackupItems(value: unknown): BackupItems | null {
  return isRecord(value) ? read(value) : null
}

function read(value: Readonly<Record<string, unknown>>): BackupItems {
  return {
    settings: parseSettings(value['settings']),
    progress: parseProgress(value['progress']),
    reminders: parseReminders(value['reminders']),
    checkups: parseCheckups(value['checkups']),
    casework: parseCasework(value['casework']),
    letters: parseLetters(value['letters']),
    book: parseBook(value['book']),
    ways: parseWays(value['ways']),
  }
}

/** What a backup without the field stands for. */
export const noItems: BackupItems = read({})

function mergeProgress(ours: Progress, theirs: Progress, names: Names): Progress {
  const renamed = Object.entries(theirs).map(([line, steps]) => [names.get(line) ?? line, steps] as const)
  const added = renamed.map(([line, steps]) => [line, { ...steps, ...Object.hasOwn(ours, line) ? ours[line] : {} }] as const)
  return Object.fromEntries([...Object.entries(ours), ...added])
}

function mergeReminders(ours: readonly Reminder[], theirs: readonly Reminder[], names: Names): readonly Reminder[] {
  return mergeOnce(ours, theirs.map(reminder => ({ ...reminder, line: names.get(reminder.line) ?? reminder.line })))
}

function mergeCheckups(ours: readonly Checkup[], theirs: readonly Checkup[], names: Names): readonly Checkup[] {
  const renamed = theirs.map(checkup => ({ ...checkup, line: names.get(checkup.line) ?? checkup.line }))
  // Ours come last, as `withCheckup` lets the later one of a day win.
  return [...renamed, ...ours].reduce<readonly Checkup[]>(withCheckup, [])
}

/** Both, each thing once; where they differ, ours stays. Settings that were never touched are taken over. */
export function mergeBackupItems(ours: BackupItems, theirs: BackupItems, names: Names, events: Names): BackupItems {
  const untouched = contentOf(ours.settings) === contentOf(defaultSettings)
  return {
    settings: untouched ? theirs.settings : ours.settings,
    progress: mergeProgress(ours.progress, theirs.progress, names),
    reminders: mergeReminders(ours.reminders, theirs.reminders, names),
    checkups: mergeCheckups(ours.checkups, theirs.checkups, names),
    casework: mergeCasework(ours.casework, theirs.casework, names, events),
    letters: mergeLetters(ours.letters, theirs.letters, names),
    book: mergeBook(ours.book, theirs.book, names),
    ways: mergeWays(ours.ways, theirs.ways, names),
  }
}
