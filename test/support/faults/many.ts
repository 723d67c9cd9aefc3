import { madeUpCase } from '../../../tools/bench/made-up-case.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { held, put } from './in-page.ts'
import { look } from './look.ts'

declare const probe: Probe

const MANY = 10_000
const MOST = 20_000
const TOO_MANY = 50_000

/** Runs in the page: adds one more and gives what is said to it. */
async function addOne(): Promise<string> {
  const event = { id: 'more', kind: 'repaid', date: '2026-01-05' } as const
  const written = probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  return written.then(() => 'written', (error: Error) => error.message)
}

/** Runs in the page: what an import of so many events comes to. */
async function importMany(count: number): Promise<string> {
  const events = Array.from({ length: count }, (_, at) => ({ id: `e${at}`, kind: 'repaid', date: '2026-01-05' }))
  const file = JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events })
  const { added, problems } = await probe.importText(file, '2026-11-18')
  return `${added} added, ${problems[0]?.problem}`
}

export const manyEvents: Fault = {
  number: 27,
  what: `${MANY} and ${TOO_MANY} events`,
  outcome: `${MANY} are shown in time; beyond ${MOST} it is said that there is no more room, and nothing is lost`,
  inject: async (stage, tally) => inBrowser(stage, async (browser) => {
    const page = await browser.open(PROBE)
    await tally(async () => {
      await page.evaluate(put, madeUpCase(MANY))
      demand((await look(browser, stage)).rooms, 'the record is not shown')
      demand((await page.evaluate(held)).ids.length === MANY, 'an event is gone')
      return `${MANY} are shown`
    })
    await tally(async () => {
      const said = await page.evaluate(importMany, TOO_MANY)
      demand(said === '0 added, too-many', `an import of ${TOO_MANY}: ${said}`)
      demand((await page.evaluate(held)).ids.length === MANY, 'an event is gone')
      return `${TOO_MANY} refused as too many`
    })
    await tally(async () => {
      await page.evaluate(put, madeUpCase(MOST))
      const said = await page.evaluate(addOne)
      demand(said === 'store: too-many', `one more: ${said}`)
      demand((await page.evaluate(held)).ids.length === MOST, 'an event is gone')
      demand((await look(browser, stage)).rooms, 'the record is not shown')
      return `${MOST} are shown, one more is refused as too many`
    })
  }),
}
