import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '../drive/page.ts'
import { entered, layouts, LOOKED_AT, type Layout } from '../layouts.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { look } from './look.ts'
import { seal, shut } from './sealed.ts'

declare const probe: Probe

const ids = entered.events.map(({ id }) => id)
/** Moments at which an upgrade is killed, for each layout. */
const KILLS = 3

/** Runs in the page: both stores as another version left them. */
async function leave({ stored, copied }: Layout): Promise<void> {
  const { local } = probe.browser.storage
  await local.remove(await local.getKeys())
  await local.set({ ...stored })
  const request = indexedDB.open('line-checkup', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('kept')
  const database = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result)
  })
  const writing = database.transaction('kept', 'readwrite')
  writing.objectStore('kept').clear()
  for (const [key, value] of Object.entries(copied)) writing.objectStore('kept').put(value, key)
  await new Promise((done) => {
    writing.oncomplete = done
  })
  database.close()
}

/** Runs in the page: the events, and what is said of the first line, as one text. */
async function said(day: string): Promise<{ status: string; events: string[]; check: string }> {
  const { status, case: found } = await probe.loadCase()
  const { risk, reopening, layers, state } = probe.diagnose(found, 'jb', day as `${number}-${number}-${number}`, probe.knowledge)
  return { status, events: found.events.map(({ id }) => id), check: JSON.stringify([state, layers, risk, reopening]) }
}

/** Runs in the page: changes everything once, as the first uses after an upgrade do. */
function change(): void {
  void probe.updateCase((before) => ({ ...before, rest: { ...before.rest, touched: true } }), 'once')
    .then(() => probe.updateReminders((before) => [...before]))
}

async function told(browser: Browser) {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(said, LOOKED_AT)
  await page.close()
  return now
}

export const upgraded: Fault = {
  number: 20,
  what: `an upgrade from each of the ${layouts.length} layouts so far, whole and killed ${KILLS} times`,
  outcome: 'the same events, the same check-up',
  inject: async (stage, tally) => inBrowser(stage, async (browser) => {
    const checks = new Set<string>()
    for (const [what, left] of layouts) {
      for (let kill = 0; kill <= KILLS; kill += 1) {
        await tally(async () => {
          const page = await browser.open(PROBE)
          await page.evaluate(leave, left)
          demand((await look(browser, stage)).rooms, `the record of layout ${what} is not shown`)
          await page.evaluate(change)
          if (kill > 0) {
            await pause(stage.random() * 60)
            await browser.kill()
            await browser.restart()
          }
          const { status, events, check } = await told(browser)
          demand(status === 'loaded' || status === 'restored', `layout ${what} opens as ${status}`)
          demand(events.join() === ids.join(), `layout ${what} has ${events}`)
          checks.add(check)
          demand(checks.size === 1, `layout ${what} gives another check-up`)
          return 'the same events, the same check-up'
        })
      }
    }
  }),
}

/** Runs in the page: what is stored is now of a version that comes after this one. */
async function fromLater(): Promise<void> {
  const { local } = probe.browser.storage
  for (const key of (await local.getKeys()).filter((name: string) => name.startsWith('h:'))) {
    const header = await probe.readKey(key) as { schema?: number }
    if (typeof header.schema === 'number') await probe.writeKeys({ [key]: { ...header, schema: header.schema + 1 } })
  }
}

/** Runs in the page: all that is stored, but for the lock, which notes how it is used. */
async function everything(): Promise<string> {
  const { lock: _lock, ...all } = await probe.browser.storage.local.get(null)
  return JSON.stringify(all)
}

export const downgraded: Fault = {
  number: 21,
  what: 'a later version has written the record',
  outcome: 'refused with a message and a way to save it as it lies; nothing is overwritten',
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    const page = await browser.open(PROBE)
    const [, left] = layouts.at(-1) ?? []
    demand(left !== undefined, 'no layout')
    await page.evaluate(leave, left)
    await seal(page, stage)
    await page.evaluate(fromLater)
    const before = await page.evaluate(everything)
    await shut(page, stage)
    const seen = await look(browser, stage)
    const says = [/更新的版本/, /把原样的数据存成文件/].every((words) => words.test(seen.words))
    demand(says && !seen.rooms, `it shows\n${seen.words}`)
    const refused = await page.evaluate(async () => probe.updateCase((one) => one).then(() => 'written', (error: Error) => error.message))
    demand(refused.includes('newer'), `a write was ${refused}`)
    const after = await page.evaluate(everything)
    demand(after === before, 'something was overwritten')
    return 'refused with a message, untouched'
  })),
}
