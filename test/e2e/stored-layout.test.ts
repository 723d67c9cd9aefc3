import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fill } from '../../tools/bench/in-page.ts'
import { madeUpCase } from '../../tools/bench/made-up-case.ts'
import { filesIn, placesIn } from '../support/damage.ts'
import type { Page } from '../support/drive/page.ts'
import { acknowledged, addOnAndOn, hasAcknowledged } from '../support/faults/in-page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

const stored = (page: Page): Promise<{ status: string; events: number }> => page.evaluate(async () => {
  const { status, case: { events } } = await probe.loadCase()
  return { status, events: events.length }
})

inBoth('what lies on the disk', (browser) => {
  test('is whole, with all that was acknowledged, each time that the browser is killed in the middle of writing', async () => {
    let before = 0
    for (let round = 0; round < 4; round += 1) {
      const page = await browser().open(PROBE)
      await page.evaluate(addOnAndOn)
      await page.until(hasAcknowledged, 10 + 7 * round)
      const known = before + await page.evaluate(acknowledged)
      await browser().kill()
      await browser().restart()
      const { status, events } = await stored(await browser().open(PROBE))
      expect(['loaded', 'restored']).toContain(status)
      expect(events).toBeGreaterThanOrEqual(known)
      before = events
    }
  })

  test('is in values so small that Firefox never moves them into files of their own, which it may lose', async () => {
    const page = await browser().open(PROBE)
    expect(await page.evaluate(fill, madeUpCase(10_000))).toBe(10_000)
    const longest = await page.evaluate(async () => {
      const all: Record<string, unknown> = await probe.browser.storage.local.get(null)
      return Math.max(...Object.values(all).map((value) => JSON.stringify(value).length))
    })
    expect(longest).toBeLessThanOrEqual(300 * 1024)
    await browser().restart((profile) => {
      const { local } = placesIn(browser().name, profile, browser().base)
      if (browser().name === 'firefox') expect(filesIn(local, /./).filter((file) => file.includes(`.files${join('/', '')}`))).toEqual([])
    })
  })

  test('is left alone when a later version wrote it, and the page says so', async () => {
    const page = await browser().open(PROBE)
    const raised = await page.evaluate(async () => {
      const { local } = probe.browser.storage
      const all: Record<string, unknown> = await local.get(null)
      const headers = Object.entries(all).filter(([key]) => key.startsWith('h:')) as [string, { schema: number }][]
      for (const [key, header] of headers) await local.set({ [key]: { ...header, schema: header.schema + 1 } })
      return headers.length
    })
    expect(raised).toBeGreaterThan(0)
    expect(await stored(page)).toEqual({ status: 'newer', events: 0 })
    const refused = await page.evaluate(async () =>
      probe.updateCase((before) => before).then(() => 'written', (error: Error) => error.message))
    expect(refused).toContain('newer')
    const popup = await browser().open(POPUP)
    await popup.until(() => (document.querySelector('main:not([aria-busy]) h1')?.textContent ?? '') !== '')
    expect(await popup.evaluate(() => document.querySelector('nav') === null)).toBe(true)
  })
})
