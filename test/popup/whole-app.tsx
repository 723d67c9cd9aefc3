import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { emptyCase } from '../../src/events/parsed-case.ts'
import { Root } from '../../src/popup/frame/root.tsx'
import { installExtensionStorage } from '../support/extension-storage.ts'
import { loadInside } from './load-inside.ts'

/** Each test begins with empty stores, on one day, and leaves nothing on the page. */
export function wholeApp(): void {
  beforeAll(loadInside)
  beforeEach(() => {
    installExtensionStorage()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00') })
    // happy-dom has no layout to scroll.
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
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
