import { setTimeout as pause } from 'node:timers/promises'
import { LAST_DAY } from '../../../tools/bench/made-up-case.ts'
import { caseFileJson } from '../../../src/events/serialise.ts'
import { PROBE } from '../pages.ts'
import type { Page } from '../drive/page.ts'
import { demand, type Fault, type Stage, type Tally } from './fault.ts'
import { acknowledged, addInTurn, addOnAndOn, beginImport, hasAcknowledged, held, importing, put, type Held } from './in-page.ts'
import { caseOf, demandNothingPlain, noteOf, open } from './sealed.ts'
import { damaged, FEW } from './wholes.ts'

export const IMPORTED = 6_000
const TICKS = 3

/** A backup of many events and a few ticked steps, none of which is there yet. */
export function backupFile(stage: Stage): string {
  const { lines, events } = caseOf(stage, IMPORTED)
  const ticked = Object.fromEntries(Array.from({ length: TICKS }, (_, step) => [`s${step}`, { done: LAST_DAY }]))
  const renamed = events.map((event) => ({ ...event, id: `i-${event.id}`, note: `${noteOf(stage)}, from the file` }))
  return caseFileJson({
    lines, events: renamed, unreadable: [], unreadableLines: [], problems: [], rest: { extension: { progress: { jb: ticked } } },
  })
}

/** `begin` is what the browser is killed amid, given what is there before it; it gives the check of what is there after it. */
type Begin = (page: Page, before: Held) => Promise<(now: Held) => string>

/** Kills the browser again and again, and looks each time at what is there then. */
async function killing(stage: Stage, tally: Tally, begin: Begin): Promise<void> {
  const browser = await damaged(stage, 'few', () => undefined)
  const opened = async () => {
    const page = await browser.open(PROBE)
    await open(page, stage)
    let now = await page.evaluate(held)
    // Whoever is told that the browser does not answer yet tries again.
    for (let tries = 0; now.status === 'unavailable' && tries < 5; tries += 1) now = await page.evaluate(held)
    demand(['loaded', 'restored'].includes(now.status), `it opens as ${now.status}`)
    return { page, now }
  }
  try {
    let there: Awaited<ReturnType<typeof opened>> | null = null
    for (let time = 0; time < stage.times; time += 1) {
      await tally(async () => {
        const { page, now } = there ?? await opened()
        there = null
        const check = await begin(page, now)
        await browser.kill()
        try {
          demandNothingPlain(browser, stage)
        } finally {
          await browser.restart().catch(() => browser.restart())
        }
        there = await opened()
        return check(there.now)
      })
    }
  } finally {
    await browser.close()
  }
}

export const killedAfterWrite: Fault = {
  number: 15,
  often: true,
  what: 'killed right after a write was acknowledged',
  outcome: 'everything acknowledged is there',
  inject: async (stage, tally) => {
    let count = 0
    await killing(stage, tally, async (page, { ids }) => {
      count += 1
      await page.evaluate(addInTurn, `k${count}-`, 2, noteOf(stage))
      return (now) => {
        demand(now.ids.length === ids.length + 2, `${ids.length + 2} were acknowledged, ${now.ids.length} are there`)
        return 'nothing lost'
      }
    })
  },
}

export const killedAmidWrites: Fault = {
  number: 16,
  often: true,
  what: 'killed amid a stream of writes',
  outcome: 'everything acknowledged is there, nothing is torn',
  inject: (stage, tally) => killing(stage, tally, async (page, before) => {
    const { lines, events } = caseOf(stage, FEW)
    if (before.ids.length > 2_000) await page.evaluate(put, { lines, events })
    const ids = before.ids.length > 2_000 ? events.map(({ id }) => id) : before.ids
    await page.evaluate(addOnAndOn, noteOf(stage))
    await page.until(hasAcknowledged, 1)
    await pause(stage.random() * 700)
    const known = ids.length + await page.evaluate(acknowledged)
    return (now) => {
      demand(now.ids.length >= known, `${known} were acknowledged, ${now.ids.length} are there`)
      const torn = now.ids.findIndex((id, at) => id !== (ids[at] ?? `w${at}`))
      demand(torn < 0, `event ${torn} is ${now.ids[torn]}`)
      return 'nothing lost, nothing torn'
    }
  }),
}

/** All of the file or nothing of it, in the case and beside it. */
export function oldOrNew({ ids, ticks }: Held): string {
  const isOld = ids.length === FEW && ticks === 0
  const isNew = ids.length === FEW + IMPORTED && ticks === TICKS
  demand(isOld || isNew, `a mixture: ${ids.length} events, ${ticks} ticks`)
  return isNew ? 'all of the file' : 'as before the import'
}

/** Puts everything back to before the import. */
export async function beforeImport(page: Page, stage: Stage): Promise<void> {
  await page.evaluate(put, caseOf(stage, FEW))
  await page.evaluate(async () => probe.browser.storage.local.remove('progress'))
}

declare const probe: { browser: { storage: { local: { remove: (key: string) => Promise<void> } } } }

export const killedAmidImport: Fault = {
  number: 16,
  often: true,
  what: 'killed amid an import',
  outcome: 'the old state or the new one, never a mixture',
  inject: async (stage, tally) => {
    const file = backupFile(stage)
    let takes = 0
    await killing(stage, tally, async (page) => {
      await beforeImport(page, stage)
      if (takes === 0) {
        takes = await page.evaluate(importing, file)
        await beforeImport(page, stage)
      }
      await page.evaluate(beginImport, file)
      await pause(stage.random() * (takes + 20))
      return oldOrNew
    })
  },
}
