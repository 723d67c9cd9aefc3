import { beforeEach, expect, test } from 'vitest'
import { importText } from '../../src/store/backup.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { storedAsIs } from '../../src/store/stored-as-is.ts'
import { withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const later = { p: 1, 'h:1': { schema: 9, rev: 3, new: ['x'] }, 'd:1:0': '{"later":"第 9 版"}', settings: { version: 7, value: { theme: 'x' } } }

test('data of a later version are given just as they lie there, and nothing is written', async () => {
  await tamper(() => later)
  expect((await loadCase()).status).toBe('newer')
  expect(JSON.parse(await storedAsIs())).toEqual({ format: 'credit-line-checkup-as-stored', stored: later, copied: {} })
  expect(await everythingStored()).toEqual(later)
})

test('the second store is in it', async () => {
  await updateCase(withEvent('a'))
  const { copied, stored } = JSON.parse(await storedAsIs())
  expect(copied['case:chunks'].join('')).toBe(stored['d:1:0'])
})

test('what cannot be read is named, the rest is there', async () => {
  await updateCase(withEvent('a'))
  await updateSettings((before) => ({ ...before, theme: 'dark' }))
  faults.damaged.add('d:1:0')
  const file = JSON.parse(await storedAsIs())
  expect(file.unread).toEqual(['d:1:0'])
  expect(file.stored.settings.value.theme).toBe('dark')
})

test('where nothing is to be had it says so; and the file is no case file', async () => {
  await expect(storedAsIs()).rejects.toMatchObject({ reason: 'unavailable' })
  await tamper(() => later)
  const text = await storedAsIs()
  installExtensionStorage()
  expect(await importText(text, '2026-11-21')).toMatchObject({ added: 0, problems: [{ problem: 'wrong-format', severity: 'refused' }] })
})
