import { expect, test } from 'vitest'
import { fill } from '../../tools/bench/in-page.ts'
import { madeUpCase } from '../../tools/bench/made-up-case.ts'
import type { Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

/** Puts another answer into the look that was kept, by which it can be told; false where none was kept. */
async function markLook(): Promise<boolean> {
  const { session } = probe.browser.storage
  const { look } = await session.get('look') as { look?: { value: { seen: { headline: string }[] } } }
  for (const one of look?.value.seen ?? []) one.headline = 'own-wish'
  if (look !== undefined) await session.set({ look })
  return look !== undefined
}

const glance = (page: Page): Promise<void> => page.until(() => document.querySelectorAll('.glance .lines h2').length === 2)
const answers = (page: Page): Promise<number> => page.evaluate(() => new Set([...document.querySelectorAll('.lines .answer')]
  .map(({ textContent }) => textContent)).size)

inBoth('the page that opens', (browser) => {
  test('shows what the last look found until the record changes, and has the rooms when they are asked for', async () => {
    const other = await browser().open(PROBE)
    await other.evaluate(fill, madeUpCase(100))
    const first = await browser().open(POPUP)
    await glance(first)
    expect(await answers(first)).toBe(2)
    await first.close()
    expect(await other.evaluate(markLook)).toBe(true)

    const second = await browser().open(POPUP)
    await glance(second)
    expect(await answers(second)).toBe(1)
    await second.click({ name: '记录', role: 'button' })
    await second.until(() => document.querySelector('[data-screen=records] h1') !== null)
    await second.close()

    await other.evaluate(fill, madeUpCase(99))
    const third = await browser().open(POPUP)
    await glance(third)
    expect(await answers(third)).toBe(2)
  })
})
