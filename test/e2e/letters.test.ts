import { expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/events/day.ts'
import { textFor, type Language, type Text } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { beginsWith, keyboard } from '../support/way.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor, type Look } from './look.ts'

declare const probe: Probe

/** One line that was closed twelve days ago, whose service was asked the day after. */
async function seed(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000))
  await page.evaluate(async (closed, asked) => {
    await probe.updateCase((before) => ({
      ...before, lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }],
      events: [
        { id: '1', kind: 'line-closed', line: 'jb', date: closed, wording: '经综合评估暂未通过' }, { id: '2', kind: 'contacted', line: 'jb', date: asked },
      ],
    }))
  }, addDays(dayOf(now), -12), addDays(dayOf(now), -11))
  await page.close()
}

type Kept = { person: Record<string, unknown>; list: { edited: { text: string } | null; taken: { text: string } | null }[] }

async function kept(browser: Browser): Promise<Kept> {
  const page = await browser.open(PROBE)
  const stored = await page.evaluate(async () => {
    const { letters } = await probe.browser.storage.local.get('letters')
    return JSON.stringify((letters as { value: unknown }).value)
  })
  await page.close()
  return JSON.parse(stored)
}

const sheet = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('#letter-text .script')?.innerText ?? null)
const until = (page: Page, words: string) => page.until((wanted) => document.querySelector('main')?.innerText.includes(wanted), words)

async function fill(page: Page, text: Text, slot: keyof Text['letters']['slots'], words: string): Promise<void> {
  await page.tabTo({ role: 'textbox', name: beginsWith(text.letters.slots[slot].label) })
  await page.type(words)
}

async function letter(browser: Browser, text: Text, look: Look): Promise<void> {
  const { desk, kinds } = text.letters
  const page = await browser.open(`${POPUP}?tab`)
  await page.until(() => document.querySelector('main') !== null)
  await keyboard(page, { role: 'button', name: text.frame.tabs.contact })
  await page.until(() => document.querySelector('#texts') !== null)
  await keyboard(page, { role: 'button', name: desk.list.open(await countOf(page, text)) })
  await keyboard(page, { role: 'button', name: kinds.complaint.name })
  await page.until(() => document.querySelector('.letter') !== null)
  await look('60-letter-missing', page, 1280)
  expect(await page.has({ role: 'button', name: desk.copy })).toBe(false)
  expect(await page.has({ role: 'button', name: desk.save })).toBe(false)
  await fill(page, text, 'name', '张三')
  await keyboard(page, { role: 'button', name: desk.leaveOut })
  await fill(page, text, 'phone', '13800000000')
  await fill(page, text, 'lender', '重庆某某消费金融有限公司')
  await keyboard(page, { role: 'button', name: desk.unknown })
  await fill(page, text, 'ticket', 'T-1')
  await page.until(() => document.querySelector('#letter-text') !== null)
  await fill(page, text, 'happened', '你们这群骗子，额度忽然没有了')
  await until(page, text.letters.tone.title)
  await look('61-letter-tone', page, 1280)
  for (let at = 0; at < 16; at += 1) await page.press('Backspace')
  await page.until(() => document.querySelector('.tone') === null)
  await edit(page, text, look)
  await hand(page, text)
  await page.until(isKept)
  await page.close()
}

type Storage = { chrome: { storage: { local: { get(key: string): Promise<{ letters?: { value: Kept } }> } } } }

/** Runs in the page: whether the text as it was changed has reached the store, which follows the hands at its own pace. */
async function isKept(): Promise<boolean> {
  const { letters } = await (globalThis as unknown as Storage).chrome.storage.local.get('letters')
  return letters?.value.list[0]?.edited?.text.includes('（手机也可）') === true && letters.value.list[0].taken !== null
}

const countOf = (page: Page, text: Text): Promise<number> =>
  page.evaluate((start) => {
    const opener = [...document.querySelectorAll<HTMLElement>('#texts .opener')].find(({ innerText }) => innerText.startsWith(start))
    return Number(opener?.innerText.match(/\d+/)?.[0] ?? 0)
  }, text.letters.desk.list.open(0).split('0')[0]?.trim() ?? '')

async function edit(page: Page, text: Text, look: Look): Promise<void> {
  const { desk } = text.letters
  const made = await sheet(page)
  expect(made).toContain('致：重庆某某消费金融有限公司')
  expect(made).not.toMatch(/【|】|undefined/)
  await keyboard(page, { role: 'button', name: desk.edit })
  await page.tabTo({ role: 'textbox', name: desk.editLabel })
  await page.press('End')
  await page.type('（手机也可）')
  await keyboard(page, { role: 'button', name: desk.done })
  await page.until(() => document.querySelector('#letter-text .script') !== null)
  await until(page, desk.edited)
  expect(await sheet(page)).toContain('（手机也可）')
  await look('62-letter-edited', page, 1280)
}

/** Copied, printed and saved, by keyboard, in the order of the buttons; the paper holds the text and nothing else. */
async function hand(page: Page, text: Text): Promise<void> {
  const { desk } = text.letters
  await keyboard(page, { role: 'button', name: desk.copy })
  await page.until((copied, failed) => {
    const said = document.querySelector<HTMLElement>('#letter-text')?.innerText ?? ''
    return said.includes(copied) || said.includes(failed)
  }, desk.copied, desk.failed)
  await page.evaluate(() => {
    window.print = () => { document.documentElement.dataset['printed'] = getComputedStyle(document.body).color }
  })
  await keyboard(page, { role: 'button', name: desk.print })
  await page.until(() => document.documentElement.dataset['printed'] !== undefined)
  await keyboard(page, { role: 'button', name: desk.save })
  await page.until((saved) => document.querySelector('.toast')?.textContent?.includes(saved), desk.saved)
  expect(await page.evaluate(() => document.querySelector('.letter-paper')?.textContent)).toBe(await sheet(page))
}

async function crisis(browser: Browser, text: Text, look: Look): Promise<void> {
  const page = await browser.open(POPUP)
  await page.until(() => document.querySelector('main') !== null)
  await keyboard(page, { role: 'button', name: text.frame.tabs.contact })
  await page.until(() => document.querySelector('#check-message') !== null)
  await page.tabTo({ role: 'textbox', name: text.check.label })
  await page.type('欠了这么多，不想活了')
  await until(page, text.check.title)
  await page.until((title) => [...document.querySelectorAll('.crisis h2')].some(({ textContent }) => textContent === title), text.crisis.title)
  await look('63-crisis', page)
  await keyboard(page, { role: 'button', name: text.crisis.close })
  await page.until(() => document.querySelector('.crisis h2') === null)
  await page.close()
}

const languages: [Language, string, 'zh-CN' | 'en-US'][] = [['zh-CN', 'Chinese', 'zh-CN'], ['en', 'English', 'en-US']]

for (const [language, name, asked] of languages) {
  const inThese = language === 'zh-CN' ? inBoth : inChromium
  inThese(`a text, in ${name}, by keyboard`, (browser) => {
    test('is filled in, changed, copied, saved and printed; desperate words bring up whom to call', async () => {
      const text = textFor(language)
      const { look, objections } = lookerFor(browser(), language)
      await seed(browser())
      // First, since Firefox shows what was saved in a panel of its own, which takes the keyboard.
      await crisis(browser(), text, look)
      await letter(browser(), text, look)
      const stored = await kept(browser())
      expect(stored.person).toEqual({ name: '张三', phone: '13800000000', 'id-number': null })
      expect(stored.list[0]?.edited?.text).toContain('（手机也可）')
      expect(stored.list[0]?.taken?.text).toBe(stored.list[0]?.edited?.text)
      expect(objections.join('\n\n')).toBe('')
    })
  }, { language: asked })
}
