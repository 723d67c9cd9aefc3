import { expect, test } from 'vitest'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, PROBE } from './in-both.ts'

declare const probe: Probe

/** Runs in the page: adds events one by one, as many pages may do at once. */
async function addEvents(name: string, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const event = { id: `${name}${i}`, kind: 'repaid', date: '2026-01-05' } as const
    await probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  }
}

/** Runs in the page: keeps what the store tells of changes. */
function listen(): void {
  probe.watchCase(({ case: { events } }) => Object.assign(window, { heard: events.length }))
}

const stored = async (): Promise<number> => (await probe.loadCase()).case.events.length

inBoth('two pages that write at the same time', (browser) => {
  test('keep all 200 edits, and both hear of them', async () => {
    const pages = [await browser().open(PROBE), await browser().open(PROBE)] as const
    for (const page of pages) await page.evaluate(listen)
    await Promise.all([pages[0].evaluate(addEvents, 'a', 100), pages[1].evaluate(addEvents, 'b', 100)])
    for (const page of pages) {
      expect(await page.evaluate(stored)).toBe(200)
      await page.until(() => (window as unknown as { heard: number }).heard === 200)
    }
  })

  test('find them again after the browser was closed', async () => {
    await browser().restart()
    const page = await browser().open(PROBE)
    expect(await page.evaluate(stored)).toBe(200)
  })

  test('find the last acknowledged edit after the browser was killed', async () => {
    const page = await browser().open(PROBE)
    await page.evaluate(addEvents, 'c', 5)
    await browser().kill()
    await browser().restart()
    expect(await (await browser().open(PROBE)).evaluate(stored)).toBe(205)
  })
})
