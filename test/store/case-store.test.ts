import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MAX_EVENTS } from '../../src/events/limits.ts'
import { loadCase, updateCase, watchCase } from '../../src/store/case-store.ts'
import { MAX_CHUNK_BYTES } from '../../src/store/chunks.ts'
import type { LoadedCase } from '../../src/store/loaded-case.ts'
import { idsOf, manyEvents, withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

const generations = async (): Promise<readonly string[]> => Object.keys(await everythingStored()).filter(key => key.startsWith('h:'))

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

  it('keeps unknown fields, unknown kinds and unreadable records through further writes', async () => {
    const odd = { id: 'x', kind: 'from-the-future', date: '2026-01-01', more: { deep: [1, '额度'] } }
    await updateCase(before => ({ ...withEvent('a')(before), unreadable: [odd, 5, null, 'text'], rest: { colour: 'blue' } }))
    await updateCase(withEvent('b'))
    const { case: stored } = await loadCase()
    expect(stored.unreadable).toEqual([odd, 5, null, 'text'])
    expect(stored.rest).toEqual({ colour: 'blue' })
    expect(stored.problems.map(({ problem }) => problem)).toEqual(['unknown-kind', 'not-an-object', 'not-an-object', 'not-an-object'])
  })

  it('is written in one call, in chunks of at most 256 KB, and the last two generations are kept', async () => {
    const wide = '额'.repeat(1_900)
    await updateCase(withEvent('a'))
    await updateCase(manyEvents(400, wide))
    const before = faults.calls.set
    await updateCase(withEvent('b'))
    // One for the generation, one for the hint.
    expect(faults.calls.set - before).toBe(2)
    expect(await generations()).toHaveLength(2)
    const chunks = Object.entries(await everythingStored()).filter(([key]) => key.startsWith('d:'))
    expect(chunks.length).toBeGreaterThan(8)
    for (const [, chunk] of chunks) expect(new TextEncoder().encode(JSON.stringify(chunk)).length).toBeLessThanOrEqual(MAX_CHUNK_BYTES)
    expect((await loadCase()).case.events).toHaveLength(402)
  })

  it('keeps 200 of 200 edits of two pages', async () => {
    const edits = Array.from({ length: 100 }, (_, index) => [updateCase(withEvent(`a${index}`)), updateCase(withEvent(`b${index}`))])
    await Promise.all(edits.flat())
    expect(new Set(idsOf((await loadCase()).case)).size).toBe(200)
  })

  it('makes a repeated operation once', async () => {
    await updateCase(withEvent('a'), 'operation-1')
    await updateCase(withEvent('a'), 'operation-1')
    await updateCase(withEvent('b'), 'operation-2')
    const { case: stored } = await loadCase()
    expect(idsOf(stored)).toEqual(['a', 'b'])
    expect(stored.unreadable).toEqual([])
  })

  it('refuses more events than can be read again, and stays as it was', async () => {
    await updateCase(withEvent('a'))
    await expect(updateCase(manyEvents(MAX_EVENTS, ''))).rejects.toMatchObject({ reason: 'too-many' })
    expect(idsOf((await loadCase()).case)).toEqual(['a'])
  })

  it('keeps an event that a page wrote wrongly among the unreadable', async () => {
    const written = await updateCase(before => ({ ...before, events: [{ id: 'a', kind: 'repaid', date: '2026-01-01', line: 'nowhere' }] }))
    expect(written).toMatchObject({ events: [], unreadable: [{ id: 'a' }], problems: [{ problem: 'no-such-line' }] })
    expect((await loadCase()).case).toEqual(written)
  })

  it('tells every page what was written, until it stops listening', async () => {
    const heard: LoadedCase[] = []
    const stop = watchCase(loaded => heard.push(loaded))
    await updateCase(withEvent('a'))
    await vi.waitFor(() => expect(idsOf(heard.at(-1)?.case)).toEqual(['a']))
    await updateCase(withEvent('b'))
    await vi.waitFor(() => expect(idsOf(heard.at(-1)?.case)).toEqual(['a', 'b']))
    stop()
    await updateCase(withEvent('c'))
    await loadCase()
    expect(idsOf(heard.at(-1)?.case)).toEqual(['a', 'b'])
  })

  it('keeps an event of today for who flew west', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 1, 12), toFake: ['Date'] })
    await updateCase(before => ({ ...before, events: [{ id: 'a', kind: 'income', date: '2026-03-02', amount: 1 }] }))
    expect(idsOf((await loadCase()).case)).toEqual(['a'])
    vi.setSystemTime(new Date(2026, 1, 27, 12))
    const { case: stored } = await loadCase()
    expect(stored.unreadable).toHaveLength(1)
    vi.setSystemTime(new Date(2026, 2, 1, 12))
    expect(idsOf((await loadCase()).case)).toEqual(['a'])
    vi.useRealTimers()
  })
})
