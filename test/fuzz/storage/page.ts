import fc from 'fast-check'
import type { ParsedCase } from '../../../src/events/parsed-case.ts'
import { fromBase64 } from '../../../src/store/base64.ts'
import { bookItem } from '../../../src/store/book.ts'
import { importText } from '../../../src/store/backup.ts'
import { updateCase } from '../../../src/store/case-store.ts'
import { caseworkItem } from '../../../src/store/casework.ts'
import { checkupsItem } from '../../../src/store/checkups.ts'
import { lettersItem } from '../../../src/store/letters.ts'
import { LOCK_KEY } from '../../../src/store/lock-header.ts'
import { newDataKey } from '../../../src/store/passphrase.ts'
import { switchOn } from '../../../src/store/passphrase-lock.ts'
import { progressItem } from '../../../src/store/progress.ts'
import { remindersItem } from '../../../src/store/reminders.ts'
import { encrypt } from '../../../src/store/seal.ts'
import { settingsItem } from '../../../src/store/settings.ts'
import { backupText } from '../../../src/store/stored-backup.ts'
import { squeezed } from '../../../src/store/squeeze.ts'
import { writeDeviceFile } from '../../../src/store/sync-area.ts'
import { readSync } from '../../../src/store/sync-setting.ts'
import { beginSync, syncRound } from '../../../src/store/sync.ts'
import { waysItem } from '../../../src/store/ways.ts'
import { anyBackup, TODAY } from '../../support/arbitrary-backup.ts'
import { installExtensionStorage } from '../../support/extension-storage.ts'
import { PASSPHRASE, QUICK } from '../../support/locked.ts'
import { everything, lay, type Everything } from './stored-here.ts'

/** The small items by key, each with something in it. */
export const items: readonly Readonly<{ key: string; read: () => Promise<unknown> }>[] = [
  settingsItem, progressItem, remindersItem, checkupsItem, caseworkItem, lettersItem, bookItem, waysItem,
]
export const SHARED = 'shared words'

// Once: it forgets who listens.
installExtensionStorage()

const [full, other] = fc.sample(anyBackup, { numRuns: 40, seed: 5 })
  .filter(({ case: { events }, items: { reminders, book, casework } }) => events.length > 0 && reminders.length > 0 && book.payments.length > 0 && casework.papers.length > 0)

/** One more event. */
export function withEvent(id: string): (before: ParsedCase) => ParsedCase {
  return (before) => ({ ...before, events: [...before.events, { id, kind: 'income', date: '2026-01-01', amount: 1, note: `noted ${id}` }] })
}

/** A second device, which has put there what it holds. */
async function another(): Promise<void> {
  const setting = await readSync()
  if (setting === null || other === undefined) throw new Error('no second device')
  const device = newDataKey().id
  const key = await crypto.subtle.importKey('raw', fromBase64(setting.key), 'AES-GCM', false, ['encrypt'])
  const bound = new TextEncoder().encode(JSON.stringify(['line-checkup', 'sync', 1, device]))
  const data = await encrypt(key, await squeezed(backupText(other.case, other.items)), bound)
  await writeDeviceFile({ device, at: new Date().toISOString(), wrapped: setting.wrapped, data })
}

/** What lies there after ordinary use: two generations, a copy, every item; under a lock also a second device. */
export async function ordinary(locked: boolean): Promise<Everything> {
  if (full === undefined) throw new Error('nothing to store')
  // Written and removed, so that the pages hear that there is no lock any more.
  await lay({ local: { [LOCK_KEY]: null }, copy: {}, sync: {}, session: {} })
  await lay({ local: {}, copy: {}, sync: {}, session: {} })
  await importText(backupText(full.case, full.items), TODAY)
  await updateCase(withEvent('first'))
  await updateCase(withEvent('second'))
  if (locked) {
    await switchOn(PASSPHRASE, { minutes: null, face: { language: 'en', theme: 'dark' } }, QUICK)
    await beginSync(SHARED, QUICK)
    await syncRound(TODAY)
    await another()
  }
  return everything()
}
