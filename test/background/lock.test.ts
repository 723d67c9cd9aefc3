import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everythingStored, installExtensionStorage } from '../support/extension-storage.ts'
import { CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'
import { allowNotices, installNotices, notices } from '../support/notices.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

beforeEach(() => {
  installExtensionStorage()
  installNotices()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 20, 12) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const anew = () => restarted(async () => ({
  ...await import('../../src/store/passphrase-lock.ts'), ...await import('../../src/store/reminders.ts'),
  ...await import('../../src/background.ts'),
}))
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({})
const alarms = async (): Promise<readonly string[]> => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()

/** With something due since yesterday, something in five days, and an open lock. */
async function locked() {
  const page = await anew()
  await page.updateReminders(() => [
    { id: 'a', line: 'jb', day: '2026-01-19', about: 'recheck' }, { id: 'b', line: 'jx', day: '2026-01-25', about: 'recheck' },
  ])
  await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  await page.refresh(new Date())
  return page
}

test('with a lock the icon bears no number, and without notifications nothing is known of what is to come', async () => {
  const page = await locked()
  expect(await badge()).toBe('')
  expect(await alarms()).toEqual(['shut'])
  expect(await everythingStored()).not.toHaveProperty('wake')
  await page.lockNow()
  await page.refresh(new Date())
  expect(await alarms()).toEqual([])
})

test('where notifications are allowed one day is kept, and nothing but the day', async () => {
  allowNotices(true)
  const page = await locked()
  expect(notices.shown).toHaveLength(1)
  expect((await everythingStored())['wake']).toEqual({ day: '2026-01-25' })
  expect(await alarms()).toEqual(['next-due', 'shut'])
  await page.lockNow()
  const later = await anew()
  await later.refresh(new Date(2026, 0, 24, 9))
  expect(notices.shown).toHaveLength(1)
  await later.refresh(new Date(2026, 0, 25, 9))
  await later.refresh(new Date(2026, 0, 25, 10))
  expect(notices.shown).toEqual([notices.shown[0], notices.shown[0]])
  expect([await badge(), await alarms()]).toEqual(['', []])
  expect(await everythingStored()).not.toHaveProperty('wake')
})

test('an open lock shuts when its alarm says that its time is over', async () => {
  const page = await locked()
  vi.setSystemTime(new Date(2026, 0, 20, 12, 16))
  await page.refresh(new Date())
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('raw')
  expect(await alarms()).toEqual([])
})

test('without a lock everything is as it always was, and the day is forgotten', async () => {
  allowNotices(true)
  const page = await locked()
  await page.switchOff(PASSPHRASE)
  await page.refresh(new Date())
  expect(await badge()).toBe('1')
  expect(await everythingStored()).not.toHaveProperty('wake')
})
