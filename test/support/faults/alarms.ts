import type { Day } from '../../../src/events/day.ts'
import type { Browser } from '../drive/page.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'

declare const probe: Probe

/** Runs in the page: one line, with something due since yesterday and something in ten days. */
async function seed(): Promise<void> {
  const day = (ahead: number): Day => {
    const at = new Date(Date.now() + ahead * 86_400_000)
    return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}` as Day
  }
  await probe.updateCase((before) => ({ ...before, lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: [] }))
  await probe.updateReminders(() => [
    { id: 'a', line: 'jb', day: day(-1), about: 'recheck' }, { id: 'b', line: 'jb', day: day(10), about: 'recheck' },
  ])
}

async function armed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  await page.until(async () => {
    const names = (await probe.browser.alarms.getAll()).map(({ name }) => name).sort()
    return names.join() === 'monthly-checkup,next-due' && await probe.browser.action.getBadgeText({}) === '1'
  })
  await page.close()
}

export const alarmsLost: Fault = {
  number: 25,
  what: 'all alarms are lost, and the browser is closed',
  outcome: 'set again at the next start; what is overdue is on the badge',
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    const page = await browser.open(PROBE)
    await page.evaluate(seed)
    await armed(browser)
    await page.evaluate(async () => void await probe.browser.alarms.clearAll())
    await browser.restart()
    await armed(browser)
    return 'set again, the overdue one counted'
  })),
}
