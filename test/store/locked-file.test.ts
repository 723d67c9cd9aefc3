import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { installExtensionStorage } from '../support/extension-storage.ts'
import { CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const anew = () => restarted(async () => ({
  ...await import('../../src/store/locked-file.ts'), ...await import('../../src/store/passphrase-lock.ts'),
}))
let page: Awaited<ReturnType<typeof anew>>

beforeEach(async () => {
  installExtensionStorage()
  page = await anew()
})

const backup = '{"format":"credit-line-checkup","what":"借呗"}'

it('a backup stays plain text while there is no lock', async () => {
  expect(await page.lockedText(backup)).toBe(backup)
  expect(page.isLockedText(backup)).toBe(false)
})

it('under a lock a backup is encrypted, and opens by the lock, by its passphrase anywhere, and by no other', async () => {
  await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  const locked = await page.lockedText(backup)
  expect(locked).not.toContain('借呗')
  expect(page.isLockedText(locked)).toBe(true)
  expect(await page.openLockedText(locked, null)).toEqual({ text: backup })
  await page.changePassphrase(PASSPHRASE, 'another passphrase', QUICK)
  expect(await page.openLockedText(locked, PASSPHRASE)).toEqual({ text: backup })
  installExtensionStorage()
  page = await anew()
  expect(await page.openLockedText(locked, null)).toBe('wrong')
  expect(await page.openLockedText(locked, 'another passphrase')).toBe('wrong')
  expect(await page.openLockedText(locked, PASSPHRASE)).toEqual({ text: backup })
})

it('is refused while the lock is shut', async () => {
  await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  await page.lockNow()
  await expect(page.lockedText(backup)).rejects.toMatchObject({ reason: 'locked' })
})

it('a backup that was damaged or changed opens to nothing, and nothing is thrown', async () => {
  await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  const locked = await page.lockedText(backup)
  await fc.assert(fc.asyncProperty(fc.nat(), fc.constantFrom('A', '"', '{', '9', ''), async (at, by) => {
    const place = at % locked.length
    const changed = locked.slice(0, place) + by + locked.slice(place + 1)
    const opened = await page.openLockedText(changed, PASSPHRASE)
    if (typeof opened !== 'string') expect(opened).toEqual({ text: backup })
  }), { numRuns: 150 })
  for (const text of ['', '{}', 'null', '[]', '{"format":"credit-line-checkup-locked"}']) {
    expect(await page.openLockedText(text, PASSPHRASE)).toBe('broken')
  }
})
