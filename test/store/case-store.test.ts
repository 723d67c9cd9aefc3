import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import type { ParsedCase } from '../../src/events/parsed-case.ts'
import { loadCase, updateCase, watchCase } from '../../src/store/case-store.ts'
import { everythingStored, installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const line = { id: 'jb', product: 'jiebei', lender: 'unknown' } as const

export function withEvent(id: string): (before: ParsedCase) => ParsedCase {
  const event: CreditEvent = { id, kind: 'repaid', date: '2026-01-01', line: 'jb' }
  return before => ({ ...before, lines: [line], events: [...before.events, event] })
}

describe('the stored case', () => {
  it('is fresh when nothing was ever stored', async () => {
    expect(await loadCase()).toMatchObject({ status: 'fresh', notices: [], case: { events: [] } })
  })

  it('is found again as it was written', async () => {
    const written = await updateCase(withEvent('a'))
    const loaded = await loadCase()
    expect(loaded).toMatchObject({ status: 'loaded', notices: [] })
    expect(loaded.case).toEqual(written)
  })
})
