import { contentOf } from '../events/content.ts'
import { parseCaseText } from '../events/parse-text.ts'
import { isRecord } from '../events/record.ts'
import { BACKUP_FIELD, parseBackupItems } from './backup-items.ts'
import { sha256 } from './chunks.ts'
import { withAllLocks } from './locks.ts'
import { readCase } from './read-case.ts'
import { keepSession, readSession } from './session.ts'
import { backupText, readItems, writeBackup } from './stored-backup.ts'
import { lastDay } from './today.ts'

const KEY = 'before-import'

/** The same for two backups exactly when they hold the same, in whatever order their fields stand. */
function digestOf(backup: string): Promise<string> {
  return sha256(contentOf(JSON.parse(backup)))
}

/** Keeps what was here before an import, in memory and until the browser ends, and by what to know that nothing has changed since. */
export async function keepForUndo(before: string, after: string): Promise<void> {
  await keepSession(KEY, { before, after: await digestOf(after) })
}

/**
 * Puts back what was here before the last import. `changed`: something was written since, which would be lost, so nothing was
 * done; `nothing`: there is no import to take back. Rejects with a `StoreError`.
 */
export function undoImport(): Promise<'undone' | 'changed' | 'nothing'> {
  return withAllLocks(async () => {
    const kept = await readSession(KEY)
    if (!isRecord(kept) || typeof kept['before'] !== 'string') return 'nothing'
    const reading = await readCase()
    if (await digestOf(backupText(reading.case, await readItems())) !== kept['after']) return 'changed'
    const { rest: { [BACKUP_FIELD]: field, ...rest }, ...file } = parseCaseText(kept['before'], lastDay(new Date()))
    await writeBackup(reading, { ...file, rest }, parseBackupItems(field))
    await keepSession(KEY, null)
    return 'undone'
  })
}
