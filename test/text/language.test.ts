import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/text/choose-language.ts'
import { textFor } from '../../src/text/index.ts'

test.each([
  [null, 'en-GB', 'en'], [null, 'EN', 'en'], [null, 'zh-TW', 'zh-CN'], [null, 'fr', 'zh-CN'], [null, '', 'zh-CN'],
  ['zh-CN', 'en-US', 'zh-CN'], ['en', 'zh-CN', 'en'], [undefined, 'en', 'en'],
] as const)('setting %s, browser %s: %s', (setting, browser, language) => {
  expect(chooseLanguage(setting, browser)).toBe(language)
  expect(textFor(language).language).toBe(language)
})
