import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { readCheckups, updateCheckups, withCheckup, KEPT_PER_LINE, type Checkup } from '../../src/store/checkups.ts'
import { readProgress, updateProgress } from '../../src/store/progress.ts'
import { readReminders, updateReminders, type Reminder } from '../../src/store/reminders.ts'
import { defaultSettings, parseSettings, readSettings, updateSettings, watchSettings, type Settings } from '../../src/store/settings.ts'
import { withEvent } from '../support/cases.ts'
import { faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const dark: Settings = { language: 'en', theme: 'dark', checkup: { on: false, dayOfMonth: 28 }, learn: false, wellSupported: true }
const reminder = (id: string): Reminder => ({ id, line: 'jb', day: '2026-02-01', about: 'recheck' })

describe('an item', () => {
  it('is its default before it was written', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await readReminders()).toEqual([])
    expect(await readProgress()).toEqual({})
    expect(await readCheckups()).toEqual([])
  })

  it('is found again as it was written', async () => {
    await updateSettings(() => dark)
    expect(await readSettings()).toEqual(dark)
    await updateProgress(() => ({ jb: { 'save-contract': { done: '2026-01-02', answer: '合同' }, 'ask-reason': {} } }))
    expect(await readProgress()).toEqual({ jb: { 'save-contract': { done: '2026-01-02', answer: '合同' }, 'ask-reason': {} } })
  })

  it('loses no change of two pages', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => updateReminders(before => [...before, reminder(`r${index}`)])))
    expect(await readReminders()).toHaveLength(50)
  })

  it('tells who listens, until they stop', async () => {
    const heard: Settings[] = []
    const stop = watchSettings(value => heard.push(value))
    await updateSettings(() => dark)
    await vi.waitFor(() => expect(heard).toEqual([dark]))
    stop()
    await updateSettings(() => defaultSettings)
    expect(heard).toEqual([dark])
  })

  it('moves to another name when its key is damaged, and comes from the copy meanwhile', async () => {
    await updateSettings(() => dark)
    faults.damaged.add('settings')
    expect(await readSettings()).toEqual(dark)
    await updateSettings(before => ({ ...before, theme: 'light' }))
    expect(await readSettings()).toEqual({ ...dark, theme: 'light' })
  })

  it('is put back with the case when the whole store was lost', async () => {
    await updateCase(withEvent('a'))
    await updateSettings(() => dark)
    await tamper(() => ({}))
    expect(await readSettings()).toEqual(defaultSettings)
    expect(await loadCase()).toMatchObject({ status: 'restored' })
    expect(await readSettings()).toEqual(dark)
  })

  it('rejects with the reason when there is no room, and looks for none under other names', async () => {
    faults.failSet = () => new Error('QUOTA_BYTES quota exceeded')
    await expect(updateSettings(() => dark)).rejects.toMatchObject({ reason: 'quota' })
    expect(faults.calls.set).toBe(1)
  })
})

describe('what is unusable in an item is left out, each by itself', () => {
  it('settings', () => {
    expect(parseSettings({ language: 'fr', theme: 'dark', checkup: { on: 'yes', dayOfMonth: 31 } })).toEqual({ ...defaultSettings, theme: 'dark' })
    expect(parseSettings(null)).toEqual(defaultSettings)
  })

  it('reminders, progress and check-ups', async () => {
    const good = reminder('r')
    const checkup = { line: 'jb', date: '2026-01-01', state: 'open', top: [{ cause: 'x', share: 2 }, { cause: 'y', share: 0.5 }], risk90: 7, open90: null, range90: null, basis: null, layers: { borrower: 0.5, market: 'a' } }
    await tamper(() => ({
      reminders: { version: 1, value: [good, { ...good, day: '2026-02-30' }, 5] },
      progress: { version: 1, value: { jb: { step: { done: 'never', answer: 5 } }, hb: 7 } },
      checkups: { version: 1, value: [checkup, { ...checkup, date: 0 }] },
    }))
    expect(await readReminders()).toEqual([good])
    expect(await readProgress()).toEqual({ jb: { step: {} }, hb: {} })
    expect(await readCheckups()).toEqual([{ ...checkup, top: [{ cause: 'y', share: 0.5 }], risk90: null, layers: { borrower: 0.5 } }])
  })
})

describe('the history of check-ups', () => {
  const on = (line: string, month: number, state = 'open'): Checkup => ({
    line, state, date: `20${20 + Math.floor(month / 12)}-${`${month % 12 + 1}`.padStart(2, '0')}-01`, top: [], risk90: 0.1, open90: null, range90: null, basis: null, layers: {},
  } as Checkup)

  it('keeps the newest of each line, oldest first, one a day', () => {
    const months = Array.from({ length: KEPT_PER_LINE + 10 }, (_, month) => on('jb', month))
    const kept = [on('hb', 0), ...months.toReversed(), on('jb', 57, 'closed')].reduce<readonly Checkup[]>(withCheckup, [])
    expect(kept.filter(({ line }) => line === 'hb')).toHaveLength(1)
    const jb = kept.filter(({ line }) => line === 'jb')
    expect(jb).toHaveLength(KEPT_PER_LINE)
    expect(jb[0]).toEqual(on('jb', 10))
    expect(jb.at(-1)?.state).toBe('closed')
  })

  it('is stored as it is', async () => {
    await updateCheckups(before => withCheckup(before, on('jb', 3)))
    expect(await readCheckups()).toEqual([on('jb', 3)])
  })
})
