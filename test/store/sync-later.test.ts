import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { idsOf } from '../support/cases.ts'
import { QUICK } from '../support/locked.ts'
import { at, carried, noDevices, TODAY, withEvent } from '../support/sync-devices.ts'

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => true }))
// Each test loads the modules anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

beforeEach(noDevices)

describe('two devices that go on for a while', () => {
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
})
