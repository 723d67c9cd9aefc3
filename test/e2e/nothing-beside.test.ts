import { expect, test } from 'vitest'
import { optionWords } from '../../src/popup/first-run/option-words.ts'
import { textFor } from '../../src/text/index.ts'
import { filesWith, rareWord } from '../support/search-profile.ts'
import { beginsWith, mouse } from '../support/way.ts'
import { inBoth, POPUP } from './in-both.ts'

const text = textFor('zh-CN')
/** Where the extension's own stores lie in a profile, which deletion and lock reach. */
const OWN = /^(Default\/(Local Extension Settings|IndexedDB|Local Storage|Session Storage)|storage\/default\/moz-extension)/

inBoth('what is typed', (browser) => {
  test('is found in the extension\'s own stores and nowhere else in the profile: no form history, no session to open again', async () => {
    const page = await browser().open(POPUP)
    const [story, wording] = [rareWord(), rareWord()]
    await mouse(page, { role: 'textbox', name: text.ownWords.label })
    await page.type(story)
    await mouse(page, { role: 'button', name: beginsWith(text.firstRun.entries['paid-off-closed'].name) })
    for (const [id, chip] of [['product', 'jiebei'], ['day', 'yesterday'], ['gap', 'same-day']] as const) {
      await page.waitFor({ role: 'heading', name: text.firstRun.questions[id].title })
      await mouse(page, { role: 'button', name: optionWords(id, text)[chip] ?? chip })
    }
    await page.waitFor({ role: 'heading', name: text.firstRun.questions.wording.title })
    await page.until(() => document.querySelector('form input') !== null)
    await page.evaluate(() => document.querySelector<HTMLElement>('form input')?.focus())
    await page.type(wording)
    await page.press('Enter')
    await page.until((title) => document.querySelector('h1')?.innerText !== title, text.firstRun.questions.wording.title)
    // A browser writes down what stands in its tabs at the latest when it ends.
    let files: string[] = []
    await browser().restart((profile) => {
      files = [story, wording].flatMap((word) => filesWith(word, profile))
    })
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !OWN.test(file))).toEqual([])
  })
}, { language: 'zh-CN' })
