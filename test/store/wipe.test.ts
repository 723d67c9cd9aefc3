import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { emptyCasework, readCasework, updateCasework } from '../../src/store/casework.ts'
import { copyKeys } from '../../src/store/copy.ts'
import { keepDraft, readDraft } from '../../src/store/draft.ts'
import { readProgress, updateProgress } from '../../src/store/progress.ts'
import { defaultSettings, readSettings, updateSettings } from '../../src/store/settings.ts'
import { deleteEverything } from '../../src/store/wipe.ts'
import { idsOf, manyEvents, withEvent } from '../support/cases.ts'
import { fullCasework } from '../support/casework.ts'
import { everythingStored, faults, installExtensionStorage, withoutIndexedDb } from '../support/extension-storage.ts'

beforeEach(async () => {
  installExtensionStorage()
  await updateCase(manyEvents(300, '额'.repeat(1_900)))
  await updateCase(withEvent('a'))
  await updateSettings(before => ({ ...before, theme: 'dark' }))
  await updateProgress(() => ({ jb: { step: { answer: 'secret' } } }))
  await updateCasework(() => fullCasework)
})

async function expectFresh(): Promise<void> {
  expect(await loadCase()).toMatchObject({ status: 'fresh', case: { events: [], lines: [] } })
  expect(await readSettings()).toEqual(defaultSettings)
  expect(await readProgress()).toEqual({})
  expect(await readCasework()).toEqual(emptyCasework)
  expect(await readDraft()).toBeNull()
}

describe('deleting everything', () => {
  it('leaves nothing in either store, no alarm and no badge', async () => {
    await fakeBrowser.alarms.create('x', { when: Date.now() + 1_000 })
    await fakeBrowser.action.setBadgeText({ text: '3' })
    await deleteEverything()
    expect(await everythingStored()).toEqual({})
    expect(await copyKeys()).toEqual([])
    expect(await fakeBrowser.alarms.getAll()).toEqual([])
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
    await expectFresh()
  })

  it('forgets a keystroke that waits to be written', async () => {
    faults.silent.add('set')
    keepDraft('typed')
    keepDraft('half typed')
    faults.silent.clear()
    await deleteEverything()
    globalThis.dispatchEvent(new Event('pagehide'))
    await expectFresh()
  })

  it('is followed by a new start', async () => {
    await deleteEverything()
    await updateCase(withEvent('new'))
    expect(idsOf((await loadCase()).case)).toEqual(['new'])
    expect(await loadCase()).toMatchObject({ status: 'loaded', notices: [] })
  })

  it('works without the second store', async () => {
    withoutIndexedDb()
    await deleteEverything()
    expect(await everythingStored()).toEqual({})
  })

  it('leaves only unreadable keys where a damaged one can be neither listed nor removed', async () => {
    const header = Object.keys(await everythingStored()).filter(key => key.startsWith('h:')).at(-1) ?? ''
    const damaged = [header, `${header.replace('h', 'd')}:0`, 'settings', 'p']
    for (const key of damaged) faults.damaged.add(key)
    await deleteEverything()
    await expectFresh()
    const left = Object.keys(await everythingStored()).filter(key => !damaged.includes(key))
    expect(left.filter(key => !key.startsWith('h:') && !key.startsWith('p~'))).toEqual([])
    await updateCase(withEvent('new'))
    expect(idsOf((await loadCase()).case)).toEqual(['new'])
  })

  it('rejects when the browser keeps the case', async () => {
    fakeBrowser.storage.local.remove = () => Promise.reject(new Error('An unexpected error occurred'))
    faults.failSet = () => new Error('An unexpected error occurred')
    await expect(deleteEverything()).rejects.toMatchObject({ reason: 'unavailable' })
  })
})
