import { emptyBook } from '../cash/book.ts'
import type { Day } from '../events/day.ts'
import { matchEvents, withLine } from '../events/match-events.ts'
import { matchLines } from '../events/match-lines.ts'
import { mergeCases } from '../events/merge.ts'
import { parseCaseText } from '../events/parse-text.ts'
import { parseCaseFile } from '../events/parse.ts'
import { isRefused, type ParsedCase } from '../events/parsed-case.ts'
import type { Problem } from '../events/problem.ts'
import { caseFileJson, caseFileValue } from '../events/serialise.ts'
import { BACKUP_FIELD, mergeBackupItems, parseBackupItems, type BackupItems } from './backup-items.ts'
import { loadCase } from './case-store.ts'
import { bookItem, readBook } from './book.ts'
import { caseworkItem, parseCasework, readCasework } from './casework.ts'
import { checkupsItem } from './checkups.ts'
import { writeCopies } from './copy.ts'
import { copyKeyOf } from './item.ts'
import { lettersItem, noLetters, readLetters } from './letters.ts'
import { withAllLocks } from './locks.ts'
import { readPlans } from './plans.ts'
import { progressItem } from './progress.ts'
import { readCase } from './read-case.ts'
import { remindersItem } from './reminders.ts'
import { settingsItem } from './settings.ts'
import { readSlot } from './slot.ts'
import { StoreError } from './store-error.ts'
import { noWays, readWays, waysItem } from './ways.ts'
import { writeCase } from './write-case.ts'

/** What an import did: events added, events that were here already, and what could not be read. */
export type Imported = Readonly<{ added: number; already: number; problems: readonly Problem[] }>

/** Everything stored, as the text of a case file. Rejects with a `StoreError` when the case cannot be read. */
export async function exportText(): Promise<string> {
  const [{ status, case: stored }, items] = await Promise.all([loadCase(), readItems()])
  if (status === 'newer' || status === 'unavailable') throw new StoreError(status)
  if (status === 'damaged') throw new StoreError('unavailable')
  return caseFileJson({ ...stored, rest: { ...stored.rest, [BACKUP_FIELD]: items } })
}

/** What cannot be read counts as never written. */
async function readItems(): Promise<BackupItems> {
  const [plans, casework, letters, book, ways] = await Promise.all([
    readPlans(), readCasework().catch(() => parseCasework(undefined)), readLetters().catch(() => noLetters),
    readBook().catch(() => emptyBook), readWays().catch(() => noWays),
  ])
  return { ...plans, casework, letters, book, ways }
}

function wrapped({ settings, progress, reminders, checkups, casework, letters, book, ways }: BackupItems): Readonly<Record<string, unknown>> {
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

async function underSlots(items: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const named = await Promise.all(Object.entries(items).map(async ([key, value]) => [(await readSlot(key)).name, value] as const))
  return Object.fromEntries(named)
}

/** What the imported file could not be read for, less the events whose line was here. */
function remainingProblems(theirs: ParsedCase, after: ParsedCase): readonly Problem[] {
  const lost = new Set(after.problems.filter(({ problem }) => problem === 'no-such-line').map(({ event }) => event))
  return theirs.problems.filter(({ problem, event }) => problem !== 'no-such-line' || lost.has(event))
}

/**
 * Adds a case file to what is stored: all of it in one write, or nothing. A refused file changes nothing, and `problems` says why.
 * Rejects with a `StoreError`. `today`: the last day that is not in the future.
 */
export async function importText(text: string, today: Day): Promise<Imported> {
  const file = parseCaseText(text, today)
  if (isRefused(file)) return { added: 0, already: 0, problems: file.problems }
  const { [BACKUP_FIELD]: field, ...rest } = file.rest
  const theirs = { ...file, rest }
  const backup = parseBackupItems(field)

  return withAllLocks(async () => {
    const reading = await readCase()
    if (reading.status === 'newer' || reading.status === 'unavailable') throw new StoreError(reading.status)
    const ours = reading.case
    const merged = mergeCases(ours, theirs)
    // Read anew: a line of ours may be what an event of theirs was missing.
    const after = parseCaseFile(caseFileValue(merged), today)
    if (isRefused(after)) return { added: 0, already: 0, problems: after.problems }
    const items = backup === null ? {} : wrapped(await mergedItems(ours, theirs, backup))
    await writeCase(reading, after, null, await underSlots(items))
    const copies = Object.entries(items).map(([key, value]) => [copyKeyOf(key), value] as const)
    await writeCopies(Object.fromEntries(copies)).catch(() => undefined)
    const already = theirs.events.length - (merged.events.length - ours.events.length)
    return { added: after.events.length - ours.events.length, already, problems: remainingProblems(theirs, after) }
  })
}

/** What is kept beside the case here and in the file, under the ids that lines and events have here. */
async function mergedItems(ours: ParsedCase, theirs: ParsedCase, backup: BackupItems): Promise<BackupItems> {
  const lines = matchLines(ours.lines, theirs.lines)
  const { names } = matchEvents(ours.events, theirs.events.map((event) => withLine(event, lines)))
  return mergeBackupItems(await readItems(), backup, lines, names)
}
