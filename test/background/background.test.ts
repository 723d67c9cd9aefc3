import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Checkup } from '../../src/store/checkups.ts'
import { updateCheckups } from '../../src/store/checkups.ts'
import { updateReminders } from '../../src/store/reminders.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { faults, installExtensionStorage } from '../support/extension-storage.ts'
import { installNotices } from '../support/notices.ts'

const checkup: Checkup = { line: 'jb', date: '2026-01-10', state: 'open', top: [], risk90: null, open90: null, range90: null, basis: null, layers: {} }

beforeEach(() => {
  installExtensionStorage()
  installNotices()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 20, 12) })
  vi.resetModules()
})
afterEach(() => vi.useRealTimers())

const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({})

async function alarms(): Promise<Record<string, string>> {
  const all = await fakeBrowser.alarms.getAll()
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, new Date(scheduledTime).toLocaleString('sv-SE')]))
}

/** Loads the script anew, as the browser does at each start. */
const start = () => import('../../src/background.ts')

const both = (day: string): Record<string, string> => ({ 'monthly-checkup': `${day} 09:00:00`, 'next-due': `${day} 09:00:00` })

describe('the background', () => {
  it('sets alarm and badge whenever it starts', async () => {
    await updateCheckups(() => [checkup])
    await updateSettings(before => ({ ...before, checkup: { on: true, dayOfMonth: 15 } }))
    await start()
    await vi.waitFor(async () => expect(await badge()).toBe('1'))
    await vi.waitFor(async () => expect(await alarms()).toEqual(both('2026-02-15')))
  })

  it('shows nothing when nothing is due', async () => {
    await fakeBrowser.action.setBadgeText({ text: '7' })
    await start()
    await vi.waitFor(async () => expect(await badge()).toBe(''))
    await vi.waitFor(async () => expect(await alarms()).toEqual(both('2026-02-01')))
  })

  it('follows the settings: another day, and off', async () => {
    await start()
    await updateSettings(before => ({ ...before, checkup: { on: true, dayOfMonth: 28 } }))
    await vi.waitFor(async () => expect(await alarms()).toEqual(both('2026-01-28')))
    await updateSettings(before => ({ ...before, checkup: { on: false, dayOfMonth: 28 } }))
    await vi.waitFor(async () => expect(await alarms()).toEqual({}))
  })

  it('wakes for the next reminder, and counts it from its day on', async () => {
    await start()
    await updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-01-22', about: 'recheck' }])
    await vi.waitFor(async () => expect(await alarms()).toMatchObject({ 'next-due': '2026-01-22 09:00:00', 'monthly-checkup': '2026-02-01 09:00:00' }))
    expect(await badge()).toBe('')
    vi.setSystemTime(new Date(2026, 0, 22, 9))
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due', scheduledTime: Date.now(), persistAcrossSessions: true })
    await vi.waitFor(async () => expect(await badge()).toBe('1'))
    await vi.waitFor(async () => expect(await alarms()).toEqual(both('2026-02-01')))
  })

  it('wakes the day before a repayment is due, and counts it', async () => {
    await start()
    await updateReminders(() => [{ id: 'd', line: 'jb', day: '2026-01-23', about: 'repay', amount: 800 }])
    await vi.waitFor(async () => expect(await alarms()).toMatchObject({ 'next-due': '2026-01-22 09:00:00' }))
    expect(await badge()).toBe('')
    vi.setSystemTime(new Date(2026, 0, 22, 9))
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due', scheduledTime: Date.now(), persistAcrossSessions: true })
    await vi.waitFor(async () => expect(await badge()).toBe('1'))
    await updateReminders(() => [])
    await vi.waitFor(async () => expect(await badge()).toBe(''))
  })

  it('sets lost alarms again at the next start of the browser, and shows what was missed', async () => {
    await updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-01-22', about: 'recheck' }])
    await start()
    await vi.waitFor(async () => expect(Object.keys(await alarms())).toHaveLength(2))
    await fakeBrowser.alarms.clearAll()
    vi.setSystemTime(new Date(2026, 1, 10, 12))
    await fakeBrowser.runtime.onStartup.trigger()
    await vi.waitFor(async () => expect(await alarms()).toEqual(both('2026-03-01')))
    expect(await badge()).toBe('1')
  })

  it('is right again after the clock jumped back', async () => {
    await updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-01-20', about: 'recheck' }])
    const { refresh } = await start()
    await vi.waitFor(async () => expect(await badge()).toBe('1'))
    await refresh(new Date(2026, 0, 19, 12))
    expect(await badge()).toBe('')
    await refresh(new Date(2026, 0, 20, 0, 1))
    expect(await badge()).toBe('1')
  })

  it('goes on after a storage that failed', async () => {
    for (const key of ['settings', 'settings~1', 'settings~2', 'settings~3']) faults.damaged.add(key)
    await updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-01-20', about: 'recheck' }])
    await start()
    await vi.waitFor(async () => expect(await badge()).toBe('1'))
  })

  it('says how many, up to 99', async () => {
    const { badgeText } = await start()
    expect([0, 1, 99, 100].map(badgeText)).toEqual(['', '1', '99', '99+'])
  })
})
