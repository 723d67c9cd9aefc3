import { expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '../../src/events/day.ts'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { keyboard } from '../support/way.ts'
import { caseOf, lineOf } from './case-seed.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor, type Look } from './look.ts'
import { onPaper } from './on-paper.ts'

declare const probe: Probe

/** A line that was closed, with two months of contacts, papers, a file, notes and a text that went out. */
async function seed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000))
  const { events, casework, letters } = caseOf((days): Day => addDays(dayOf(now), -days))
  await page.evaluate(async (line, told, gathered, written) => {
    await probe.updateCase((before) => ({ ...before, lines: [line], events: told }))
    await probe.browser.storage.local.set({ casework: { version: 1, value: gathered }, letters: { version: 1, value: written } })
  }, lineOf, events, casework, letters)
  await page.close()
}

async function caseFile(browser: Browser, text: Text, where = ''): Promise<Page> {
  const page = await browser.open(`${POPUP}${where}`)
  await page.waitFor({ role: 'heading', name: text.glance.title })
  await page.click({ role: 'button', name: text.glance.lookAt(lineOf.name) })
  // A line that is entered takes the focus when it is drawn; a key pressed before would go astray.
  await page.until(() => document.querySelector('.causes') !== null && document.activeElement?.matches('main') === true)
  await keyboard(page, { role: 'button', name: text.frame.tabs.contact })
  await keyboard(page, { role: 'button', name: text.casework.open })
  await page.until(() => document.querySelector('.casework') !== null)
  return page
}

const rows = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.case-row')].map(({ innerText }) => innerText))

async function fill(page: Page, name: string, words: string): Promise<void> {
  await page.tabTo({ role: 'textbox', name })
  await page.type(words)
}

async function note(browser: Browser, text: Text, look: Look): Promise<void> {
  const words = text.casework
  const page = await caseFile(browser, text)
  await look('60-case-file', page)
  await keyboard(page, { role: 'button', name: words.add })
  await fill(page, text.form.institutions.contact?.label ?? '', '某某银行热线')
  await fill(page, words.form.ticket, 'GD-556677')
  await fill(page, words.form.agent, '小周 7788')
  await fill(page, words.form.promise, '三个工作日回电')
  await look('61-case-form', page)
  // The popup closes in the middle; what was typed is there again.
  await page.close()
  const again = await caseFile(browser, text)
  await keyboard(again, { role: 'button', name: words.unfinished.go })
  await keyboard(again, { role: 'button', name: words.form.save })
  await again.until((number) => [...document.querySelectorAll('.case-row')].some(({ textContent }) => textContent?.includes(number)), 'GD-556677')
  expect((await rows(again))[0]).toContain('小周 7788')
  await keyboard(again, { role: 'checkbox', name: text.papers.have(text.papers.names.contract.name) })
  await again.until((name) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)?.checked === true, text.papers.have(text.papers.names.contract.name))
  await again.close()
  const kept = await caseFile(browser, text)
  expect((await rows(kept)).join('\n')).toContain('GD-556677')
  await kept.close()
}

async function dossier(browser: Browser, text: Text, look: Look): Promise<void> {
  const words = text.dossier
  const page = await caseFile(browser, text)
  await keyboard(page, { role: 'button', name: text.casework.dossier })
  await page.until(() => document.querySelector('.dossier') !== null)
  await look('62-dossier', page)
  await page.click({ role: 'radio', name: words.version.hidden })
  await page.until(() => document.querySelector('.dossier mark') !== null)
  await look('63-dossier-hidden', page)
  await page.close()
  const wide = await caseFile(browser, text, '?tab')
  await look('64-case-file-wide', wide, 1280)
  await keyboard(wide, { role: 'button', name: text.casework.dossier })
  await wide.until(() => document.querySelector('.dossier') !== null)
  await look('65-dossier-wide', wide, 1280)
  await onPaper(browser, wide, text)
  await wide.close()
}

const languages: [Language, string, 'zh-CN' | 'en-US'][] = [['zh-CN', 'Chinese', 'zh-CN'], ['en', 'English', 'en-US']]

for (const [language, name, asked] of languages) {
  const inThese = language === 'zh-CN' ? inBoth : inChromium
  inThese(`the case file, in ${name}`, (browser) => {
    test('is filled in by keyboard, and stays when the popup closes', async () => {
      const { look, objections } = lookerFor(browser(), language)
      await seed(browser())
      await note(browser(), textFor(language), look)
      expect(objections.join('\n\n')).toBe('')
    })

    test('becomes a document for paper, in full and for other eyes', async () => {
      const { look, objections } = lookerFor(browser(), language)
      await seed(browser())
      await dossier(browser(), textFor(language), look)
      expect(objections.join('\n\n')).toBe('')
    })
  }, { language: asked })
}
