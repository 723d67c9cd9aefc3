import { setTimeout as pause } from 'node:timers/promises'
import { madeUpCase, LAST_DAY } from '../../../tools/bench/made-up-case.ts'
import { caseFileJson } from '../../../src/events/serialise.ts'
import { PROBE } from '../pages.ts'
import type { Browser, Page } from '../drive/page.ts'
import { demand, type Fault, type Stage, type Tally } from './fault.ts'
import { acknowledged, addInTurn, addOnAndOn, beginImport, hasAcknowledged, held, importing, put, type Held } from './in-page.ts'

const BEFORE = 100
const IMPORTED = 6_000
const TICKS = 3

/** A backup of many events and a few ticked steps, none of which is there yet. */
export function backupFile(): string {
  const { lines, events } = madeUpCase(IMPORTED)
  const ticked = Object.fromEntries(Array.from({ length: TICKS }, (_, step) => [`s${step}`, { done: LAST_DAY }]))
  const renamed = events.map((event) => ({ ...event, id: `i-${event.id}`, note: 'from the file' }))
  return caseFileJson({
    lines, events: renamed, unreadable: [], unreadableLines: [], problems: [], rest: { extension: { progress: { jb: ticked } } },
  })
}

async function after(browser: Browser): Promise<{ page: Page; now: Held }> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(held)
  demand(['loaded', 'restored'].includes(now.status), `it opens as ${now.status}`)
  return { page, now }
}

/** Kills the browser at the moment at which `begin` is done, again and again, and looks each time at what is there then. */
async function killing(stage: Stage, tally: Tally, round: (page: Page, browser: Browser) => Promise<string>): Promise<void> {
  const browser = await stage.launch()
  try {
    await (await browser.open(PROBE)).evaluate(put, madeUpCase(BEFORE))
    for (let time = 0; time < stage.times; time += 1) {
      await tally(async () => round(await browser.open(PROBE), browser))
    }
  } finally {
    await browser.close()
  }
}

async function kill(browser: Browser): Promise<void> {
  await browser.kill()
  await browser.restart()
}

export const killedAfterWrite: Fault = {
  number: 15,
  what: 'killed right after a write was acknowledged',
  outcome: 'everything acknowledged is there',
  inject: async (stage, tally) => {
    let count = 0
    await killing(stage, tally, async (page, browser) => {
      count += 1
      const known = (await page.evaluate(held)).ids.length
      await page.evaluate(addInTurn, `k${count}-`, 2)
      await kill(browser)
      const { now } = await after(browser)
      demand(now.ids.length === known + 2, `${known + 2} were acknowledged, ${now.ids.length} are there`)
      return 'nothing lost'
    })
  },
}

export const killedAmidWrites: Fault = {
  number: 16,
  what: 'killed amid a stream of writes',
  outcome: 'everything acknowledged is there, nothing is torn',
  inject: (stage, tally) => killing(stage, tally, async (page, browser) => {
    const before = (await page.evaluate(held)).ids
    await page.evaluate(addOnAndOn)
    await page.until(hasAcknowledged, 1)
    await pause(stage.random() * 700)
    const known = before.length + await page.evaluate(acknowledged)
    await kill(browser)
    const { page: next, now } = await after(browser)
    demand(now.ids.length >= known, `${known} were acknowledged, ${now.ids.length} are there`)
    const torn = now.ids.findIndex((id, at) => id !== (before[at] ?? `w${at}`))
    demand(torn < 0, `event ${torn} is ${now.ids[torn]}`)
    if (now.ids.length > 2_000) await next.evaluate(put, madeUpCase(BEFORE))
    return 'nothing lost, nothing torn'
  }),
}

/** All of the file or nothing of it, in the case and beside it. */
export function oldOrNew({ ids, ticks }: Held): string {
  const isOld = ids.length === BEFORE && ticks === 0
  const isNew = ids.length === BEFORE + IMPORTED && ticks === TICKS
  demand(isOld || isNew, `a mixture: ${ids.length} events, ${ticks} ticks`)
  return isNew ? 'all of the file' : 'as before the import'
}

/** Puts everything back to before the import. */
export async function beforeImport(page: Page): Promise<void> {
  await page.evaluate(put, madeUpCase(BEFORE))
  await page.evaluate(async () => probe.browser.storage.local.remove('progress'))
}

declare const probe: { browser: { storage: { local: { remove: (key: string) => Promise<void> } } } }

export const killedAmidImport: Fault = {
  number: 16,
  what: 'killed amid an import',
  outcome: 'the old state or the new one, never a mixture',
  inject: async (stage, tally) => {
    const file = backupFile()
    let takes = 0
    await killing(stage, tally, async (page, browser) => {
      await beforeImport(page)
      if (takes === 0) {
        takes = await page.evaluate(importing, file)
        await beforeImport(page)
      }
      await page.evaluate(beginImport, file)
      await pause(stage.random() * (takes + 20))
      await kill(browser)
      return oldOrNew((await after(browser)).now)
    })
  },
}
