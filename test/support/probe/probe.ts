import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { knowledge } from '../../../src/knowledge/index.ts'
import { exportText, importText } from '../../../src/store/backup.ts'
import { browser } from '../../../src/store/browser.ts'
import { loadCase, updateCase, watchCase } from '../../../src/store/case-store.ts'
import { readKey, writeKeys } from '../../../src/store/local.ts'
import { readLockState } from '../../../src/store/lock-state.ts'
import { changePassphrase, lockNow, switchOff, switchOn, unlock } from '../../../src/store/passphrase-lock.ts'
import { readProgress } from '../../../src/store/progress.ts'
import { updateReminders } from '../../../src/store/reminders.ts'
import { resumeSwitch } from '../../../src/store/reseal.ts'

/**
 * A page of the extension for tests alone: it holds the functions of the store and of the engine up to them. It stands in the builds under dist/probe,
 * which are the real ones with this page added, and never in those that are packed.
 */
export const probe = {
  browser, changePassphrase, diagnose, exportText, importText, knowledge, loadCase, lockNow, readKey, readLockState, readProgress, resumeSwitch,
  switchOff, switchOn, unlock, updateCase, updateReminders, watchCase, writeKeys,
}

export type Probe = typeof probe

Object.assign(globalThis, { probe })
