import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'
import { allText, CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** The modules of a page that was just opened, with nothing in its memory. */
const anew = () => restarted(async () => ({
  ...await import('../../src/store/book.ts'), ...await import('../../src/store/case-store.ts'),
  ...await import('../../src/store/casework.ts'), ...await import('../../src/store/draft.ts'),
  ...await import('../../src/store/letters.ts'), ...await import('../../src/store/lock-state.ts'),
  ...await import('../../src/store/passphrase-lock.ts'), ...await import('../../src/store/settings.ts'),
}))
let page: Awaited<ReturnType<typeof anew>>

beforeEach(async () => {
  installExtensionStorage()
  page = await anew()
})

const on = () => page.switchOn(PASSPHRASE, CHOSEN, QUICK)

describe('the lock', () => {
  it('leaves nothing readable in either store, of whatever kind', async () => {
    const secret = 'Zanzibar'
    await page.updateCase(withEvent(`${secret}1`))
    await page.updateCase(withEvent(`${secret}2`))
    await page.updateCasework((before) => ({ ...before, notes: { a: secret } }))
    await page.updateLetters((before) => ({ ...before, person: { name: secret } }))
    await page.updateBook((before) => before)
    page.keepDraft({ event: { note: secret } })
    await page.flushDraft()
    await vi.waitFor(async () => expect(await allText()).toContain('"draft"'))
    expect(await allText()).toContain(secret)
    await on()
    expect(await allText()).not.toContain(secret)
    await page.updateCase(withEvent(`${secret}3`))
    await page.updateCasework((before) => ({ ...before, notes: { b: secret } }))
    page.keepDraft({ event: { note: `${secret} again` } })
    await vi.waitFor(async () => expect(Object.keys(await everythingStored())).toContain('draft'))
    expect(await allText()).not.toContain(secret)
    expect(await allText()).not.toContain('sha256')
    expect(idsOf((await page.loadCase()).case)).toEqual([1, 2, 3].map((number) => `${secret}${number}`))
  })

  it('shuts: nothing is read or written until the passphrase opens it', async () => {
    await page.updateCase(withEvent('a'))
    await page.updateSettings((before) => ({ ...before, theme: 'dark' }))
    await on()
    expect(await page.readLockState()).toMatchObject({ is: 'open', minutes: 15 })
    await page.lockNow()
    const before = await everythingStored()
    expect(await page.readLockState()).toMatchObject({ is: 'shut' })
    expect(await page.loadCase()).toMatchObject({ status: 'locked', case: { events: [] }, mark: null })
    await expect(page.readSettings()).rejects.toMatchObject({ reason: 'locked' })
    await expect(page.updateCase(withEvent('b'))).rejects.toMatchObject({ reason: 'locked' })
    expect(await page.unlock('another one', QUICK)).toBe('wrong')
    expect(await page.loadCase()).toMatchObject({ status: 'locked' })
    expect(await everythingStored()).toEqual(before)
    expect(await page.unlock(PASSPHRASE, QUICK)).toBe('opened')
    expect(idsOf((await page.loadCase()).case)).toEqual(['a'])
    expect(await page.readSettings()).toMatchObject({ theme: 'dark' })
  })

  it('is shut after the browser was closed, and opens for the same passphrase typed in another way', async () => {
    await page.updateCase(withEvent('a'))
    await page.switchOn('Ａé pass', CHOSEN, QUICK)
    page = await anew()
    expect(await page.loadCase()).toMatchObject({ status: 'locked' })
    expect(await page.unlock('Ae\u0301 pass', QUICK)).toBe('opened')
    expect(idsOf((await page.loadCase()).case)).toEqual(['a'])
  })

  it('can be switched on before anything was stored', async () => {
    await on()
    expect(await page.loadCase()).toMatchObject({ status: 'fresh' })
    await page.lockNow()
    expect(await page.loadCase()).toMatchObject({ status: 'locked' })
    await page.unlock(PASSPHRASE, QUICK)
    await page.updateCase(withEvent('a'))
    expect(idsOf((await page.loadCase()).case)).toEqual(['a'])
  })

  it('takes another passphrase, and then the old one no more; what is stored stays as it is', async () => {
    await page.updateCase(withEvent('a'))
    await on()
    const { p, ...before } = await everythingStored()
    expect(await page.changePassphrase('wrong', 'next one', QUICK)).toBe(false)
    expect(await page.changePassphrase(PASSPHRASE, 'next one', QUICK)).toBe(true)
    const { lock: _was, ...sealed } = before
    expect(await everythingStored()).toMatchObject({ ...sealed, p })
    await page.lockNow()
    expect(await page.unlock(PASSPHRASE, QUICK)).toBe('wrong')
    expect(await page.unlock('next one', QUICK)).toBe('opened')
    expect(idsOf((await page.loadCase()).case)).toEqual(['a'])
  })

  it('is taken away by the passphrase alone, and leaves everything as it was', async () => {
    await page.updateCase(withEvent('a'))
    const before = await everythingStored()
    await on()
    expect(await page.switchOff('wrong')).toBe(false)
    expect(await page.switchOff(PASSPHRASE)).toBe(true)
    expect(await page.readLockState()).toEqual({ is: 'off' })
    expect(await everythingStored()).toMatchObject(before)
    expect(await allText()).not.toContain('"sealed"')
    await page.updateCase(withEvent('b'))
    page = await anew()
    expect(await page.loadCase()).toMatchObject({ status: 'loaded', notices: [] })
  })

  it('raises the cost of a guess when it is opened', async () => {
    await on()
    await page.lockNow()
    await page.unlock(PASSPHRASE, QUICK * 2)
    expect((await everythingStored())['lock']).toMatchObject({ iterations: QUICK * 2 })
    await page.lockNow()
    expect(await page.unlock(PASSPHRASE, QUICK)).toBe('opened')
  })

  it('shuts by itself after the minutes chosen, and when the clock is set back', async () => {
    await page.updateCase(withEvent('a'))
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 1, 12) })
    try {
      await on()
      vi.setSystemTime(new Date(2026, 10, 1, 12, 14, 59))
      expect(await page.loadCase()).toMatchObject({ status: 'loaded' })
      vi.setSystemTime(new Date(2026, 10, 1, 12, 15))
      expect(await page.loadCase()).toMatchObject({ status: 'locked' })
      await page.unlock(PASSPHRASE, QUICK)
      vi.setSystemTime(new Date(2026, 9, 31, 12))
      expect(await page.loadCase()).toMatchObject({ status: 'locked' })
      expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('raw')
    } finally {
      vi.useRealTimers()
    }
  })

  it('opens by the second header when the first is damaged or gone, and mends it', async () => {
    await page.updateCase(withEvent('a'))
    await on()
    for (const harm of [{ lock: { version: 1, salt: 'x' } }, { lock: undefined }, { lock: 'text' }]) {
      await tamper((stored) => ({ ...stored, ...harm }))
      page = await anew()
      expect(await page.loadCase()).toMatchObject({ status: 'locked' })
      expect(await page.unlock(PASSPHRASE, QUICK)).toBe('opened')
      expect(idsOf((await page.loadCase()).case)).toContain('a')
      expect(await page.updateCase(withEvent('b'))).toBeTruthy()
      expect(await allText()).not.toContain('2026-')
      expect((await everythingStored())['lock']).toMatchObject({ on: true })
    }
  })

  it('says damaged where both headers are, and overwrites nothing', async () => {
    await page.updateCase(withEvent('a'))
    await on()
    await tamper((stored) => ({ ...stored, lock: { ...stored['lock'] as object, salt: 'AAAA' } }))
    vi.stubGlobal('indexedDB', undefined)
    page = await anew()
    expect(await page.loadCase()).toMatchObject({ status: 'damaged' })
    expect(await page.unlock(PASSPHRASE, QUICK)).toBe('damaged')
    await expect(page.updateSettings((settings) => settings)).rejects.toMatchObject({ reason: 'unavailable' })
  })

  it('restores sealed copies when the first store is lost', async () => {
    await page.updateCase(withEvent('a'))
    await page.updateSettings((before) => ({ ...before, theme: 'dark' }))
    await on()
    await tamper(() => ({}))
    page = await anew()
    expect(await page.loadCase()).toMatchObject({ status: 'locked' })
    expect(await page.unlock(PASSPHRASE, QUICK)).toBe('opened')
    const loaded = await page.loadCase()
    expect(loaded.status).toBe('restored')
    expect(idsOf(loaded.case)).toEqual(['a'])
    expect(await page.readSettings()).toMatchObject({ theme: 'dark' })
    expect(await allText()).not.toContain('"theme":"dark"')
  })

  it('stays off, with everything as it was, where the browser does not take the sealed values', async () => {
    await page.updateCase(withEvent('a'))
    const before = await everythingStored()
    faults.failSet = () => new Error('Resource::kQuotaBytes quota exceeded')
    await expect(on()).rejects.toMatchObject({ reason: 'quota' })
    faults.failSet = null
    expect(await everythingStored()).toEqual(before)
    expect(await page.readLockState()).toEqual({ is: 'off' })
    expect(await page.loadCase()).toMatchObject({ status: 'loaded' })
  })
})
