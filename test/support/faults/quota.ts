import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { held, put } from './in-page.ts'
import { look } from './look.ts'
import { caseOf, seal } from './sealed.ts'

declare const probe: Probe

const EVENTS = 1_500

/** Runs in the page: fills what the browser gives an extension with other things, down to the last kilobyte. */
async function fillUp(): Promise<number> {
  let filled = 0
  for (let size = 1 << 20; size >= 1 << 10; size >>= 1) {
    const value = 'x'.repeat(size)
    for (let refused = false; !refused;) {
      refused = await probe.browser.storage.local.set({ [`filling-${filled}`]: value }).then(() => false, () => true)
      if (!refused) filled += 1
    }
  }
  return filled
}

async function clearOut(): Promise<void> {
  const keys = await probe.browser.storage.local.getKeys()
  await probe.browser.storage.local.remove(keys.filter((key: string) => key.startsWith('filling-')))
}

/** Runs in the page: adds an event and gives what was said to it. */
async function addOne(id: string): Promise<string> {
  const event = { id, kind: 'repaid', date: '2026-01-05' } as const
  const written = probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  return written.then(() => 'written', (error: Error) => error.message)
}

async function exported(): Promise<number> {
  return (JSON.parse(await probe.exportText()) as { events: unknown[] }).events.length
}

export const quota: Fault = {
  number: 13,
  what: 'the space that the browser gives an extension is used up',
  outcome: 'the write is refused with its reason; nothing is lost, reading and the backup go on',
  cannot: { firefox: 'it sets extensions no limit of that size' },
  inject: async (stage, tally) => tally(() => inBrowser(stage, async (browser) => {
    const page = await browser.open(PROBE)
    await page.evaluate(put, caseOf(stage, EVENTS))
    await seal(page, stage)
    await page.evaluate(fillUp)
    let count = EVENTS
    let answer = 'written'
    // The generation before may still make room for a few.
    for (let tries = 0; tries < 5 && answer === 'written'; tries += 1) {
      answer = await page.evaluate(addOne, `q${tries}`)
      if (answer === 'written') count += 1
      await page.evaluate(fillUp)
    }
    demand(answer.includes('quota'), `it is said to be ${answer}`)
    const now = await page.evaluate(held)
    demand(now.ids.length === count, `${now.ids.length} of ${count} events`)
    demand((await look(browser, stage)).rooms, 'the record is not shown')
    demand(await page.evaluate(exported) === count, 'the backup is not whole')
    await page.evaluate(clearOut)
    demand(await page.evaluate(addOne, 'again') === 'written', 'there is room again and yet it is refused')
    return 'refused, nothing lost, works again with room'
  })),
}
