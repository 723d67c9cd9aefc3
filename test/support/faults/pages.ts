import { setTimeout as pause } from 'node:timers/promises'
import { PROBE } from '../pages.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { addInTurn, addOnce, beginImport, beginToAddOnce, held, importing, put } from './in-page.ts'
import { backupFile, beforeImport, oldOrNew } from './kills.ts'
import { caseOf, noteOf, seal } from './sealed.ts'

const EACH = 100

export const twoPages: Fault = {
  number: 18,
  what: `two pages, ${EACH} edits each at the same time`,
  outcome: 'all of them are kept',
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    const pages = [await browser.open(PROBE), await browser.open(PROBE)] as const
    await Promise.all([pages[0].evaluate(addInTurn, 'a', EACH), pages[1].evaluate(addInTurn, 'b', EACH)])
    for (const page of pages) {
      const { ids } = await page.evaluate(held)
      demand(ids.length === 2 * EACH, `${ids.length} of ${2 * EACH} edits`)
    }
    return `${2 * EACH} of ${2 * EACH}`
  })),
}

export const closedAmidImport: Fault = {
  number: 19,
  often: true,
  what: 'the page is closed amid an import',
  outcome: 'the old state or the new one, never a mixture',
  inject: async (stage, tally) => inBrowser(stage, async (browser) => {
    const file = backupFile(stage)
    const measuring = await browser.open(PROBE)
    await seal(measuring, stage)
    await beforeImport(measuring, stage)
    const takes = await measuring.evaluate(importing, file)
    for (let time = 0; time < stage.times; time += 1) {
      await tally(async () => {
        await beforeImport(measuring, stage)
        const page = await browser.open(PROBE)
        await page.evaluate(beginImport, file)
        await pause(((takes + 20) * time) / stage.times)
        await page.close()
        return oldOrNew(await measuring.evaluate(held))
      })
    }
  }),
}

export const workerStopped: Fault = {
  number: 17,
  often: true,
  what: 'the worker is stopped and the page closed amid a write, which is then repeated',
  outcome: 'the change is made once, nothing is torn',
  inject: async (stage, tally) => inBrowser(stage, async (browser) => {
    const other = await browser.open(PROBE)
    await other.evaluate(put, caseOf(stage, EACH))
    await seal(other, stage)
    for (let time = 0; time < stage.times; time += 1) {
      await tally(async () => {
        const before = (await other.evaluate(held)).ids.length
        const page = await browser.open(PROBE)
        await page.evaluate(beginToAddOnce, `op${time}`, noteOf(stage))
        await pause(stage.random() * 20)
        await browser.stopWorker()
        await page.close()
        await other.evaluate(addOnce, `op${time}`, noteOf(stage))
        const { ids, status } = await other.evaluate(held)
        demand(status === 'loaded' && ids.length === before + 1, `${ids.length - before} events from one change, ${status}`)
        return 'made once'
      })
    }
  }),
}
