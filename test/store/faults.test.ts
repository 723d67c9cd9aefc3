import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { TIME_LIMIT } from '../../src/store/time-limit.ts'
import { today } from '../../src/store/today.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import {
  emptyIndexedDb, everythingStored, faults, installExtensionStorage, tamper, withoutIndexedDb,
} from '../support/extension-storage.ts'

type Values = Record<string, unknown>

const newest = (keys: readonly string[]): number => Math.max(...keys.filter(key => key.startsWith('h:')).map(key => Number(key.slice(2))))

const without = (stored: Values, gone: (key: string) => boolean): Values =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => !gone(key)))

async function newestGeneration(): Promise<number> {
  return newest(Object.keys(await everythingStored()))
}

beforeEach(async () => {
  installExtensionStorage()
  await updateCase(withEvent('a'))
  await updateCase(withEvent('b'))
  await updateCase(withEvent('c'))
})

const all = ['a', 'b', 'c']

/** After whatever was put back: nothing more to say, and edits go on. */
async function expectMended(ids: readonly string[]): Promise<void> {
  expect(await loadCase()).toMatchObject({ status: 'loaded', notices: [] })
  await updateCase(withEvent('z'))
  expect(idsOf((await loadCase()).case)).toEqual([...ids, 'z'])
}

describe('what the first store loses is put back from the copy', () => {
  const losses: Record<string, (stored: Values, generation: number) => Values> = {
    'everything': () => ({}),
    'the newest header': (stored, generation) => without(stored, key => key === `h:${generation}`),
    'the newest chunk': (stored, generation) => without(stored, key => key === `d:${generation}:0`),
    'the newest generation': (stored, generation) => without(stored, key => key === `h:${generation}` || key.startsWith(`d:${generation}:`)),
    'a few letters of the newest chunk': (stored, generation) => ({ ...stored, [`d:${generation}:0`]: String(stored[`d:${generation}:0`]).replace('"c"', '"x"') }),
    'the shape of the newest header': (stored, generation) => ({ ...stored, [`h:${generation}`]: 'noise' }),
  }
  for (const [what, loss] of Object.entries(losses)) {
    it(what, async () => {
      const generation = await newestGeneration()
      await tamper(stored => loss(stored, generation))
      const loaded = await loadCase()
      expect(loaded).toMatchObject({ status: 'restored', notices: [{ notice: 'from-copy' }] })
      expect(idsOf(loaded.case)).toEqual(all)
      await expectMended(all)
    })
  }
})

describe('what is lost without harm', () => {
  it('the hint', async () => {
    await tamper(stored => without(stored, key => key === 'p'))
    expect(await loadCase()).toMatchObject({ status: 'loaded', notices: [] })
    await expectMended(all)
  })

  it('the hint of the last write, cut short before it', async () => {
    const generation = await newestGeneration()
    await tamper(stored => ({ ...stored, p: generation - 1 }))
    const loaded = await loadCase()
    expect(loaded).toMatchObject({ status: 'loaded', notices: [] })
    expect(idsOf(loaded.case)).toEqual(all)
    await expectMended(all)
  })

  it('the previous generation', async () => {
    const generation = await newestGeneration()
    await tamper(stored => without(stored, key => key.includes(`:${generation - 1}`)))
    await expectMended(all)
  })

  it('the copy, which is written anew', async () => {
    emptyIndexedDb()
    await loadCase()
    await tamper(() => ({}))
    expect(idsOf((await loadCase()).case)).toEqual(all)
  })
})

describe('a key that is damaged for good, as in Firefox', () => {
  const damages: Record<string, (generation: number) => readonly string[]> = {
    'the newest chunk': generation => [`d:${generation}:0`],
    'the newest header': generation => [`h:${generation}`],
    'both': generation => [`h:${generation}`, `d:${generation}:0`],
    'the hint and the newest header': generation => ['p', `h:${generation}`],
    'all that is stored': generation => ['p', `h:${generation}`, `d:${generation}:0`, `h:${generation - 1}`, `d:${generation - 1}:0`],
  }
  for (const [what, keys] of Object.entries(damages)) {
    it(`${what}: it is abandoned for a new generation`, async () => {
      const generation = await newestGeneration()
      for (const key of keys(generation)) faults.damaged.add(key)
      const loaded = await loadCase()
      expect(loaded).toMatchObject({ status: 'restored', notices: [{ notice: 'from-copy' }] })
      expect(idsOf(loaded.case)).toEqual(all)
      await expectMended(all)
      expect(await newestGeneration()).toBeGreaterThan(generation)
    })
  }

  it('the next names, unlisted: the write jumps over them', async () => {
    const generation = await newestGeneration()
    for (const ahead of [1, 2, 3, 4, 5]) faults.damaged.add(`d:${generation + ahead}:0`)
    await updateCase(withEvent('d'))
    expect(idsOf((await loadCase()).case)).toEqual([...all, 'd'])
    await updateCase(withEvent('e'))
    expect(idsOf((await loadCase()).case)).toEqual([...all, 'd', 'e'])
  })
})

describe('without the copy', () => {
  it('the previous generation is used, and said to be older', async () => {
    const generation = await newestGeneration()
    withoutIndexedDb()
    faults.damaged.add(`d:${generation}:0`)
    const loaded = await loadCase()
    expect(loaded).toMatchObject({ status: 'restored', notices: [{ notice: 'older' }, { notice: 'no-copy' }] })
    expect(idsOf(loaded.case)).toEqual(['a', 'b'])
    await updateCase(withEvent('z'))
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'b', 'z'])
  })

  it('private browsing is survived, with a notice', async () => {
    withoutIndexedDb()
    expect(await loadCase()).toMatchObject({ status: 'loaded', notices: [{ notice: 'no-copy' }] })
    await updateCase(withEvent('d'))
    expect(idsOf((await loadCase()).case)).toEqual([...all, 'd'])
  })
})

describe('what cannot be put back', () => {
  it('is called damaged, not fresh, when both stores lost it but for the mark', async () => {
    await tamper(() => ({}))
    const request = indexedDB.open('line-checkup')
    await new Promise<void>(resolve => {
      request.onsuccess = () => {
        const store = request.result.transaction('kept', 'readwrite').objectStore('kept')
        store.delete('case:head').onsuccess = () => resolve()
      }
    })
    expect(await loadCase()).toMatchObject({ status: 'damaged', case: { events: [] } })
    await updateCase(withEvent('new'))
    expect(await loadCase()).toMatchObject({ status: 'loaded', case: { events: [{ id: 'new' }] } })
  })

  it('is called damaged, with the day of the last write, when both stores are gone without a trace', async () => {
    await tamper(() => ({}))
    emptyIndexedDb()
    const day = today(new Date())
    expect(await loadCase()).toMatchObject({ status: 'damaged', notices: [{ notice: 'last-written', day }] })
  })

  it('is called damaged when the copy is there and cannot be read', async () => {
    localStorage.clear()
    await tamper(() => ({}))
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('Internal error opening backing store', 'UnknownError') } })
    expect(await loadCase()).toMatchObject({ status: 'damaged' })
  })

  it('is not called fresh while the copy does not answer', async () => {
    localStorage.clear()
    await tamper(() => ({}))
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const loading = loadCase()
      await vi.advanceTimersByTimeAsync(TIME_LIMIT)
      expect(await loading).toMatchObject({ status: 'unavailable' })
    } finally {
      vi.useRealTimers()
    }
  })

  it('is called fresh where nothing ever was, with or without a second store', async () => {
    installExtensionStorage()
    expect(await loadCase()).toMatchObject({ status: 'fresh', notices: [] })
    withoutIndexedDb()
    expect(await loadCase()).toMatchObject({ status: 'fresh', notices: [{ notice: 'no-copy' }] })
  })

  it('is called damaged when its chunks are, and a new start removes nothing', async () => {
    const generation = await newestGeneration()
    emptyIndexedDb()
    faults.damaged.add(`d:${generation}:0`).add(`d:${generation - 1}:0`)
    expect(await loadCase()).toMatchObject({ status: 'damaged' })
    await updateCase(withEvent('new'))
    faults.damaged.clear()
    const kept = [generation, generation - 1].flatMap(number => [`h:${number}`, `d:${number}:0`])
    expect(Object.keys(await everythingStored())).toEqual(expect.arrayContaining(kept))
  })
})
