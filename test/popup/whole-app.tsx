import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { emptyCase } from '../../src/events/parsed-case.ts'
import { Root } from '../../src/popup/frame/root.tsx'
import { withAllLocks } from '../../src/store/locks.ts'
import { faults, installExtensionStorage } from '../support/extension-storage.ts'
import { loadInside } from './load-inside.ts'

// On a busy machine a page may take its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 15_000 })

/** Each test begins with empty stores, on one day, and leaves nothing on the page. */
export function wholeApp(): void {
  beforeAll(loadInside)
  beforeEach(() => {
    installExtensionStorage()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00') })
    // happy-dom has no layout to scroll.
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  })
  afterEach(async () => {
    cleanup()
    vi.useRealTimers()
    // What the page still had to write must not land in the next test's store.
    if (faults.silent.size === 0) await withAllLocks(() => new Promise((done) => setTimeout(done)))
    vi.restoreAllMocks()
  }, 30_000)
}

export const open = (browserLanguage = 'zh-CN') => render(<Root browserLanguage={browserLanguage} wide={false} />)
export const button = (name: string | RegExp) => screen.findByRole('button', { name })
export const press = async (name: string | RegExp) => void fireEvent.click(await button(name))
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

export const two = {
  ...emptyCase,
  lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }, { id: 'hb', product: 'huabei', lender: 'unknown' }] as const,
  events: [{ id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18' }, { id: 'o', kind: 'others-closed', date: '2026-11-18' }] as const,
}
