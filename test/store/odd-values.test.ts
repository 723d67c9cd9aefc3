import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/cash/book.ts'
import { exportText, importText } from '../../src/store/backup.ts'
import { readBook, updateBook } from '../../src/store/book.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { heldKey } from '../../src/store/held-key.ts'
import { keepSession } from '../../src/store/session.ts'
import { readDeviceFiles } from '../../src/store/sync-area.ts'
import { parseSyncSetting } from '../../src/store/sync-setting.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, installExtensionStorage, tamper } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

/** What tampered storage held when something went wrong, or would have: found by the fuzz, and by looking for its like. */
describe('a header that no version writes', () => {
  const odd: Record<string, Record<string, unknown>> = {
    'of a day that is none': { writtenAt: '__proto__' }, 'of thousands of millions of chunks': { count: 2 ** 32 }, 'of half a chunk': { count: 1.5 },
    'of no chunk': { count: 0, sha256: [] }, 'of a layout before the first': { schema: 0 }, 'written so often that counting ends': { rev: 1e308 },
  }
  for (const [what, fields] of Object.entries(odd)) {
    it(`${what} is damaged: the copy is read, and writing goes on`, async () => {
      await updateCase(withEvent('a'))
      await updateCase(withEvent('b'))
      await tamper((stored) => ({ ...stored, [`h:${String(stored['p'])}`]: { ...Object(stored[`h:${String(stored['p'])}`]), ...fields } }))
      const loaded = await loadCase()
      expect(loaded).toMatchObject({ status: 'restored', notices: [{ notice: 'from-copy' }] })
      expect(idsOf(loaded.case)).toEqual(['a', 'b'])
      await updateCase(withEvent('c'))
      expect(idsOf((await loadCase()).case)).toEqual(['a', 'b', 'c'])
    })
  }
})

describe('a number that no counting leads to', () => {
  for (const hint of [1e308, 2 ** 53, -3, 1.5, 'x', {}]) {
    it(`is no hint: ${JSON.stringify(hint)}`, async () => {
      await updateCase(withEvent('a'))
      await tamper((stored) => ({ ...stored, p: hint }))
      expect(idsOf((await loadCase()).case)).toEqual(['a'])
      await updateCase(withEvent('b'))
      await tamper(({ p: _hint, ...stored }) => stored)
      expect(idsOf((await loadCase()).case)).toEqual(['a', 'b'])
      expect(Object.keys(await everythingStored()).filter((key) => key.startsWith('h:')).every((key) => /^h:\d{1,4}$/.test(key))).toBe(true)
    })
  }

  it('is no generation to count on from', async () => {
    await updateCase(withEvent('a'))
    await tamper((stored) => ({ ...stored, 'h:1999999999999': 'noise', 'h:999999999999999': 'noise' }))
    for (const id of ['b', 'c']) {
      await updateCase(withEvent(id))
      await tamper(({ p: _hint, ...stored }) => stored)
    }
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'b', 'c'])
  })
})

describe('an item', () => {
  for (const noise of ['noise', 5, [], {}, { length: 9 }]) {
    it(`that is ${JSON.stringify(noise)} is no empty one: the copy is read`, async () => {
      await updateBook(() => ({ ...emptyBook, cash: 1200 }))
      await tamper((stored) => ({ ...stored, book: noise }))
      expect((await readBook()).cash).toBe(1200)
      await updateBook((book) => ({ ...book, owed: { jb: 5 } }))
      expect(await readBook()).toMatchObject({ cash: 1200, owed: { jb: 5 } })
    })
  }
})

it('what a later version wrote beside the case is no empty one: no import writes over it, and no backup leaves it out', async () => {
  await updateCase(withEvent('a'))
  await tamper((stored) => ({ ...stored, book: { version: 2, value: 'of later' } }))
  const before = await everythingStored()
  const file = JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events: [], extension: { book: { cash: 5 } } })
  await expect(importText(file, '2026-11-22')).rejects.toMatchObject({ reason: 'newer' })
  await expect(exportText()).rejects.toMatchObject({ reason: 'newer' })
  expect(await everythingStored()).toEqual(before)
})

describe('beside the stores', () => {
  it('a key that is none leaves the lock shut', async () => {
    for (const raw of ['', '"', 'AA==', '好', 5]) {
      await keepSession('data-key-use', { since: Date.now(), minutes: null })
      await keepSession('data-key', { id: 'a', raw })
      expect(await heldKey()).toBeNull()
    }
  })

  it('a setting with a key that is none is none', () => {
    const wrapped = { id: 'k', kdf: 'PBKDF2-SHA256', iterations: 10, salt: 'AA', wrapped: 'AA' }
    expect(parseSyncSetting({ device: 'a', key: 'AA==', wrapped })).toBeNull()
    expect(parseSyncSetting({ device: 'a', key: `${'A'.repeat(43)}=`, wrapped })).toMatchObject({ device: 'a' })
  })

  it('a device that claims more pieces than there can be, or a day that is none, put nothing there', async () => {
    const wrapped = { id: 'k', kdf: 'PBKDF2-SHA256', iterations: 10, salt: 'AA', wrapped: 'AA' }
    const head = { at: '2026-11-22T10:00:00.000Z', count: 1, digest: 'x', wrapped }
    for (const fields of [{ count: 102_400 }, { count: 0.5 }, { count: -1 }, { at: 'yesterday' }]) {
      await fakeBrowser.storage.sync.set({ 's:0123456789abcdef': { ...head, ...fields } })
      expect(await readDeviceFiles()).toEqual([])
    }
    await fakeBrowser.storage.sync.set({ 's:0123456789abcdef': head })
    expect(await readDeviceFiles()).toMatchObject([{ device: '0123456789abcdef', data: null }])
  })
})
