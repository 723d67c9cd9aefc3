import { PROBE } from '../pages.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { put } from './in-page.ts'
import { settle } from './look.ts'
import { give } from './refusing.ts'
import { caseOf, seal, shut, typePassphrase } from './sealed.ts'
import { openStubbed } from './stubbed.ts'

const EVENTS = 200
const ways = ['absent', 'rejects', 'never answers'] as const

type Area = Record<string, unknown>
type Api = { storage?: { local: Area } | undefined }

/** Runs in the page: takes the storage away, or its answers. `give` on the window gives them back. */
function withhold(way: (typeof ways)[number]): void {
  const apis = [globalThis as unknown as { chrome?: Api; browser?: Api }].flatMap(({ chrome, browser }) => [chrome, browser])
    .filter((api): api is Api => api !== undefined)
  const back: (() => void)[] = []
  for (const api of apis) {
    const { storage } = api
    if (storage === undefined) continue
    if (way === 'absent') {
      Object.defineProperty(api, 'storage', { value: undefined, configurable: true, writable: true })
      back.push(() => Object.defineProperty(api, 'storage', { value: storage, configurable: true, writable: true }))
      continue
    }
    for (const name of ['get', 'set', 'getKeys', 'remove']) {
      const before = storage.local[name]
      const silence = new Promise(() => undefined)
      storage.local[name] = () => (way === 'rejects' ? Promise.reject(new Error('An unexpected error occurred')) : silence)
      back.push(() => {
        storage.local[name] = before
      })
    }
  }
  Object.assign(window, { give: () => back.reverse().forEach((one) => one()) })
}

export const storageCalls: readonly Fault[] = ways.map((way) => ({
  number: 23,
  what: `the storage ${way === 'absent' ? 'is absent' : way}`,
  outcome: 'within three seconds a message with a way to try again, after which all is there',
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    const other = await browser.open(PROBE)
    await other.evaluate(put, caseOf(stage, EVENTS))
    await seal(other, stage)
    await shut(other, stage)
    const page = await openStubbed(browser, withhold, way)
    let seen = await page.evaluate(settle)
    if (stage.sealed === true && seen.locked) {
      await typePassphrase(page)
      seen = { ...await page.evaluate(settle), waited: seen.waited }
    }
    demand(seen.waited < 20_000, `nothing came:\n${seen.words}`)
    if (seen.rooms && /另一份/.test(seen.notice)) return 'all is there, from the copy, and said so'
    if (stage.sealed === true && seen.locked) {
      // There is nowhere to keep the key.
      demand(/请再试一次/.test(seen.words), `nothing is said:\n${seen.words}`)
      await page.evaluate(give)
      await typePassphrase(page)
      await page.until(() => document.querySelector('nav') !== null)
      return 'a message; tried again, all is there'
    }
    demand(/再试一次/.test(seen.words) && !seen.first && !seen.rooms, `no way to try again:\n${seen.words}`)
    demand(seen.waited <= stage.patience, `a page that waits for ${Math.round(seen.waited)} ms`)
    await page.evaluate(give)
    await page.click({ role: 'button', name: '再试一次' })
    if (stage.sealed === true) await typePassphrase(page)
    await page.until(() => document.querySelector('nav') !== null)
    return 'a message; tried again, all is there'
  })),
}))
