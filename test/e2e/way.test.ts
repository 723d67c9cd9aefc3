import { expect, test } from 'vitest'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import { answerFirstRun, beginsWith, keyboard, mouse, paidOff, worried, type Hand, type Story } from '../support/way.ts'
import { inBoth } from './in-both.ts'

/** A result, and why its first cause is there. */
async function readResult(page: Page, text: Text, hand: Hand): Promise<void> {
  expect(await page.evaluate(() => document.querySelectorAll('h1, h2').length)).toBeGreaterThanOrEqual(4)
  const first = await page.evaluate(() => document.querySelector<HTMLElement>('.causes .name')?.innerText ?? '')
  await hand(page, { role: 'button', name: beginsWith(first) })
  await page.until((words) => document.body.innerText.includes(words), text.result.reasons.terms)
  await page.press('Escape')
  await page.until((words) => !document.body.innerText.includes(words), text.result.reasons.terms)
}

/** Tells one more thing, by what people call it. */
async function tellOfInquiry(page: Page, text: Text, hand: Hand, typed: Typed): Promise<void> {
  await hand(page, { role: 'button', name: text.frame.tabs.records })
  const search = { role: 'searchbox', name: text.timeline.search.label }
  await page.waitFor(search)
  if (hand === mouse) await page.click(search)
  else await page.tabTo(search)
  await page.type(typed.kind)
  await hand(page, { role: 'button', name: beginsWith(text.kinds['credit-inquiry'].name) })
  const day = { role: 'textbox', name: text.form.day.label }
  await page.waitFor(day)
  if (hand === mouse) await page.click(day)
  else await page.tabTo(day)
  await page.type(typed.day)
  await hand(page, { role: 'button', name: text.form.save })
  await page.waitFor(search)
}

/** Waits for the inquiry of the first run's answer and the one that was told after it. */
async function seeBothInquiries(page: Page, text: Text): Promise<void> {
  await page.until((name) => {
    const rows = [...document.querySelectorAll<HTMLElement>('main li button')]
    return rows.filter(({ innerText }) => innerText.includes(name)).length === 2
  }, text.kinds['credit-inquiry'].name)
}

type Typed = Readonly<{ kind: string; day: string }>

async function wholeWay(browser: Browser, language: Language, story: Story, hand: Hand, typed: Typed): Promise<void> {
  const text = textFor(language)
  const popup = await browser.popup()
  await answerFirstRun(popup, text, story, hand)
  await readResult(popup, text, hand)
  await tellOfInquiry(popup, text, hand, typed)
  await seeBothInquiries(popup, text)
  await hand(popup, { role: 'button', name: text.frame.tabs.tips })
  const tip = { role: 'checkbox', name: beginsWith(text.tipsScreen.tick('')) }
  await hand(popup, tip)
  await popup.until((words) => document.body.innerText.includes(words), text.tipsScreen.doneTitle(1))
  await hand(popup, { role: 'button', name: text.frame.tabs.contact })
  await hand(popup, { role: 'checkbox', name: beginsWith(text.contact.tick('')) })
  await popup.until(() => document.querySelector('input[type=checkbox]:not(:disabled):checked') !== null)
  const width = await popup.evaluate(() => innerWidth)
  expect(width).toBeGreaterThanOrEqual(380)
  expect(width).toBeLessThanOrEqual(420)
  await popup.close()

  await browser.restart()
  const again = await browser.popup()
  await again.waitFor({ role: 'heading', name: text.glance.title })
  await hand(again, { role: 'button', name: text.frame.tabs.records })
  await again.waitFor({ role: 'searchbox', name: text.timeline.search.label })
  await seeBothInquiries(again, text)
  await hand(again, { role: 'button', name: text.frame.tabs.tips })
  await again.until((words) => document.body.innerText.includes(words), text.tipsScreen.doneTitle(1))
  await again.close()
}

inBoth('a person whose line was closed after paying off, in Chinese, with the mouse', (browser) => {
  test('goes from the toolbar to causes, records, tips and contacts, and finds it all again after a restart', async () => {
    await wholeWay(browser(), 'zh-CN', paidOff, mouse, { kind: '查征信', day: '上个月' })
  })
}, { language: 'zh-CN' })

inBoth('a person who worries about an open line, in English, by keyboard alone', (browser) => {
  test('goes from the toolbar to risks, records, tips and contacts, and finds it all again after a restart', async () => {
    await wholeWay(browser(), 'en', worried, keyboard, { kind: 'inquiry', day: 'last month' })
  })
}, { language: 'en-US' })
