import { beforeEach, expect, it, vi } from 'vitest'
import { idsOf, withEvent } from '../support/cases.ts'
import { installExtensionStorage, tamper } from '../support/extension-storage.ts'
import { allText, CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))

const anew = () => restarted(async () => ({
  ...await import('../../src/store/backup.ts'), ...await import('../../src/store/case-store.ts'),
  ...await import('../../src/store/casework.ts'), ...await import('../../src/store/passphrase-lock.ts'),
  ...await import('../../src/store/raw-copy.ts'),
}))
let page: Awaited<ReturnType<typeof anew>>

beforeEach(async () => {
  installExtensionStorage()
  page = await anew()
})

it('makes room for a backup file where both headers are lost, and nowhere else', async () => {
  const events = [{ id: 'b', kind: 'income', date: '2026-01-02', amount: 1 }]
  const backup = JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events })
  await page.updateCase(withEvent('a'))
  await page.updateCasework((before) => ({ ...before, notes: { a: 'Zanzibar' } }))
  await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  await page.importText(backup, '2026-01-05')
  expect(idsOf((await page.loadCase()).case).toSorted()).toEqual(['a', 'b'])
  await tamper((stored) => ({ ...stored, lock: 'not what was here' }))
  await page.writeRawCopies({ lock: 'not what was here' })
  page = await anew()
  expect(await page.loadCase()).toMatchObject({ status: 'damaged', notices: [{ notice: 'lock-lost' }, { notice: 'last-written' }] })
  expect(await page.importText(backup, '2026-01-05')).toMatchObject({ added: 1 })
  page = await anew()
  expect(idsOf((await page.loadCase()).case)).toEqual(['b'])
  await page.updateCasework((before) => ({ ...before, notes: { b: 'c' } }))
  expect(await allText()).not.toContain('"sealed"')
})
