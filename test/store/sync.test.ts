import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { idsOf } from '../support/cases.ts'
import { QUICK } from '../support/locked.ts'
import { at, carried, noDevices, TODAY, withEvent } from '../support/sync-devices.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

beforeEach(noDevices)

describe('two devices', () => {
  it('carry nothing unless it was begun', async () => {
    const page = await at('a')
    await page.updateCase(withEvent('a1'))
    expect(await page.syncRound(TODAY)).toBeNull()
    expect(await carried()).toEqual({})
  })

  it('come to hold the same, in whatever order they go, and nothing that is carried can be read', async () => {
    const first = await at('a')
    await first.updateCase(withEvent('Zanzibar1'))
    expect(await first.beginSync('shared words', QUICK)).toBe(true)
    expect(await first.syncRound(TODAY)).toMatchObject({ added: 0, differing: [], full: false })
    expect(JSON.stringify(await carried())).not.toMatch(/Zanzibar|2026-01|repaid/)

    const second = await at('b')
    await second.updateCase(withEvent('Zanzibar2'))
    expect(await second.beginSync('other words', QUICK)).toBe(false)
    expect(await second.beginSync('shared words', QUICK)).toBe(true)
    expect(await second.syncRound(TODAY)).toMatchObject({ added: 1, differing: [] })

    const again = await at('a')
    expect(await again.syncRound(TODAY)).toMatchObject({ added: 1, differing: [] })
    expect(await again.syncRound(TODAY)).toMatchObject({ added: 0, differing: [] })
    const here = idsOf((await again.loadCase()).case)
    expect([...here].sort()).toEqual(['Zanzibar1', 'Zanzibar2'])
    const there = await at('b')
    expect(await there.syncRound(TODAY)).toMatchObject({ added: 0, differing: [] })
    expect(idsOf((await there.loadCase()).case).toSorted()).toEqual(here.toSorted())
  })

  it('tell where they differ, change nothing of it, and settle it as was chosen', async () => {
    const same = withEvent('e')
    const noted = (note: string) => (before: Parameters<typeof same>[0]) => {
      const after = same(before)
      return { ...after, events: after.events.map((event) => ({ ...event, note })) }
    }
    const first = await at('a')
    await first.updateCase(noted('one'))
    await first.beginSync('shared words', QUICK)
    await first.syncRound(TODAY)
    const second = await at('b')
    await second.updateCase(noted('other'))
    await second.beginSync('shared words', QUICK)
    const round = await second.syncRound(TODAY)
    expect(round?.differing).toHaveLength(1)
    expect((await second.loadCase()).case.events).toMatchObject([{ note: 'other' }])
    const [differing] = round?.differing ?? []
    if (differing === undefined) throw new Error('nothing differs')
    expect(await second.settleSync(differing, TODAY, { by: {}, others: 'theirs' })).toMatchObject({ differing: [] })
    expect((await second.loadCase()).case.events).toMatchObject([{ note: 'one' }])
    expect(await (await at('a')).syncRound(TODAY)).toMatchObject({ differing: [], added: 0 })
  })

  it('leave a file alone that has not come whole yet, and take it in when it has', async () => {
    const first = await at('a')
    await first.updateCase(withEvent('a1'))
    await first.beginSync('shared words', QUICK)
    await first.syncRound(TODAY)
    const second = await at('b')
    await second.beginSync('shared words', QUICK)
    const [name, piece] = Object.entries(await carried()).find(([key]) => key.endsWith(':0')) ?? ['', '']
    await fakeBrowser.storage.sync.remove(name)
    expect(await second.syncRound(TODAY)).toMatchObject({ unread: 1, added: 0 })
    const [letter, ...others] = String(piece)
    await fakeBrowser.storage.sync.set({ [name]: [letter === 'x' ? 'y' : 'x', ...others].join('') })
    expect(await second.syncRound(TODAY)).toMatchObject({ unread: 1, added: 0 })
    await fakeBrowser.storage.sync.set({ [name]: piece })
    expect(await second.syncRound(TODAY)).toMatchObject({ unread: 0, added: 1 })
  })

  it('say that there is no room, and what was there stays', async () => {
    const page = await at('a')
    await page.updateCase(withEvent('a1'))
    await page.beginSync('shared words', QUICK)
    await page.syncRound(TODAY)
    const before = await carried()
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'))
    await page.updateCase(withEvent('a2'))
    expect(await page.syncRound(TODAY)).toMatchObject({ full: true })
    set.mockRestore()
    expect(await carried()).toEqual(before)
    const random = (): string => crypto.getRandomValues(new Uint8Array(1_500)).join('').slice(0, 1_900)
    const notes = Array.from({ length: 150 }, (_, index) => withEvent(`n${index}`, random()))
    await page.updateCase((before) => notes.reduce((now, change) => change(now), before))
    expect(await page.syncRound(TODAY)).toMatchObject({ full: true })
    expect(await carried()).toEqual(before)
  })

  it('stay under what the browsers take of each item', async () => {
    const page = await at('a')
    const random = (): string => crypto.getRandomValues(new Uint8Array(600)).join('')
    const notes = Array.from({ length: 12 }, (_, index) => withEvent(`n${index}`, random()))
    await page.updateCase((before) => notes.reduce((now, change) => change(now), before))
    await page.beginSync('shared words', QUICK)
    expect(await page.syncRound(TODAY)).toMatchObject({ full: false })
    const sizes = Object.entries(await carried()).map(([key, value]) => key.length + JSON.stringify(value).length)
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192)
  })

  it('need an open lock, and go away when they are ended', async () => {
    const page = await at('a')
    await page.beginSync('shared words', QUICK)
    await page.syncRound(TODAY)
    expect(Object.keys(await carried())).not.toEqual([])
    await page.endSync()
    expect(await carried()).toEqual({})
    expect(await page.syncRound(TODAY)).toBeNull()
    await page.lockNow()
    await expect(page.beginSync('shared words', QUICK)).rejects.toMatchObject({ reason: 'locked' })
  })
})
