import { bookItem } from './book.ts'
import { CASE_LOCK } from './case-store.ts'
import { caseworkItem } from './casework.ts'
import { checkupsItem } from './checkups.ts'
import { lettersItem } from './letters.ts'
import { withLock } from './lock.ts'
import { progressItem } from './progress.ts'
import { remindersItem } from './reminders.ts'
import { settingsItem } from './settings.ts'
import { syncItem } from './sync-setting.ts'
import { toldOfItem } from './told-of.ts'
import { waysItem } from './ways.ts'

export const itemKeys = [
  settingsItem.key, progressItem.key, remindersItem.key, checkupsItem.key, bookItem.key, caseworkItem.key, lettersItem.key,
  toldOfItem.key, waysItem.key, syncItem.key,
]

/** Runs the task while nobody else writes anything: all locks, taken in one order. Rejects as `withLock`. */
export function withAllLocks<T>(task: () => Promise<T>): Promise<T> {
  return [CASE_LOCK, ...itemKeys].reduceRight<() => Promise<T>>((inner, name) => () => withLock(name, inner), task)()
}
