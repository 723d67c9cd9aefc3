import { beforeEach, describe, expect, it } from 'vitest'
import { loadCase } from '../../src/store/case-store.ts'
import { readCheckups, updateCheckups, withCheckup, type Checkup } from '../../src/store/checkups.ts'
import { fromCheckups1 } from '../../src/store/migrations/checkups-1.ts'
import { readPlans } from '../../src/store/plans.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'
import stored from './stored/checkups-1.json' with { type: 'json' }

/** Everything that an extension of check-ups of version 1 left behind. */
const left = stored as unknown as Record<string, unknown>
const moved = stored.checkups.value.map((one) => ({ ...one, range90: null, basis: null }))
const added: Checkup = {
  line: 'jb', date: '2026-03-01', state: 'closed', top: [], risk90: null, open90: 0.3, range90: { low: 0.1, high: 0.5 }, layers: {},
  basis: { table: 'abc', events: 2, digest: 'def', learn: true, wellSupported: false },
}

beforeEach(async () => {
  installExtensionStorage()
  await tamper(() => structuredClone(left))
})

describe('check-ups of version 1', () => {
  it('are read, and nothing is written for that', async () => {
    expect(await readCheckups()).toEqual(moved)
    expect((await readPlans()).checkups).toEqual(moved)
    expect(await everythingStored()).toEqual(left)
  })

  it('are written in the new form with the next one; all else stays as it was', async () => {
    await updateCheckups((before) => withCheckup(before, added))
    expect(await everythingStored()).toEqual({ ...left, checkups: { version: 2, value: [...moved, added] } })
    expect(await readCheckups()).toEqual([...moved, added])
    expect(await loadCase()).toMatchObject({ status: 'loaded', case: { events: [{ id: 'a' }, { id: 'c' }] } })
  })

  it('stay as they were when the write is cut short, and are moved with the next', async () => {
    faults.failSet = () => new Error('QUOTA_BYTES quota exceeded')
    await expect(updateCheckups((before) => withCheckup(before, added))).rejects.toMatchObject({ reason: 'quota' })
    expect(await everythingStored()).toEqual(left)
    faults.failSet = null
    await updateCheckups((before) => withCheckup(before, added))
    expect(await readCheckups()).toEqual([...moved, added])
  })

  it('that are no list, or a version that never was, do no harm', async () => {
    expect(fromCheckups1.migrate('x')).toBe('x')
    expect(fromCheckups1.migrate([5, null])).toEqual([5, null])
    for (const version of [0, -1, 1.5, 'x']) {
      await tamper(() => ({ ...left, checkups: { ...stored.checkups, version } }))
      expect(await readCheckups()).toHaveLength(2)
    }
  })

  it('of a later version are left alone', async () => {
    await tamper(() => ({ ...left, checkups: { version: 3, value: [] } }))
    await expect(readCheckups()).rejects.toMatchObject({ reason: 'newer' })
    await expect(updateCheckups((before) => withCheckup(before, added))).rejects.toMatchObject({ reason: 'newer' })
  })
})
