import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { idsOf, withEvent as withOne } from '../support/cases.ts'
import { everythingStored, installExtensionStorage, tamper } from '../support/extension-storage.ts'
import { installFakeLocks } from '../support/fake-locks.ts'
import { CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

type Change = ReturnType<typeof withOne>

/** One more event, with a number in its amount that no other has: two that say the same are one. */
function withEvent(id: string, note?: string): Change {
  const amount = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003
  return (before) => {
    const after = withOne(id)(before)
    return { ...after, events: after.events.map((event) => event.id === id ? { ...event, amount, ...note !== undefined && { note } } : event) }
  }
}

const TODAY = '2026-11-22'
const anew = () => restarted(async () => ({
  ...await import('../../src/store/case-store.ts'), ...await import('../../src/store/passphrase-lock.ts'),
  ...await import('../../src/store/sync.ts'), ...await import('../../src/store/sync-setting.ts'), ...await import('../../src/store/wipe.ts'),
}))

type Kept = { local: Record<string, unknown>; database: IDBFactory; passphrase: string }
let devices: Record<string, Kept> = {}
let current = ''

/** Goes to another device: its own stores, the same carrier. */
async function at(name: string) {
  const left = devices[current]
  // Two devices have a lock each, and nothing that is under way in one is waited for in the other.
  installFakeLocks()
  localStorage.clear()
  if (left !== undefined) left.local = await everythingStored()
  current = name
  const known = devices[name]
  const kept = known ?? { local: {}, database: new IDBFactory(), passphrase: `${PASSPHRASE} ${name}` }
  devices[name] = kept
  await tamper(() => kept.local)
  vi.stubGlobal('indexedDB', kept.database)
  const page = await anew()
  if (known === undefined) await page.switchOn(kept.passphrase, CHOSEN, QUICK)
  else expect(await page.unlock(kept.passphrase, QUICK)).toBe('opened')
  return page
}

const carried = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null)

beforeEach(async () => {
  installExtensionStorage()
  devices = {}
  current = ''
  await fakeBrowser.storage.sync.clear()
})

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

  it('are not asked again about what the person chose to leave as it is, until somebody changes it', async () => {
    const noted = (note: string) => withEvent('e', note)
    const first = await at('a')
    await first.updateCase(noted('one'))
    await first.beginSync('shared words', QUICK)
    await first.syncRound(TODAY)
    const second = await at('b')
    await second.updateCase(noted('other'))
    await second.beginSync('shared words', QUICK)
    const [differing] = (await second.syncRound(TODAY))?.differing ?? []
    if (differing === undefined) throw new Error('nothing differs')
    expect(await second.settleSync(differing, TODAY, { by: {}, others: 'ours' })).toMatchObject({ differing: [] })
    expect(await second.syncRound(TODAY)).toMatchObject({ differing: [] })
    expect((await second.loadCase()).case.events).toMatchObject([{ note: 'other' }])
    const again = await at('a')
    expect((await again.syncRound(TODAY))?.differing).toHaveLength(1)
    await again.updateCase((before) => ({ ...before, events: before.events.map((event) => ({ ...event, note: 'a third' })) }))
    await again.syncRound(TODAY)
    expect((await (await at('b')).syncRound(TODAY))?.differing).toHaveLength(1)
  })

  it('send nothing where nothing has changed, and again where what was sent is gone', async () => {
    const page = await at('a')
    await page.updateCase(withEvent('a1'))
    await page.beginSync('shared words', QUICK)
    await page.syncRound(TODAY)
    const before = await carried()
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set')
    expect(await page.syncRound(TODAY)).toMatchObject({ full: false })
    expect([set.mock.calls, await carried()]).toEqual([[], before])
    await fakeBrowser.storage.sync.clear()
    await page.syncRound(TODAY)
    expect(Object.keys(await carried()).sort()).toEqual(Object.keys(before).sort())
    set.mockRestore()
  })

  it('keep what is on each when one of them deletes everything: the other sends its own again, and it can be joined', async () => {
    const first = await at('a')
    await first.updateCase(withEvent('a1'))
    await first.beginSync('shared words', QUICK)
    await first.syncRound(TODAY)
    const second = await at('b')
    await second.beginSync('shared words', QUICK)
    await second.syncRound(TODAY)
    await (await at('a')).deleteEverything()
    expect(await carried()).toEqual({})
    const there = await at('b')
    expect(await there.syncRound(TODAY)).toMatchObject({ added: 0, unread: 0 })
    expect(idsOf((await there.loadCase()).case)).toEqual(['a1'])
    const anew = await at('c')
    expect((await anew.loadCase()).case.events).toEqual([])
    expect(await anew.beginSync('shared words', QUICK)).toBe(true)
    expect(await anew.syncRound(TODAY)).toMatchObject({ added: 1 })
  })

  it('join whichever of two that began apart the passphrase opens', async () => {
    const first = await at('a')
    await first.updateCase(withEvent('a1'))
    await first.beginSync('first words', QUICK)
    await first.syncRound(TODAY)
    const apart = await carried()
    await fakeBrowser.storage.sync.clear()
    const second = await at('b')
    await second.updateCase(withEvent('b1'))
    await second.beginSync('other words', QUICK)
    await second.syncRound(TODAY)
    await fakeBrowser.storage.sync.set(apart)
    const third = await at('c')
    for (const [words, event] of [['first words', 'a1'], ['other words', 'b1']] as const) {
      expect(await third.beginSync(words, QUICK)).toBe(true)
      expect(await third.syncRound(TODAY)).toMatchObject({ added: 1, unread: 1 })
      expect(idsOf((await third.loadCase()).case)).toContain(event)
      await third.endSync()
    }
    expect(await third.beginSync('third words', QUICK)).toBe(false)
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
