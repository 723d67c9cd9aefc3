import { PROBE } from '../pages.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { addInTurn, held } from './in-page.ts'
import { look } from './look.ts'

export const privately: Fault = {
  number: 22,
  what: 'permanent private browsing',
  outcome: 'it works, and says that there is only one copy',
  cannot: { chromium: 'it has no such mode, and private windows share the record of the others' },
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    demand((await look(browser, stage)).first, 'the first page is not shown')
    const page = await browser.open(PROBE)
    await page.evaluate(addInTurn, 'p', 3)
    const { ids, status, notices } = await page.evaluate(held)
    demand(status === 'loaded' && ids.length === 3, `${ids.length} of 3 events, ${status}`)
    const { notice } = await look(browser, stage)
    const single = notices.includes('no-copy')
    demand(single === /只能存一份/.test(notice), `it says\n${notice}`)
    return single ? 'works, and says that there is one copy' : 'works, with both copies'
  }, { privately: true })),
}
