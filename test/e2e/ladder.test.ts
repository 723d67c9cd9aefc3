import { expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import { type Subject, subjects } from '../../src/knowledge/advice-types.ts'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { beginsWith, keyboard } from '../support/way.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor, type Look } from './look.ts'

declare const probe: Probe

const lines: readonly CreditLine[] = [
  { id: 'bank', product: 'xinyongdai', lender: 'bank' }, { id: 'nameless', product: 'jiebei', lender: 'unknown' },
]

/** A bank's line: the complaint has waited 20 days, the dispute is overdue, the market authority was told five days ago. */
function told(today: Day): CreditEvent[] {
  const ago = (days: number): Day => addDays(today, -days)
  return [
    { id: '1', kind: 'line-closed', line: 'bank', date: ago(40), wording: '综合评估暂未通过' },
    { id: '2', kind: 'contacted', line: 'bank', date: ago(39) },
    { id: '3', kind: 'complaint-filed', line: 'bank', date: ago(20) },
    { id: '4', kind: 'credit-inquiry', reason: 'self', line: 'bank', date: ago(35) },
    { id: '5', kind: 'dispute-filed', line: 'bank', date: ago(30) },
    { id: '6', kind: 'regulator-complaint', line: 'bank', date: ago(5), reason: 'price', institution: '12315' },
    { id: '7', kind: 'line-closed', line: 'nameless', date: ago(3) },
  ]
}

async function seed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000))
  await page.evaluate(async (added, events) => { await probe.updateCase((before) => ({ ...before, lines: added, events })) }, lines, told(dayOf(now)))
  await page.close()
}

async function contactOf(browser: Browser, text: Text, line: string): Promise<Page> {
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.glance.title })
  await page.click({ role: 'button', name: text.glance.lookAt(line) })
  // A line that is entered takes the focus when it is drawn; a key pressed before would go astray.
  await page.until(() => document.querySelector('.causes') !== null && document.activeElement?.matches('main') === true)
  await keyboard(page, { role: 'button', name: text.frame.tabs.contact })
  await page.until(() => document.querySelector('main[data-screen=contact] .subject') !== null)
  return page
}

/** Another subject, by the arrow keys of its row, of which the one that is chosen can be reached. */
async function choose(page: Page, text: Text, chosen: Subject, next: Subject): Promise<void> {
  await page.tabTo({ role: 'radio', name: text.ladder.subjects[chosen] })
  for (let at = subjects.indexOf(chosen); at < subjects.indexOf(next); at += 1) await page.press('ArrowRight')
  await page.until(
    (words) => [...document.querySelectorAll('h2')].some(({ innerText }) => innerText === words), text.ladder.title(text.ladder.subjects[next]),
  )
}

/** The clock of a step whose row is opened. */
async function clockOf(page: Page, title: string): Promise<string | undefined> {
  await keyboard(page, { role: 'button', name: beginsWith(title) })
  await page.until(() => document.querySelector('.rows .clock') !== null)
  return page.evaluate(() => document.querySelector<HTMLElement>('.rows .clock')?.dataset['state'])
}

/** Each time anew, as one comes back after days: what was chosen last is shown. */
async function walk(browser: Browser, text: Text, look: Look): Promise<void> {
  const first = await contactOf(browser, text, text.products.xinyongdai)
  expect(await clockOf(first, text.steps.complaint.title)).toBe('due')
  await look('40-ladder-decision', first)
  await first.close()
  const second = await contactOf(browser, text, text.products.xinyongdai)
  await choose(second, text, 'credit-decision', 'credit-report')
  expect(await clockOf(second, text.steps.dispute.title)).toBe('overdue')
  await look('41-ladder-report', second)
  await second.close()
  const third = await contactOf(browser, text, text.products.xinyongdai)
  await choose(third, text, 'credit-report', 'price')
  expect(await clockOf(third, text.steps['market-authority'].title)).toBe('running')
  await keyboard(third, { role: 'button', name: beginsWith(text.ladder.calendar.title(0).slice(0, 6)) })
  await look('42-ladder-price', third)
  await third.close()
}

/** A lender whose name is not known, and what cannot wait for it. */
async function nameless(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await contactOf(browser, text, text.products.jiebei)
  await look('43-ladder-nameless', page)
  await page.close()
  const again = await contactOf(browser, text, text.products.jiebei)
  await choose(again, text, 'credit-decision', 'fraud')
  await look('44-ladder-fraud', again)
  await again.close()
  const wide = await browser.open(`${POPUP}?tab`)
  await wide.waitFor({ role: 'heading', name: text.glance.title })
  await wide.click({ role: 'button', name: text.glance.lookAt(text.products.xinyongdai) })
  await wide.click({ role: 'button', name: text.frame.tabs.contact })
  await wide.until(() => document.querySelector('main[data-screen=contact] .subject') !== null)
  await look('45-ladder-wide', wide, 1280)
  await wide.close()
}

const languages: [Language, string, 'zh-CN' | 'en-US'][] = [['zh-CN', 'Chinese', 'zh-CN'], ['en', 'English', 'en-US']]

for (const [language, name, asked] of languages) {
  const inThese = language === 'zh-CN' ? inBoth : inChromium
  inThese(`whom to turn to, in ${name}, by keyboard`, (browser) => {
    test('with clocks that run, are due and are overdue, and for a lender whose name is not known', async () => {
      const text = textFor(language)
      const { look, objections } = lookerFor(browser(), language)
      await seed(browser())
      await walk(browser(), text, look)
      await nameless(browser(), text, look)
      expect(objections.join('\n\n')).toBe('')
    })
  }, { language: asked })
}
