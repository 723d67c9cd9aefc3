import { expect, test } from 'vitest'
import { textFor, type Language } from '../../src/text/index.ts'
import type { Page } from '../support/drive/page.ts'
import { answerFirstRun, mouse, paidOff } from '../support/way.ts'
import { inBoth, POPUP } from './in-both.ts'

/** As wide as the popup is for somebody who doubles all sizes on a small screen. */
const NARROW = 320

/** Runs in the page: what reaches over the edge, and tabs whose name takes two lines. */
function beyond(oneLine: number): string[] {
  const { clientWidth } = document.documentElement
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.closest('.unseen, .date-pick > input, [hidden]') === null)
  const out = seen.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect()
    return width > 0 && (left < -1 || right > clientWidth + 1)
  })
  const broken = [...document.querySelectorAll<HTMLElement>('.tabs button')].filter(({ clientHeight }) => clientHeight > oneLine)
  return [...out, ...broken].map((one) => `${one.tagName} ${one.className}: ${one.innerText?.slice(0, 40)}`)
}

/** Runs in the page: all texts so many per cent of their size, as a person sets it in the browser. */
function enlarge(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`
}

async function fits(page: Page, name: string): Promise<void> {
  await page.spread(NARROW)
  expect(await page.evaluate(beyond, 48), name).toEqual([])
  await page.evaluate(enlarge, 200)
  await page.spread(400)
  expect(await page.evaluate(beyond, 96), `${name}, twice as large`).toEqual([])
  await page.evaluate(enlarge, 100)
}

const languages: [Language, 'zh-CN' | 'en-US'][] = [['zh-CN', 'zh-CN'], ['en', 'en-US']]

for (const [language, asked] of languages) {
  inBoth(`320 pixels wide, and with texts of twice the size, in ${language}`, (browser) => {
    test('nothing is cut and nothing has to be moved sideways', async () => {
      const text = textFor(language)
      const page = await browser().open(POPUP)
      await page.waitFor({ role: 'heading', name: text.firstRun.title })
      await fits(page, 'entries')
      await page.spread(null)
      await answerFirstRun(page, text, paidOff, mouse, async (question) => {
        if (question < 3) await fits(page, `question ${question}`)
      })
      await page.until(() => document.querySelector('.causes') !== null)
      const open = () => page.evaluate(() => {
        for (const opener of document.querySelectorAll<HTMLElement>('.disclosure > .opener[aria-expanded=false]')) opener.click()
      })
      await open()
      await fits(page, 'result')
      for (const room of ['records', 'tips', 'contact'] as const) {
        await page.spread(null)
        await page.click({ role: 'button', name: text.frame.tabs[room] })
        await page.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
        await open()
        await fits(page, room)
      }
      await page.spread(null)
      await page.click({ role: 'button', name: text.frame.settings })
      await page.waitFor({ role: 'heading', name: text.settings.title })
      await fits(page, 'settings')
      await page.close()
      const again = await browser().open(POPUP)
      await again.waitFor({ role: 'heading', name: text.glance.title })
      await again.click({ role: 'button', name: text.due.tell })
      await fits(again, 'glance')
      await again.close()
    })
  }, { language: asked })
}
