import { setTimeout as pause } from 'node:timers/promises'
import { PROBE } from '../pages.ts'
import type { Browser, Page } from '../drive/page.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault, type Stage, type Tally } from './fault.ts'
import { put } from './in-page.ts'
import { caseOf, demandNothingPlain, finished, noteOf, openBy, PASSPHRASE, ROUNDS } from './sealed.ts'
import { damaged, FEW } from './wholes.ts'

declare const probe: Probe

const ways = ['on', 'change', 'off'] as const
type Way = (typeof ways)[number]

const OTHER = 'eight hats of may'
/** What came of a switch that was cut short: it was not made yet, or it was. */
const outcomes: Readonly<Record<Way, readonly [string, string]>> = {
  on: ['switching on: not locked yet', 'switching on: locked'],
  change: ['another passphrase: still the old one', 'another passphrase: the new one'],
  off: ['switching off: still locked', 'switching off: open'],
}
/** How often the files are searched, and all is waited for that comes after a switch: every so many times. */
const SEARCHED = 10

/** What is there: `by`, the passphrase that opened it, null where there is no lock. */
type There = Readonly<{ by: string | null; ids: readonly string[]; reminders: string }>

/** Runs in the page: begins a switch after this has answered. */
function begin(way: Way, by: string, next: string, rounds: number): void {
  const chosen = { minutes: null, face: { language: 'zh-CN', theme: 'auto' } }
  setTimeout(() => {
    if (way === 'on') void probe.switchOn(next, chosen, rounds)
    if (way === 'change') void probe.changePassphrase(by, next, rounds)
    if (way === 'off') void probe.switchOff(by)
  }, 20)
}

/** Runs in the page. */
async function read(): Promise<{ status: string; ids: string[]; reminders: string }> {
  const { status, case: { events } } = await probe.loadCase()
  return { status, ids: events.map(({ id }) => id), reminders: JSON.stringify(await probe.readKey('reminders')) }
}

const isReadable = async (): Promise<boolean> => (await probe.loadCase()).status !== 'unavailable'

async function lookAt(page: Page): Promise<There> {
  const by = await page.evaluate(openBy, [PASSPHRASE, OTHER], ROUNDS)
  // Whoever is told that the browser does not answer yet tries again.
  await page.until(isReadable)
  let { status, ids, reminders } = await page.evaluate(read)
  for (let tries = 0; status === 'unavailable' && tries < 5; tries += 1) ({ status, ids, reminders } = await page.evaluate(read))
  demand(status === 'loaded' || status === 'restored', `it opens as ${status}`)
  return { by, ids, reminders }
}

/** Waits until nothing is left to do after a switch, and searches the files of the browser once it is closed. */
async function search(browser: Browser, page: Page, stage: Stage): Promise<void> {
  await finished(page)
  await browser.restart(() => demandNothingPlain(browser, stage))
}

/** Runs in the page: one reminder, which has to be there whatever is switched. */
async function remind(word: string): Promise<void> {
  await probe.updateReminders(() => [{ id: 'r', line: 'jb', day: '2027-02-01', about: 'step', step: word }])
}

async function killAmid(stage: Stage, tally: Tally): Promise<void> {
  const count: Record<Way, number> = { on: 0, change: 0, off: 0 }
  /** Around which moment, in ms, a switch is made: found by how the ones before ended. */
  const around: Record<Way, number> = { on: 150, change: 100, off: 100 }
  const browser = await damaged({ ...stage, sealed: false }, 'few', () => undefined)
  try {
    const first = await browser.open(PROBE)
    await first.evaluate(put, caseOf(stage, FEW))
    await first.evaluate(remind, noteOf(stage))
    const { ids, reminders } = await lookAt(first)
    demand(ids.length === FEW, 'not as it was made')
    let there: There | null = null
    while (ways.some((way) => count[way] < stage.times)) {
      await tally(async () => {
        const before: There = there ?? await lookAt(await browser.open(PROBE))
        there = null
        const way = before.by === null ? 'on' : count.change <= count.off ? 'change' : 'off'
        count[way] += 1
        const next = way === 'change' && before.by === PASSPHRASE ? OTHER : PASSPHRASE
        const page = await browser.open(PROBE)
        await page.evaluate(begin, way, before.by ?? '', next, ROUNDS)
        const early = count[way] % 3 !== 0
        await pause(20 + stage.random() * (early ? 2 * around[way] : 4_000))
        await browser.kill()
        await browser.restart()
        const again = await browser.open(PROBE)
        const now = await lookAt(again)
        demand(now.ids.join() === ids.join(), `${now.ids.length} of ${ids.length} events`)
        demand(now.reminders === reminders, `reminders are ${now.reminders}`)
        const made = now.by !== before.by
        demand(now.by === (made ? way === 'off' ? null : next : before.by), `it opens by ${now.by}`)
        if (early) around[way] *= made ? 0.8 : 1.25
        // A search starts the browser anew, and shuts the lock.
        if (now.by !== null && count[way] % SEARCHED === 0) await search(browser, again, stage)
        else await again.close()
        there = now
        return outcomes[way][made ? 1 : 0]
      })
    }
  } finally {
    await browser.close()
  }
}

export const lockKills: readonly Fault[] = [{
  number: 28,
  often: true,
  what: 'killed amid switching a passphrase on, changing it, and taking it off',
  outcome: 'every event is there; it opens by the passphrase before or by the one after; nothing in plain text once it was switched on',
  inject: (stage, tally) => killAmid({ ...stage, sealed: true }, tally),
}]
