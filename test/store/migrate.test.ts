import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isRecord } from '../../src/events/record.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { migrate, type Migration } from '../../src/store/migrate.ts'
import { withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'

const migrations: readonly Migration[] = [
  { from: 1, migrate: stored => ({ one: stored }) },
  { from: 2, migrate: stored => ({ two: stored }) },
]

describe('migrations', () => {
  it('run one after the other, from the stored schema to the present one', () => {
    expect(migrate('x', 1, 3, migrations)).toEqual({ two: { one: 'x' } })
    expect(migrate('x', 2, 3, migrations)).toEqual({ two: 'x' })
  })

  it('do not run on what is of the present schema', () => {
    expect(migrate('x', 3, 3, migrations)).toBe('x')
  })

  it('may not have a gap', () => {
    expect(() => migrate('x', 0, 3, migrations)).toThrow('schema 0')
  })
})

describe('a case of an earlier schema', () => {
  const toSchema2: Migration = {
    from: 1,
    migrate: stored => JSON.parse(JSON.stringify(stored).replaceAll('repaid', 'paid-off')),
  }

  /** The store as the next version would have it. */
  async function upgraded() {
    vi.resetModules()
    vi.doMock('../../src/store/stored-text.ts', async original => ({ ...await original<object>(), SCHEMA: 2 }))
    vi.doMock('../../src/store/migrate.ts', () => ({
      migrate: (stored: unknown, schema: number, target: number) => migrate(stored, schema, target, [toSchema2]),
    }))
    return import('../../src/store/case-store.ts')
  }

  beforeEach(async () => {
    installExtensionStorage()
    await updateCase(withEvent('a'))
    await updateCase(withEvent('b'))
  })

  afterEach(() => {
    vi.doUnmock('../../src/store/stored-text.ts')
    vi.doUnmock('../../src/store/migrate.ts')
    vi.resetModules()
  })

  const headers = async (): Promise<readonly unknown[]> => {
    const stored = Object.entries(await everythingStored()).filter(([key]) => key.startsWith('h:'))
    return stored.map(([, header]) => isRecord(header) ? header['schema'] : null)
  }

  it('is moved when it is read, and written in the new one; the version before refuses it then', async () => {
    const store = await upgraded()
    const { status, case: { events } } = await store.loadCase()
    expect(status).toBe('loaded')
    expect(events.map(({ id, kind }) => [id, kind])).toEqual([['a', 'paid-off'], ['b', 'paid-off']])
    expect(await headers()).toEqual([1, 2])
    expect(await loadCase()).toMatchObject({ status: 'newer' })
  })

  it('stays as it is when the upgrade is cut short, and is moved the next time', async () => {
    const before = await everythingStored()
    const store = await upgraded()
    faults.failSet = () => new Error('An unexpected error occurred')
    expect(await store.loadCase()).toMatchObject({ status: 'loaded', notices: [{ notice: 'not-saved' }], case: { events: [{ kind: 'paid-off' }, {}] } })
    expect(await everythingStored()).toEqual(before)
    faults.failSet = null
    expect(await store.loadCase()).toMatchObject({ status: 'loaded', notices: [] })
    expect(await headers()).toEqual([1, 2])
  })

  it('is moved as well when only the copy is left', async () => {
    await tamper(() => ({}))
    const store = await upgraded()
    expect(await store.loadCase()).toMatchObject({ status: 'restored', case: { events: [{ kind: 'paid-off' }, {}] } })
    expect(await store.loadCase()).toMatchObject({ status: 'loaded' })
  })
})
