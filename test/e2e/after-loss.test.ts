import { expect, test } from 'vitest'
import { textFor, type Language } from '../../src/text/index.ts'
import { madeUpCase } from '../../tools/bench/made-up-case.ts'
import type { Browser } from '../support/drive/page.ts'
import { put } from '../support/faults/in-page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, inChromium, POPUP, PROBE } from './in-both.ts'
import { lookerFor } from './look.ts'

declare const probe: Probe

/** Runs in the page: what is in the first store is gone, and, if `both`, so is the copy. */
async function lose(both: boolean): Promise<void> {
  const { local } = probe.browser.storage
  await local.remove(await local.getKeys())
  if (!both) return
  await new Promise((done) => {
    indexedDB.deleteDatabase('line-checkup').onsuccess = done
  })
}

/** What is said of a loss, by light and dark: what was restored and from when; where nothing is left, a way on from a file. */
async function afterLoss(browser: Browser, language: Language): Promise<void> {
  const text = textFor(language)
  const { look, objections } = lookerFor(browser, language)
  const probing = await browser.open(PROBE)
  await probing.evaluate(put, madeUpCase(100))
  await probing.evaluate(lose, false)
  const restored = await browser.open(POPUP)
  await restored.until((words) => document.querySelector('.notices')?.textContent?.includes(words), text.frame.notices.restored('2', '100'))
  await look('31-restored', restored)
  expect(await restored.has({ role: 'button', name: text.frame.showBackup })).toBe(true)
  await restored.close()
  await probing.evaluate(lose, true)
  const lost = await browser.open(POPUP)
  await lost.waitFor({ role: 'heading', name: text.frame.trouble.damaged.title })
  await look('32-lost', lost)
  const lastWritten = text.frame.notices['last-written'](text.format.dayWords('2026-11-22', '2026-11-22')).slice(0, 8)
  expect(await lost.evaluate(() => document.body.innerText)).toContain(lastWritten)
  await lost.click({ role: 'button', name: text.frame.restoreFile })
  await lost.until(() => document.activeElement?.closest('#restore') !== null)
  await look('33-restore', lost)
  expect(objections.join('\n\n')).toBe('')
}

inBoth('after a loss', (browser) => {
  test('it is said what was restored, and where nothing is left the way leads to a file', () => afterLoss(browser(), 'zh-CN'))
})

inChromium('after a loss, in English', (browser) => {
  test('it is said what was restored, and where nothing is left the way leads to a file', () => afterLoss(browser(), 'en'))
}, { language: 'en-US' })
