import type { Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import { beginsWith, keyboard } from '../support/way.ts'
import { POPUP } from './in-both.ts'

type Look = (name: string, page: Page, width?: number) => Promise<void>

const there = (page: Page, selector: string) => page.until((wanted) => document.querySelector(wanted) !== null, selector)
const gone = (page: Page, selector: string) => page.until((unwanted) => document.querySelector(unwanted) === null, selector)

/** From a reason to the card of its rule and back to the reason. */
async function fromReason(page: Page, text: Text, look: Look): Promise<void> {
  const cause = await page.evaluate(() => document.querySelector<HTMLElement>('.causes .name')?.innerText ?? '')
  await keyboard(page, { role: 'button', name: beginsWith(cause) })
  await keyboard(page, { role: 'button', name: text.ledger.basis })
  await there(page, '.rule-basis .sides')
  await look('18-rule', page)
  await page.press('Escape')
  await gone(page, '.rule-basis .sides')
  await page.until(() => document.activeElement?.closest('.rule-basis') !== null)
}

/** Through the parts of the ledger: both results, the rules, the terms, and what people say. */
async function through(page: Page, text: Text, look: Look): Promise<void> {
  await keyboard(page, { role: 'button', name: text.ledger.compare.open })
  await page.until(() => document.querySelectorAll('.comparison table').length === 3)
  await look('19-both-results', page)
  await page.press('Escape')
  await gone(page, '.comparison')
  await page.tabTo({ role: 'radio', name: text.ledger.parts.believed })
  await page.press('ArrowRight')
  await there(page, '#card-late-payment')
  await look('20-rules', page)
  await page.press('ArrowRight')
  await there(page, '.glossary')
  await look('21-terms', page)
  await page.press('ArrowRight')
  await keyboard(page, { role: 'button', name: beginsWith(text.cards['early-repayment'].claim) })
  await there(page, '.ledger-row .sides')
  await look('22-what-people-say', page)
  await page.press('Escape')
  await gone(page, '.ledger-row .sides')
  await page.press('Escape')
}

/** What is looked for by the words that people use, in whatever script. */
async function search(page: Page, text: Text, look: Look): Promise<void> {
  await page.tabTo({ role: 'searchbox', name: text.ledger.search.label })
  await page.type('zhima')
  await page.press('Escape')
  await there(page, '#card-early-repayment')
  await page.type(text.language === 'en' ? 'own report' : '自己查徵信')
  await page.until((claim) => document.querySelector<HTMLElement>('.ledger-row .name')?.innerText === claim, text.cards['own-queries'].claim)
  await look('23-found', page)
  await page.press('Escape')
}

/** The switch, what the result then says, and the way back. */
async function onlyWellSupported(page: Page, text: Text, look: Look): Promise<void> {
  await keyboard(page, { role: 'checkbox', name: text.ledger.only.label })
  await page.until(() => document.querySelector<HTMLInputElement>('.ledger input[type=checkbox]')?.checked === true)
  await page.press('Escape')
  await there(page, 'main[data-screen=checkup] .only-on')
  await page.until((words) => document.activeElement?.textContent === words, text.ledger.toLedger)
  await look('24-only-well-supported', page)
  // From the top: where Tab has gone round through Firefox's own bars, a key sent to the page presses nothing.
  await page.evaluate(() => document.querySelector('main')?.focus())
  await keyboard(page, { role: 'button', name: text.ledger.only.change })
  await page.until(() => document.activeElement?.matches('.ledger input[type=checkbox]:checked') === true)
  await page.press(' ')
  await page.until(() => document.querySelector<HTMLInputElement>('.ledger input[type=checkbox]')?.checked === false)
}

/** The ledger as somebody without a mouse comes to it, reads it and leaves it. */
export async function ledgerRoom(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.glance.title })
  await keyboard(page, { role: 'button', name: text.frame.tabs.checkup })
  await there(page, '.causes')
  await fromReason(page, text, look)
  for (const part of [through, search]) {
    await there(page, 'main[data-screen=checkup]')
    await keyboard(page, { role: 'button', name: text.ledger.toLedger })
    await page.waitFor({ role: 'heading', name: text.ledger.title })
    await part(page, text, look)
  }
  await onlyWellSupported(page, text, look)
  await page.close()
  const wide = await browser.open(`${POPUP}?tab`)
  await wide.waitFor({ role: 'heading', name: text.glance.title })
  await wide.click({ role: 'button', name: text.frame.settings })
  await wide.click({ role: 'button', name: text.ledger.toLedger })
  await wide.waitFor({ role: 'heading', name: text.ledger.title })
  await look('25-ledger-wide', wide, 1280)
  await wide.click({ role: 'button', name: text.frame.back })
  await wide.waitFor({ role: 'heading', name: text.settings.title })
  await wide.close()
}
