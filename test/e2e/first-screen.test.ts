import { expect, test } from 'vitest'
import { textFor, type Language } from '../../src/text/index.ts'
import { inBoth } from './in-both.ts'

const languages: [Language, 'zh-CN' | 'en-US'][] = [['zh-CN', 'zh-CN'], ['en', 'en-US']]

for (const [language, asked] of languages) {
  inBoth(`the first screen in ${language}`, (browser) => {
    test('fits into the popup: all five entries and the box for own words, without scrolling', async () => {
      const text = textFor(language)
      const page = await browser().popup()
      await page.waitFor({ role: 'heading', name: text.firstRun.title })
      const { wanted, given } = await page.evaluate(() => ({ wanted: document.documentElement.scrollHeight, given: innerHeight }))
      expect(wanted).toBeLessThanOrEqual(600)
      expect(wanted).toBeLessThanOrEqual(given)
      await page.close()
    })
  }, { language: asked })
}
