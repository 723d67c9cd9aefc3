import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as RawCopy from '../../src/store/raw-copy.ts'
import type * as RawLocal from '../../src/store/raw-local.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage } from '../support/extension-storage.ts'
import { installFakeLocks } from '../support/fake-locks.ts'
import { allText, CHOSEN, PASSPHRASE, QUICK, restarted } from '../support/locked.ts'

/** Writes that are still made; the one after them, and every later one, never happens: the browser was killed. */
const life = vi.hoisted(() => ({ left: Infinity }))
const dies = vi.hoisted(() => () => {
  life.left -= 1
  return life.left < 0
})
const never = vi.hoisted(() => new Promise<never>(() => undefined))

vi.mock('../../src/store/overwrite-stores.ts', () => ({ overwriteStores: async () => (dies() ? never : true) }))
vi.mock('../../src/store/raw-copy.ts', async (actual) => {
  const real = await actual<typeof RawCopy>()
  return {
    ...real,
    writeRawCopies: async (values: Record<string, unknown>) => (dies() ? never : real.writeRawCopies(values)),
    replaceRawCopies: async (values: Record<string, unknown>) => (dies() ? never : real.replaceRawCopies(values)),
  }
})
vi.mock('../../src/store/raw-local.ts', async (actual) => {
  const real = await actual<typeof RawLocal>()
  return { ...real, writeRaw: async (values: Record<string, unknown>) => (dies() ? never : real.writeRaw(values)) }
})

const anew = () => restarted(async () => ({
  ...await import('../../src/store/case-store.ts'), ...await import('../../src/store/lock-state.ts'),
  ...await import('../../src/store/passphrase-lock.ts'), ...await import('../../src/store/reseal.ts'),
  ...await import('../../src/store/settings.ts'),
}))
type Page = Awaited<ReturnType<typeof anew>>

beforeEach(() => {
  installExtensionStorage()
  // A call that never returns is given up after some time, in a page that is gone: that time never comes.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => vi.useRealTimers())

const NEXT = 'the next passphrase'
const [A, B] = ['Zanzibar-a', 'Zanzibar-b']

/** Everything as before the switch that is to be cut short. */
async function prepared(locked: boolean): Promise<Page> {
  life.left = Infinity
  faults.silent.clear()
  installExtensionStorage()
  const page = await anew()
  await page.updateCase(withEvent(A))
  await page.updateCase(withEvent(B))
  await page.updateSettings((before) => ({ ...before, theme: 'dark' }))
  if (locked) await page.switchOn(PASSPHRASE, CHOSEN, QUICK)
  return page
}

/** Whether the switch came to its end before the browser was killed at the write after so many. */
async function killedAfter(writes: number, task: () => Promise<unknown>): Promise<boolean> {
  life.left = writes
  let done = false
  void task().then(() => (done = true), () => undefined)
  await vi.waitUntil(() => done || life.left < 0)
  life.left = Infinity
  installFakeLocks()
  return done
}

const switches = {
  'switching on': { locked: false, by: 'old', task: (page: Page) => page.switchOn(PASSPHRASE, CHOSEN, QUICK) },
  'another passphrase': { locked: true, by: 'opened', task: (page: Page) => page.changePassphrase(PASSPHRASE, NEXT, QUICK) },
  'switching off': { locked: true, by: 'off', task: (page: Page) => page.switchOff(PASSPHRASE) },
}

describe.each(Object.entries(switches))('%s, killed at any write', (_name, { locked, by, task }) => {
  it('leaves everything readable, and is finished at the next start', { timeout: 60_000 }, async () => {
    let done = false
    for (let writes = 0; !done; writes += 1) {
      const before = await prepared(locked)
      done = await killedAfter(writes, () => task(before))
      const page = await anew()
      let loaded = await page.loadCase()
      let opened = 'off'
      if (loaded.status === 'locked') {
        opened = await page.unlock(PASSPHRASE, QUICK) === 'opened' ? 'old' : await page.unlock(NEXT, QUICK)
        loaded = await page.loadCase()
      }
      expect(loaded.status, `${writes} writes`).toMatch(/loaded|restored/)
      expect(idsOf(loaded.case)).toEqual([A, B])
      expect(await page.readSettings()).toMatchObject({ theme: 'dark' })
      await page.resumeSwitch()
      const text = await allText()
      const { is } = await page.readLockState()
      expect(text.includes(A), `plain after ${writes} writes`).toBe(is === 'off')
      expect(text.includes('"sealed"'), `sealed after ${writes} writes`).toBe(is === 'open')
      if (is === 'open') expect((await everythingStored())['lock']).toMatchObject({ unfinished: false })
      if (done) expect(opened).toBe(by)
      if (done) expect(writes).toBeGreaterThan(3)
    }
  })
})
