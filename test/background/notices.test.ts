import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { updateReminders } from '../../src/store/reminders.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'
import { allowNotices, installNotices, notices, pressNotice } from '../support/notices.ts'

beforeEach(() => {
  installExtensionStorage()
  installNotices()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 20, 12) })
  vi.resetModules()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const SAID = 'notice_title_zh: notice_zh'
const recheck = (id: string, day: string) => ({ id, line: 'jb', day: day as never, about: 'recheck' as const })
const start = () => import('../../src/background.ts')
const wake = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due', scheduledTime: Date.now(), persistAcrossSessions: true })
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({})

/** Starts the script with something due in two days, and gives its look at a moment. */
async function started() {
  await updateReminders(() => [recheck('r', '2026-01-22')])
  const { refresh } = await start()
  await vi.waitFor(async () => expect(await badge()).toBe(''))
  return refresh
}

test('nobody is told anything before they agreed, and the badge is there all the same', async () => {
  const refresh = await started()
  await refresh(new Date(2026, 0, 22, 9))
  expect([await badge(), notices.shown, notices.asked]).toEqual(['1', [], 0])
})

test('each thing is spoken of once: through a storm of wakes, another start, and a clock that is put back and on', async () => {
  allowNotices(true)
  const refresh = await started()
  for (let i = 0; i < 20; i += 1) await refresh(new Date(2026, 0, 22, 9, i))
  expect(notices.shown).toEqual([SAID])
  vi.resetModules()
  const { refresh: anew } = await start()
  await anew(new Date(2026, 0, 22, 10))
  await anew(new Date(2026, 0, 1, 10))
  await anew(new Date(2026, 0, 23, 10))
  expect(notices.shown).toEqual([SAID])
})

test('a storm of wakes at the same time says it once as well', async () => {
  allowNotices(true)
  await started()
  vi.setSystemTime(new Date(2026, 0, 22, 9))
  await Promise.all(Array.from({ length: 25 }, wake))
  await vi.waitFor(async () => expect(await badge()).toBe('1'))
  expect(notices.shown).toEqual([SAID])
})

test('what comes due later, or was put on another day, is spoken of again; several things at once are one notification', async () => {
  allowNotices(true)
  const refresh = await started()
  await refresh(new Date(2026, 0, 22, 9))
  await updateReminders(() => [recheck('r', '2026-01-25'), recheck('s', '2026-01-25')])
  await refresh(new Date(2026, 0, 22, 10))
  expect(notices.shown).toHaveLength(1)
  expect(notices.cleared).toBeGreaterThan(0)
  await refresh(new Date(2026, 0, 26, 3))
  expect(notices.shown).toEqual([SAID, SAID])
})

test('an alarm that comes days late, after sleep, tells what was missed', async () => {
  allowNotices(true)
  await started()
  vi.setSystemTime(new Date(2026, 1, 3, 14))
  await wake()
  await vi.waitFor(() => expect(notices.shown).toEqual([SAID]))
  expect(await badge()).toBe('1')
})

test('it speaks the language that was chosen', async () => {
  allowNotices(true)
  await updateSettings((before) => ({ ...before, language: 'en' }))
  const refresh = await started()
  await refresh(new Date(2026, 0, 22, 9))
  expect(notices.shown).toEqual(['notice_title_en: notice_en'])
})

test('a press opens the page; taken back, nothing is shown any more', async () => {
  const refresh = await started()
  allowNotices(true)
  await refresh(new Date(2026, 0, 22, 9))
  pressNotice('due')
  expect(notices.opened).toEqual([expect.stringContaining('src/popup/index.html?tab')])
  allowNotices(false)
  await updateReminders((before) => [...before, recheck('s', '2026-01-23')])
  await refresh(new Date(2026, 0, 23, 9))
  expect([notices.shown.length, await badge()]).toEqual([1, '2'])
})

test('days are those of the place where one is: west of it not yet, east of it once, whatever the clocks did that night', async () => {
  const home = process.env['TZ']
  allowNotices(true)
  const refresh = await started()
  const moment = new Date('2026-01-22T01:00:00Z')
  process.env['TZ'] = 'America/New_York'
  await refresh(moment)
  expect([await badge(), notices.shown]).toEqual(['', []])
  process.env['TZ'] = 'Asia/Shanghai'
  await refresh(moment)
  process.env['TZ'] = 'America/New_York'
  await refresh(moment)
  await refresh(new Date('2026-01-22T15:00:00Z'))
  expect([await badge(), notices.shown]).toEqual(['1', [SAID]])
  await updateReminders(() => [recheck('dst', '2026-03-08')])
  await refresh(new Date('2026-03-07T20:00:00Z'))
  const [alarm] = (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === 'next-due')
  // Nine in the morning of the day on which an hour is left out, which is an hour sooner than a day after nine the day before.
  expect(new Date(alarm?.scheduledTime ?? 0).toISOString()).toBe('2026-03-01T14:00:00.000Z'.replace('03-01T14', '03-08T13'))
  process.env['TZ'] = home
})
