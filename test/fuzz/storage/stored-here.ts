import { fakeBrowser } from '@webext-core/fake-browser'
import { allCopies, layCopies } from './memory-copy.ts'

type Values = Readonly<Record<string, unknown>>

/** Everything that lies anywhere: both stores, what the browser carries to other devices, and its memory. */
export type Everything = Readonly<{ local: Values; copy: Values; sync: Values; session: Values }>
export type Area = keyof Everything

const { local, sync, session } = fakeBrowser.storage
const MARK = 'line-checkup:written'
const WRITTEN = '2026-11-21T10:00:00.000Z'

export async function everything(): Promise<Everything> {
  return { local: await local.get(null), copy: allCopies(), sync: await sync.get(null), session: await session.get(null) }
}

/** Lays all of it in place behind the extension's back; that something was once stored is remembered elsewhere. */
export async function lay(all: Everything): Promise<void> {
  // Gone and come again, so that pages which follow the lock and its key begin anew.
  await Promise.all([local.clear(), sync.clear(), session.clear()])
  await Promise.all([local.set({ ...all.local }), sync.set({ ...all.sync }), session.set({ ...all.session })])
  layCopies(all.copy)
  localStorage.setItem(MARK, WRITTEN)
}
