import { afterAll, beforeAll, expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import type { Browser } from '../support/drive/page.ts'
import { answerFirstRun, beginsWith, mouse, paidOff } from '../support/way.ts'
import { launches, POPUP } from './in-both.ts'

let browser: Browser
const text = textFor('zh-CN')

beforeAll(async () => {
  browser = await launches[0][1]({ language: 'zh-CN' })
  await browser.forceColours?.()
})
afterAll(async () => browser.close())

/** Runs in the page: how the first element of each kind looks, as one text to compare. */
function looks(...selectors: string[]): string[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector)
    if (element === null) throw new Error(`there is no ${selector}`)
    const { backgroundColor, color, borderTopColor, borderTopWidth, borderInlineStartWidth } = getComputedStyle(element)
    return [backgroundColor, color, borderTopColor, borderTopWidth, borderInlineStartWidth].join(' ')
  })
}

test('where the system chooses the colours, what is chosen, what is the main button and where one is can still be told', async () => {
  const page = await browser.open(POPUP)
  await answerFirstRun(page, text, paidOff, mouse)
  await page.until(() => document.querySelector('.causes') !== null)
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  const [here, elsewhere, accent, plain] = await page.evaluate(
    looks, '.tabs [aria-current]', '.tabs button:not([aria-current])', '.card[data-tone=accent]', '.card[data-tone=plain]',
  )
  expect(here).not.toBe(elsewhere)
  expect(accent).not.toBe(plain)
  const [primary, quiet] = await page.evaluate(looks, '.button[data-kind=primary]', '.button[data-kind=quiet]')
  expect(primary).not.toBe(quiet)
  const [mark, ground] = await page.evaluate(() => [document.querySelector('.range-bar > .mark, .range-bar > .soft'), document.documentElement]
    .map((one) => one && getComputedStyle(one).background))
  expect(mark).not.toBe(ground)
  await page.click({ role: 'button', name: text.frame.settings })
  await page.waitFor({ role: 'heading', name: beginsWith(text.settings.title) })
  const [chosen, other] = await page.evaluate(looks, '.chip:has(:checked)', '.chip:not(:has(:checked))')
  expect(chosen).not.toBe(other)
  await page.close()
})
