import { expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/events/day.ts'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { keyboard } from '../support/way.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor, type Look } from './look.ts'

declare const probe: Probe

const FRAUD = '您好，我是京东金融客服，您的金条不注销会影响征信，请下载会议软件共享屏幕，把额度转到安全账户。'
const VAGUE = '经系统综合评估，您暂不符合条件，具体以页面显示为准。'
const HONEST = '【招商银行】验证码 123456，请勿告诉他人。'

/** One line that was closed eleven days ago. */
async function seed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000))
  await page.evaluate(async (closed) => {
    await probe.updateCase((before) => ({
      ...before, lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }], events: [{ id: '1', kind: 'line-closed', line: 'jb', date: closed }],
    }))
  }, addDays(dayOf(now), -11))
  await page.close()
}

async function contact(browser: Browser, text: Text, width?: string): Promise<Page> {
  const page = await browser.open(`${POPUP}${width ?? ''}`)
  await page.until(() => document.querySelector('.causes, .glance') !== null || document.querySelector('main') !== null)
  await keyboard(page, { role: 'button', name: text.frame.tabs.contact })
  await page.until(() => document.querySelector('#check-message') !== null)
  return page
}

async function paste(page: Page, text: Text, words: string): Promise<void> {
  await page.tabTo({ role: 'textbox', name: text.check.label })
  await page.type(words)
  await keyboard(page, { role: 'button', name: text.check.look })
}

const shown = (page: Page, title: string) =>
  page.until((wanted) => [...document.querySelectorAll('#check-message h2')].some((heading) => heading.textContent === wanted), title)

async function messages(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await contact(browser, text)
  await paste(page, text, FRAUD)
  await shown(page, text.check.stop.title)
  expect(await page.evaluate(() => document.querySelectorAll('.pasted mark').length)).toBeGreaterThan(0)
  await look('50-message-stop', page)
  await page.close()
  const again = await contact(browser, text)
  await shown(again, text.check.stop.title)
  await keyboard(again, { role: 'button', name: text.check.clear })
  await paste(again, text, HONEST)
  await shown(again, text.check.none.title)
  await look('51-message-honest', again)
  await keyboard(again, { role: 'button', name: text.check.clear })
  await paste(again, text, VAGUE)
  await shown(again, text.check.reply.grades.vague.name)
  await look('52-reply-vague', again)
  await keyboard(again, { role: 'button', name: text.check.reply.note.save })
  await again.until(() => document.querySelector('#check-message .pasted, #check-message .named') === null)
  await again.close()
  const probed = await browser.open(PROBE)
  const kinds = await probed.evaluate(async () => (await probe.loadCase()).case.events.map(({ kind, wording }) => [kind, wording ?? '']))
  expect(kinds).toContainEqual(['reply-received', VAGUE])
  await probed.close()
}

async function call(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await contact(browser, text)
  await keyboard(page, { role: 'button', name: text.check.call.title })
  await page.until(() => document.querySelectorAll('#check-message fieldset').length === 5)
  await look('53-call', page)
  await page.tabTo({ role: 'radio', name: text.check.call.yes })
  await page.press('Space')
  await shown(page, text.check.stop.title)
  await look('54-call-stop', page)
  await page.close()
}

const languages: [Language, string, 'zh-CN' | 'en-US'][] = [['zh-CN', 'Chinese', 'zh-CN'], ['en', 'English', 'en-US']]

for (const [language, name, asked] of languages) {
  const inThese = language === 'zh-CN' ? inBoth : inChromium
  inThese(`a message, an answer and a call, in ${name}, by keyboard`, (browser) => {
    test('are read, kept while they are looked at, and stored only when one says so', async () => {
      const text = textFor(language)
      const { look, objections } = lookerFor(browser(), language)
      await seed(browser())
      await messages(browser(), text, look)
      await call(browser(), text, look)
      expect(objections.join('\n\n')).toBe('')
    })
  }, { language: asked })
}
