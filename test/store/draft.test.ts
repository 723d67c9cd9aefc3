import { beforeEach, describe, expect, it, vi } from 'vitest'
import { flushDraft, keepDraft, readDraft, watchDraft } from '../../src/store/draft.ts'
import { everythingStored, faults, installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(installExtensionStorage)

describe('the draft', () => {
  it('is null before anything was typed, and after it was forgotten', async () => {
    expect(await readDraft()).toBeNull()
    keepDraft({ kind: 'late-payment' })
    await vi.waitFor(async () => expect(await readDraft()).toEqual({ kind: 'late-payment' }))
    keepDraft(null)
    await vi.waitFor(async () => expect(await readDraft()).toBeNull())
  })

  it('is the last keystroke of many, in few writes', async () => {
    for (let typed = 1; typed <= 200; typed += 1) keepDraft({ note: 'x'.repeat(typed) })
    await vi.waitFor(async () => expect(await readDraft()).toEqual({ note: 'x'.repeat(200) }))
    expect(faults.calls.set).toBe(2)
  })

  it('is written at once when the page goes, though another write is under way', async () => {
    faults.loseReplies = true
    keepDraft('first')
    keepDraft('second')
    globalThis.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(async () => expect((await everythingStored())['draft']).toEqual({ version: 1, value: 'second' }))
  })

  it('tells who listens', async () => {
    await flushDraft()
    const heard: unknown[] = []
    const stop = watchDraft(value => heard.push(value))
    const { writeSlot } = await import('../../src/store/slot.ts')
    await writeSlot('draft', { version: 1, value: 'elsewhere' })
    expect(heard).toEqual(['elsewhere'])
    stop()
  })
})
