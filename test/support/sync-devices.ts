import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { expect, vi } from 'vitest'
import { withEvent as withOne } from './cases.ts'
import { everythingStored, installExtensionStorage, tamper } from './extension-storage.ts'
import { installFakeLocks } from './fake-locks.ts'
import { CHOSEN, PASSPHRASE, QUICK, restarted } from './locked.ts'

type Change = ReturnType<typeof withOne>

/** One more event, with a number in its amount that no other has: two that say the same are one. */
export function withEvent(id: string, note?: string): Change {
  const amount = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003
  return (before) => {
    const after = withOne(id)(before)
    return { ...after, events: after.events.map((event) => event.id === id ? { ...event, amount, ...note !== undefined && { note } } : event) }
  }
}

export const TODAY = '2026-11-22'
const anew = () => restarted(async () => ({
  ...await import('../../src/store/case-store.ts'), ...await import('../../src/store/passphrase-lock.ts'),
  ...await import('../../src/store/sync.ts'), ...await import('../../src/store/sync-setting.ts'), ...await import('../../src/store/wipe.ts'),
}))

type Kept = { local: Record<string, unknown>; database: IDBFactory; passphrase: string }
let devices: Record<string, Kept> = {}
let current = ''

/** Goes to another device: its own stores, the same carrier. */
export async function at(name: string) {
  const left = devices[current]
  // Two devices have a lock each, and nothing that is under way in one is waited for in the other.
  installFakeLocks()
  localStorage.clear()
  if (left !== undefined) left.local = await everythingStored()
  current = name
  const known = devices[name]
  const kept = known ?? { local: {}, database: new IDBFactory(), passphrase: `${PASSPHRASE} ${name}` }
  devices[name] = kept
  await tamper(() => kept.local)
  vi.stubGlobal('indexedDB', kept.database)
  const page = await anew()
  if (known === undefined) await page.switchOn(kept.passphrase, CHOSEN, QUICK)
  else expect(await page.unlock(kept.passphrase, QUICK)).toBe('opened')
  return page
}

/** What lies in the carrier that all of them have. */
export const carried = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null)

/** As if nobody had any device yet. */
export async function noDevices(): Promise<void> {
  installExtensionStorage()
  devices = {}
  current = ''
  await fakeBrowser.storage.sync.clear()
}
