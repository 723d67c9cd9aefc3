import type { Browser } from '../drive/page.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { held } from './in-page.ts'
import { settle } from './look.ts'
import { openStubbed } from './stubbed.ts'

declare const probe: Probe

/** Moments on the person's own clock, in the time zone of the browser: year, month from 0, day, hour, minute. */
const moments: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  'the day before': [2026, 10, 21, 23, 59],
  'the day after': [2026, 10, 23, 0, 0],
  'a leap day': [2028, 1, 29, 12, 0],
  'an hour that summer time leaves out': [2027, 2, 14, 2, 30],
  'an hour that summer time has twice': [2027, 10, 7, 1, 30],
  'the last second of 32 bits': [2038, 0, 19, 3, 15],
  'a year later': [2027, 10, 22, 12, 0],
}
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const

/** Runs in the page: what was noted today and yesterday, on this clock. */
async function note(day: string): Promise<void> {
  const date = day as `${number}-${number}-${number}`
  await probe.updateCase((before) => ({
    ...before, lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }],
    events: [{ id: 'a', kind: 'paid-off', line: 'jb', date: '2026-11-17' }, { id: 'b', kind: 'line-closed', line: 'jb', date }],
  }))
}

/** Runs in the page: from now on its clock says so, and goes on from there. */
function setClock(year: number, month: number, day: number, hour: number, minute: number): void {
  const Real = Date
  const shift = new Real(year, month, day, hour, minute).getTime() - Real.now()
  class Shifted extends Real {
    constructor(...given: unknown[]) {
      super(...(given.length === 0 ? [Real.now() + shift] : given) as [number])
    }

    static override now(): number {
      return Real.now() + shift
    }
  }
  Object.assign(globalThis, { Date: Shifted })
}

async function lookAt(browser: Browser, moment: readonly [number, number, number, number, number]): Promise<void> {
  const page = await openStubbed(browser, setClock, ...moment)
  const { rooms, words } = await page.evaluate(settle)
  demand(rooms, `the record is not shown:\n${words}`)
  demand(!/读不出来|坏了/.test(words), `something is said to be unreadable:\n${words}`)
  await page.close()
}

export const clocks: Fault = {
  number: 24,
  what: 'the clock jumps a day, by summer time, to a leap day, beyond 2038; another time zone',
  outcome: 'days stay the days that were noted; nothing is lost',
  inject: async (stage, tally) => {
    for (const zone of zones) {
      await inBrowser(stage, async (browser) => {
        const page = await browser.open(PROBE)
        demand(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone) === zone, `the browser is not in ${zone}`)
        await page.evaluate(note, '2026-11-18')
        for (const moment of Object.values(moments)) {
          await tally(async () => {
            await lookAt(browser, moment)
            const days = await page.evaluate(async () => (await probe.loadCase()).case.events.map(({ date }) => date))
            demand(days.join() === '2026-11-17,2026-11-18', `the days are ${days}`)
            demand((await page.evaluate(held)).status === 'loaded', 'not as it was written')
            return 'the days stay, nothing lost'
          })
        }
      }, { zone })
    }
  },
}
