import { beforeEach, describe, expect, it } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { readSettings, updateSettings } from '../../src/store/settings.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'

beforeEach(async () => {
  installExtensionStorage()
  await updateCase(withEvent('a'))
  await updateCase(withEvent('b'))
})

const quota = new Error('Resource::kQuotaBytes quota exceeded')

describe('a write that the browser refuses', () => {
  const reasons = {
    quota,
    'disk-full': new DOMException('no room', 'QuotaExceededError'),
    unavailable: new Error('An unexpected error occurred'),
  }
  for (const [reason, error] of Object.entries(reasons)) {
    it(`for ${reason} changes nothing, and reading goes on`, async () => {
      const before = await everythingStored()
      faults.failSet = () => error
      await expect(updateCase(withEvent('c'))).rejects.toMatchObject({ reason })
      expect(idsOf((await loadCase()).case)).toEqual(['a', 'b'])
      if (reason !== 'quota') expect(await everythingStored()).toEqual(before)
      faults.failSet = null
      await updateCase(withEvent('c'))
      expect(idsOf((await loadCase()).case)).toEqual(['a', 'b', 'c'])
    })
  }

  it('for want of room is tried again without the previous generation', async () => {
    const first = faults.calls.set
    faults.failSet = (_values, call) => call === first + 1 ? quota : null
    await updateCase(withEvent('c'))
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'b', 'c'])
  })

  it('in part is noticed by reading back, and the old one stays', async () => {
    faults.failSet = values => {
      for (const key of Object.keys(values)) if (key.startsWith('d:')) values[key] = 'torn'
      return null
    }
    await expect(updateCase(withEvent('c'))).rejects.toMatchObject({ reason: 'unavailable' })
    faults.failSet = null
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'b'])
  })

  it('of the mended case leaves a notice', async () => {
    await tamper(() => ({}))
    faults.failSet = () => quota
    const loaded = await loadCase()
    expect(loaded).toMatchObject({ status: 'restored', notices: [{ notice: 'from-copy' }, { notice: 'not-saved' }] })
    expect(idsOf(loaded.case)).toEqual(['a', 'b'])
  })
})

describe('data of a later version', () => {
  async function makeNewer(): Promise<void> {
    await tamper(stored => Object.fromEntries(Object.entries(stored).map(([key, value]) =>
      key.startsWith('h:') ? [key, { schema: 2, shape: 'unknown' }] : [key, value])))
  }

  it('are refused and left as they are', async () => {
    await makeNewer()
    const before = await everythingStored()
    expect(await loadCase()).toMatchObject({ status: 'newer', case: { events: [] } })
    await expect(updateCase(withEvent('c'))).rejects.toMatchObject({ reason: 'newer' })
    expect(await everythingStored()).toEqual(before)
  })

  it('of a single item as well', async () => {
    const settings = { version: 2, value: { language: 'fr' } }
    await tamper(stored => ({ ...stored, settings }))
    await expect(readSettings()).rejects.toMatchObject({ reason: 'newer' })
    await expect(updateSettings(before => before)).rejects.toMatchObject({ reason: 'newer' })
    expect((await everythingStored())['settings']).toEqual(settings)
  })
})
