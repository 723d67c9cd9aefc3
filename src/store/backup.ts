import type { Day } from '../events/day.ts'
import { parseCaseText } from '../events/parse-text.ts'
import { isRefused, type ParsedCase } from '../events/parsed-case.ts'
import type { Problem } from '../events/problem.ts'
import { BACKUP_FIELD, parseBackupItems } from './backup-items.ts'
import { loadCase } from './case-store.ts'
import { planOf, type Choices, type ImportPlan } from './import-plan.ts'
import type { Backup } from './join-backups.ts'
import { keepForUndo } from './import-undo.ts'
import { withAllLocks } from './locks.ts'
import { dropLost } from './lost-lock.ts'
import { readCase, type Reading } from './read-case.ts'
import { backupText, readItems, writeBackup } from './stored-backup.ts'
import { StoreError } from './store-error.ts'

/**
 * What an import did: events added, events that were here already, and what could not be read. `beside`: whether anything else changed,
 * so that there is something to take back.
 */
export type Imported = Readonly<{ added: number; already: number; changed: boolean; problems: readonly Problem[] }>

const ourSide: Choices = { by: {}, others: 'ours' }

/** Everything stored, as the text of a case file. Rejects with a `StoreError` when the case cannot be read. */
export async function exportText(): Promise<string> {
  const [{ status, case: stored }, items] = await Promise.all([loadCase(), readItems()])
  if (status === 'newer' || status === 'unavailable' || status === 'locked') throw new StoreError(status)
  if (status === 'damaged') throw new StoreError('unavailable')
  return backupText(stored, items)
}

type File = Readonly<{ case: ParsedCase; items: Backup['items'] | null }>

function readFile(text: string, today: Day): File {
  const file = parseCaseText(text, today)
  const { [BACKUP_FIELD]: field, ...rest } = file.rest
  return { case: { ...file, rest }, items: parseBackupItems(field) }
}

async function readHere(): Promise<Readonly<{ reading: Reading; here: Backup }>> {
  const reading = await readCase()
  const { status } = reading
  if (status === 'newer' || status === 'unavailable' || status === 'locked') throw new StoreError(status)
  return { reading, here: { case: reading.case, items: await readItems() } }
}

/**
 * What importing the text would do: what is new, the same, and in conflict; nothing is written. A file that cannot be used gives its
 * problems and nothing else. Rejects with a `StoreError`. `today`: the last day that is not in the future.
 */
export async function planImport(text: string, today: Day): Promise<ImportPlan> {
  const file = readFile(text, today)
  const { here } = await withAllLocks(readHere)
  return planOf(here, file, today, ourSide).plan
}

/**
 * Adds a case file to what is stored: all of it in one write, or nothing. A refused file changes nothing, and `problems` says why. Where
 * both differ, the choices count. Rejects with a `StoreError`. `today`: the last day that is not in the future.
 */
export async function importText(text: string, today: Day, choices: Choices = ourSide): Promise<Imported> {
  const file = readFile(text, today)
  if (isRefused(file.case)) return { added: 0, already: 0, changed: false, problems: file.case.problems }
  return withAllLocks(async () => {
    const { reading, here } = await readHere()
    const { plan, after } = planOf(here, file, today, choices)
    if (isRefused(after.case)) return { added: 0, already: 0, changed: false, problems: after.case.problems }
    const [was, is] = [backupText(here.case, here.items), backupText(after.case, after.items)]
    if (was !== is) {
      if (reading.status === 'damaged') await dropLost()
      await writeBackup(reading, after.case, file.items === null ? null : after.items)
      await keepForUndo(was, is)
    }
    const { events } = plan.counts
    return { added: events.added, already: events.same, changed: was !== is, problems: plan.problems }
  })
}
