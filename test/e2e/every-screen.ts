import { expect, test } from 'vitest'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import { answerFirstRun, beginsWith, mouse, paidOff } from '../support/way.ts'
import { inBoth, POPUP } from './in-both.ts'
import { ledgerRoom } from './ledger-room.ts'
import { lookerFor, type Look } from './look.ts'
import { pastRoom } from './past.ts'

async function go(page: Page, text: Text, room: keyof Text['frame']['tabs']): Promise<void> {
  await page.click({ role: 'button', name: text.frame.tabs[room] })
  await page.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
}

async function firstRun(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.firstRun.title })
  await look('01-entries', page)
  await page.click({ role: 'textbox', name: text.ownWords.label })
  await page.type('还清借呗第二天就没了，提示“经综合评估暂未通过”，我家狗叫旺财')
  await page.click({ role: 'button', name: text.ownWords.read })
  await page.waitFor({ role: 'heading', name: text.ownWords.title(2) })
  await look('01-own-words', page)
  await page.click({ role: 'button', name: text.ownWords.forget })
  await answerFirstRun(page, text, paidOff, mouse, async (question) => {
    if (question <= 5) await look(`02-question-${question + 1}`, page)
  })
  await page.until(() => document.querySelector('.causes') !== null)
  await look('03-result', page)
  await page.close()
}

async function rooms(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await browser.open(POPUP)
  await page.waitFor({ role: 'heading', name: text.glance.title })
  await look('04-glance', page)
  await go(page, text, 'checkup')
  await page.click({ role: 'button', name: text.result.layers.table })
  const cause = await page.evaluate(() => document.querySelector<HTMLElement>('.causes .name')?.innerText ?? '')
  await page.click({ role: 'button', name: beginsWith(cause) })
  await page.click({ role: 'button', name: text.result.outlook.table })
  await look('05-reasons', page)
  await go(page, text, 'records')
  await look('06-records', page)
  await page.click({ role: 'button', name: text.timeline.search.all })
  await look('07-kinds', page)
  await page.click({ role: 'button', name: text.kinds['late-payment'].name })
  await page.waitFor({ role: 'button', name: text.form.save })
  await look('08-event', page)
  await page.click({ role: 'button', name: text.form.save })
  await page.until(() => document.querySelector('[role=alert]:not([hidden])') !== null)
  await look('09-event-unclear', page)
  await page.press('Escape')
  await go(page, text, 'tips')
  await look('10-tips', page)
  await go(page, text, 'contact')
  await page.click({ role: 'button', name: text.contact.more })
  await look('11-contact', page)
  await page.click({ role: 'button', name: text.frame.settings })
  await page.click({ role: 'button', name: text.settings.wipe.start })
  await look('12-settings', page)
  await page.close()
  const wide = await browser.open(`${POPUP}?tab`)
  await wide.waitFor({ role: 'heading', name: text.glance.title })
  await go(wide, text, 'checkup')
  await wide.until(() => document.querySelector('.causes') !== null)
  await look('13-wide', wide, 1280)
  await wide.close()
  const popup = await browser.popup()
  await popup.waitFor({ role: 'heading', name: text.glance.title })
  await look('14-toolbar', popup)
  await popup.close()
}

/** Every screen in one language, in both browsers: what is told first, the rooms, what their rules rest on, and what was before. */
export function everyScreen(language: Language, name: string, asked: 'zh-CN' | 'en-US'): void {
  inBoth(`every screen in ${name}, light and dark`, (browser) => {
    test('can be used by everybody', async () => {
      const text = textFor(language)
      const { look, objections } = lookerFor(browser(), language)
      await firstRun(browser(), text, look)
      await rooms(browser(), text, look)
      expect(objections.join('\n\n')).toBe('')
    })

    test('and so can the rules and what they rest on, by keyboard alone', async () => {
      const { look, objections } = lookerFor(browser(), language)
      await ledgerRoom(browser(), textFor(language), look)
      expect(objections.join('\n\n')).toBe('')
    })

    test('and so can what was before', async () => {
      const { look, objections } = lookerFor(browser(), language)
      await pastRoom(browser(), textFor(language), look)
      expect(objections.join('\n\n')).toBe('')
    })
  }, { language: asked })
}
