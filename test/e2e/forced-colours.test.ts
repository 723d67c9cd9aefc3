import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { answerFirstRun, beginsWith, mouse, paidOff } from '../support/way.ts'
import { inBoth, POPUP } from './in-both.ts'

const text = textFor('zh-CN')

/** Runs in the page: how the first element of each kind looks, as one text to compare. */
function looks(...selectors: string[]): string[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector)
    if (element === null) throw new Error(`there is no ${selector}`)
    const { backgroundColor, color, borderTopColor, borderTopWidth, borderInlineStartWidth } = getComputedStyle(element)
    return [backgroundColor, color, borderTopColor, borderTopWidth, borderInlineStartWidth].join(' ')
  })
}

inBoth('where the system chooses the colours', (browser) => {
  test('what is chosen, what is the main button and where one is can still be told', async () => {
    await browser().scheme('forced')
    const page = await browser().open(POPUP)
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
}, { language: 'zh-CN' })
