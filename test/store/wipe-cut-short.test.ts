import { beforeEach, expect, it, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { resumeOverwriting } from '../../src/store/overwrite-deleted.ts'
import { deleteEverything } from '../../src/store/wipe.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, installExtensionStorage } from '../support/extension-storage.ts'
import { installFakeLocks } from '../support/fake-locks.ts'

const overwriteStores = vi.hoisted(() => vi.fn<(removed: unknown) => Promise<boolean>>())
vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores }))

beforeEach(async () => {
  installExtensionStorage()
  overwriteStores.mockReset().mockImplementation(() => new Promise(() => undefined))
  await updateCase(withEvent('a'))
})

/** Until everything is removed; then the browser is killed. */
async function cutShort(): Promise<unknown> {
  await new Promise<void>((removed) => void deleteEverything(removed))
  await vi.waitFor(() => expect(overwriteStores).toHaveBeenCalledOnce())
  installFakeLocks()
  return overwriteStores.mock.calls[0]?.[0]
}

it('is fresh as soon as everything is removed, before anything is written over', async () => {
  await cutShort()
  expect(await loadCase()).toMatchObject({ status: 'fresh' })
})

it('the next start writes over what the one before could not, and no start after it', async () => {
  const removed = await cutShort()
  expect(removed).toMatchObject({ first: expect.arrayContaining([expect.stringMatching(/^h:/)]) })
  overwriteStores.mockResolvedValue(true)
  await resumeOverwriting()
  expect(overwriteStores.mock.calls).toEqual([[removed], [removed]])
  expect(await everythingStored()).toEqual({})
  await resumeOverwriting()
  expect(overwriteStores).toHaveBeenCalledTimes(2)
})

it('leaves alone what was entered meanwhile', async () => {
  await cutShort()
  await updateCase(withEvent('new'))
  overwriteStores.mockResolvedValue(true)
  await resumeOverwriting()
  expect(idsOf((await loadCase()).case)).toEqual(['new'])
})
