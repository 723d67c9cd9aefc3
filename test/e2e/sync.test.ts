import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { filesWith, rareWord } from '../support/search-profile.ts'
import type { Probe } from '../support/probe/probe.ts'
import { after, carriedBy, carry, choosePassphrase, newDevice, removeDevice, round, shows, type Device } from './devices.ts'
import { launches } from './in-both.ts'

declare const probe: Probe

const { lock, settings, sync, firstRun } = textFor('zh-CN')
const SHARED = 'nine dry winters'

/** Runs in the page: notes something about the one line, in place of what bore the same id. */
async function note(id: string, words: string): Promise<void> {
  const line = { id: 'jb', product: 'jiebei', lender: 'bank', name: words } as const
  const event = { id, kind: 'limit-cut', date: '2026-01-05', line: 'jb', note: words } as const
  await probe.updateCase(({ lines, events, ...rest }) => ({
    ...rest, lines: lines.length === 0 ? [line] : lines, events: [...events.filter((one) => one.id !== id), event],
  }))
}

/** Runs in the page: everything that is noted, by id. */
async function noted(): Promise<Record<string, string>> {
  const { case: { events } } = await probe.loadCase()
  return Object.fromEntries(events.map((event) => [event.id, event.note ?? ''] as const).sort(([one], [other]) => one < other ? -1 : 1))
}

/** Runs in the page: notes so much that no compression makes it small enough. */
async function noteTooMuch(events: number): Promise<void> {
  const letters = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(1_400))))
  await probe.updateCase((before) => {
    const more = Array.from({ length: events }, (_, at) => ({ id: `big${at}`, kind: 'repaid', date: '2026-01-06', note: letters() } as const))
    return { ...before, events: [...before.events.filter(({ id }) => !id.startsWith('big')), ...more] }
  })
}

/** Waits until the lock is on and nothing is under way: writing over what is left on the disk takes minutes on a busy machine. */
async function isLocked({ page }: Pick<Device, 'page'>, patience = 8): Promise<void> {
  const done = (open: string, switching: string): boolean => document.body.innerText.includes(open) && !document.body.innerText.includes(switching)
  await page.until(done, lock.open(15), lock.switching).catch((error: unknown) => {
    if (patience === 1) throw error
    return isLocked({ page }, patience - 1)
  })
}

describe.each(launches)('two devices, in %s', (_name, launch) => {
  const word = rareWord()
  const devices: Device[] = []
  const both = (): readonly [Device, Device] => {
    const [a, b] = devices
    if (a === undefined || b === undefined) throw new Error('the browsers did not start')
    return [a, b]
  }
  const allNoted = (): Promise<readonly Record<string, string>[]> => Promise.all(devices.map(({ probe: page }) => page.evaluate(noted)))

  beforeAll(async () => {
    devices.push(...await Promise.all([newDevice(launch), newDevice(launch)]))
  })
  afterAll(() => devices.forEach(removeDevice))

  test('hold the same after one began and the other joined with the passphrase of the first', async () => {
    const [a, b] = both()
    for (const device of [a, b]) {
      await device.page.click({ role: 'button', name: lock.switchOn })
      await choosePassphrase(device, lock.passphrase, 'seven rains of july')
      await device.page.click({ name: lock.understood })
      await device.page.press('Enter')
    }
    for (const device of [a, b]) await isLocked(device)
    await a.probe.evaluate(note, 'a1', `${word} one`)
    await a.page.click({ role: 'button', name: sync.begin })
    await choosePassphrase(a, sync.passphrase, SHARED)
    await a.page.press('Enter')
    await a.page.waitFor({ role: 'button', name: sync.now })
    await round(a, sync.did(0))
    await carry(a, b)
    expect(Object.keys(await carriedBy(a)).length).toBeGreaterThan(1)
    expect(JSON.stringify(await carriedBy(a))).not.toMatch(new RegExp(`${word}|limit-cut|2026-01-05|jiebei|bank`))

    // The card was drawn before anything came from the other device, and offers to begin.
    await b.page.click({ role: 'button', name: sync.begin })
    await choosePassphrase(b, sync.passphrase, 'nine dry summers')
    await b.page.press('Enter')
    await b.page.until((words) => document.querySelector('#sync [role=alert]:not([hidden])')?.textContent === words, lock.wrong)
    await b.page.type(SHARED)
    await b.page.press('Enter')
    await b.page.waitFor({ role: 'button', name: sync.now })
    await round(b, sync.did(0))
    expect(await b.probe.evaluate(noted)).toEqual({ a1: `${word} one` })
  }, 400_000)

  test('hold the same after each has noted something, in one round each', async () => {
    const [a, b] = both()
    await a.probe.evaluate(note, 'a2', 'two')
    await b.probe.evaluate(note, 'b1', `${word} three`)
    await round(a, sync.did(0))
    await carry(a, b)
    await round(b, sync.did(1))
    await carry(b, a)
    await round(a, sync.did(1))
    const [here, there] = await allNoted()
    expect(here).toEqual({ a1: `${word} one`, a2: 'two', b1: `${word} three` })
    expect(there).toEqual(here)
  })

  test('show what they say differently, and keep what the person chooses', async () => {
    const [a, b] = both()
    await a.probe.evaluate(note, 'a2', 'said here')
    await b.probe.evaluate(note, 'a2', 'said there')
    await round(a, sync.differs(1))
    await carry(a, b)
    await round(b, sync.differs(1))
    expect((await b.probe.evaluate(noted))['a2']).toBe('said there')
    await b.page.click({ role: 'button', name: sync.look })
    await b.page.click({ role: 'radio', name: /said here/ })
    await after(b, () => b.page.click({ role: 'button', name: sync.plan.apply }), sync.did(0))
    await carry(b, a)
    await round(a, sync.did(0))
    for (const { page } of [a, b]) expect(await page.has({ role: 'button', name: sync.look })).toBe(false)
    const [here, there] = await allNoted()
    expect(here).toMatchObject({ a2: 'said here' })
    expect(there).toEqual(here)
  })

  test('send nothing of what does not fit, say so, and leave what was sent before', async () => {
    const [a] = both()
    const before = await carriedBy(a)
    await a.probe.evaluate(noteTooMuch, 60)
    await round(a, sync.full(2, 100))
    expect(await carriedBy(a)).toEqual(before)
    // The browser says so itself where others than devices of ours have taken the room.
    await a.probe.evaluate(noteTooMuch, 20)
    const crowd = await a.probe.evaluate(async () => {
      const names = Array.from({ length: 10 }, (_, at) => `crowd${at}`)
      await probe.browser.storage.sync.set(Object.fromEntries(names.map((name) => [name, 'x'.repeat(8_000)])))
      return names
    })
    await round(a, sync.full(2, 100))
    await a.probe.evaluate((names) => probe.browser.storage.sync.remove(names), crowd)
    expect(await carriedBy(a)).toEqual(before)
    await a.probe.evaluate(noteTooMuch, 0)
    await round(a, sync.did(0))
  })

  test('go on apart: what one deletes everywhere, the other sends again of its own; what one stops sending is gone', async () => {
    const [a, b] = both()
    const kept = await b.probe.evaluate(noted)
    await a.page.click({ role: 'button', name: settings.wipe.start })
    await shows(a, sync.wiped)
    await a.page.click({ role: 'button', name: settings.wipe.confirm })
    await a.page.until((question) => document.querySelector('h1')?.textContent === question, firstRun.title)
    expect(await carriedBy(a)).toEqual({})
    await carry(a, b)
    await round(b, sync.did(0))
    expect(await b.probe.evaluate(noted)).toEqual(kept)
    expect(Object.keys(await carriedBy(b)).length).toBeGreaterThan(1)
    await carry(b, a)
    expect(await a.probe.evaluate(noted)).toEqual({})
    await b.page.click({ role: 'button', name: sync.end })
    await shows(b, sync.ended)
    expect(await carriedBy(b)).toEqual({})
  })

  test('leave no piece of what was noted in any file of either profile', async () => {
    for (const { browser } of both()) await browser.close()
    expect(both().map(({ profile }) => filesWith(word, profile))).toEqual([[], []])
  })
})
