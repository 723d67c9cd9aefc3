import { expect, test } from 'vitest'
import { textFor, type Language } from '../../src/text/index.ts'
import type { Browser } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { keyboard } from '../support/way.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor } from './look.ts'

declare const probe: Probe

/** An open line beside a closed one, arrears, a used-up limit and an expired identity card. */
async function seed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  await page.evaluate(async () => {
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10) as `${number}-${number}-${number}`
    const lines = [{ id: 'a', product: 'jiebei', lender: 'consumer-finance' }, { id: 'b', product: 'weilidai', lender: 'bank' }] as const
    await probe.updateCase((before) => ({ ...before, lines, events: [
      { id: '1', kind: 'line-closed', line: 'a', date: ago(20) }, { id: '2', kind: 'late-payment', date: ago(30) },
      { id: '3', kind: 'utilisation', ratio: 0.9, date: ago(5) }, { id: '4', kind: 'id-expired', date: ago(40) },
    ] }))
  })
  await page.close()
}

async function compare(browser: Browser, language: Language): Promise<void> {
  const text = textFor(language)
  const words = text.whatIf
  const { look, objections } = lookerFor(browser, language)
  await seed(browser)
  for (const product of ['weilidai', 'jiebei'] as const) {
    const page = await browser.open(POPUP)
    await page.waitFor({ role: 'heading', name: text.glance.title })
    await keyboard(page, { role: 'button', name: text.glance.lookAt(text.products[product]) })
    // A line that is entered takes the focus when it is drawn; a key pressed before would go astray.
    await page.until(() => document.querySelector('.causes') !== null && document.activeElement?.matches('main') === true)
    await keyboard(page, { role: 'button', name: text.frame.tabs.tips })
    await keyboard(page, { role: 'button', name: words.enter })
    await page.waitFor({ role: 'button', name: words.moves['settle-arrears'] })
    // Alone and together, and seen from another day.
    await keyboard(page, { role: 'button', name: words.moves['settle-arrears'] })
    await page.until(() => document.querySelector('.effect .answer') !== null)
    await keyboard(page, { role: 'button', name: words.moves['one-application'] })
    // Back up the page by the mouse: Tab would lead through the browser's own bars.
    await page.click({ role: 'button', name: words.result.table })
    await page.until(() => document.querySelectorAll('.by-column tbody tr').length === 4)
    await look(`66-what-if-together-${product}`, page)
    // Both chances side by side, alone and together, and ahead in time.
    await page.click({ role: 'button', name: words.result.overTime })
    await page.until(() => document.querySelectorAll('.by-column').length === 2)
    // Another goal is another plan, and says so.
    await page.click({ role: 'radio', name: text.goals.names.reason })
    await page.until((aim) => document.querySelector<HTMLElement>('.aim')?.innerText === aim, words.plan.aims.reason)
    await page.click({ role: 'radio', name: product === 'jiebei' ? text.goals.names.reopen : text.goals.keep })
    await page.until((reason) => document.querySelector<HTMLElement>('.aim')?.innerText !== reason, words.plan.aims.reason)
    // A step goes to the timeline, where it is found again.
    const first = await page.evaluate(() => document.querySelector<HTMLElement>('.steps .strong')?.innerText ?? '')
    await page.click({ role: 'button', name: words.plan.toTimelineOf(first) })
    await page.until(() => document.querySelector('.planned') !== null)
    await look(`67-what-if-planned-${product}`, page)
    // What cannot be done is marked, and another way is sought.
    const locked = Object.values(words.moves).find((name) => first.startsWith(name)) ?? ''
    await page.click({ role: 'button', name: words.plan.own })
    await page.evaluate((name) => document.querySelector<HTMLElement>(`select[aria-label="${name}"]`)?.focus(), words.limits.markOf(locked))
    await page.press('ArrowDown')
    await page.until((gone) => document.querySelector<HTMLElement>('.steps .strong')?.innerText !== gone, first)
    await page.click({ role: 'button', name: text.frame.tabs.records })
    await page.until(() => document.querySelector('main')?.dataset['screen'] === 'records' && document.querySelector('.planned li') !== null)
    await page.close()
  }
  expect(objections).toEqual([])
}

inBoth('what another way would change, in Chinese', (browser) => {
  test('one thing, several, and the least that helps most, by the keyboard', async () => compare(browser(), 'zh-CN'))
}, { language: 'zh-CN' })

inChromium('what another way would change, in English', (browser) => {
  test('one thing, several, and the least that helps most, by the keyboard', async () => compare(browser(), 'en'))
}, { language: 'en-US' })
