import { browser } from './browser.ts'
import { withinTime } from './time-limit.ts'

/** Deletes everything that was ever stored here, alarms and badge included. Rejects with a `StoreError` when something is left. */
export async function deleteEverything(): Promise<void> {
  await withinTime(() => browser.storage.local.clear())
  await withinTime(() => browser.alarms.clearAll())
  await withinTime(() => browser.action.setBadgeText({ text: '' }))
}
