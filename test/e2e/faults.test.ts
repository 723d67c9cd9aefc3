import { expect, test } from 'vitest'
import { textFor, type Language } from '../../src/text/index.ts'
import { madeUpCase } from '../../tools/bench/made-up-case.ts'
import type { Browser, Launch } from '../support/drive/page.ts'
import { hostileImport } from '../support/faults/hostile.ts'
import type { Fault, Stage } from '../support/faults/fault.ts'
import { put } from '../support/faults/in-page.ts'
import { closedAmidImport, workerStopped } from '../support/faults/pages.ts'
import { privately } from '../support/faults/private.ts'
import { quota } from '../support/faults/quota.ts'
import { give, openRefusing } from '../support/faults/refusing.ts'
import { storageCalls } from '../support/faults/storage-calls.ts'
import { downgraded } from '../support/faults/versions.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, inChromium, launches, PROBE } from './in-both.ts'
import { lookerFor } from './look.ts'

declare const probe: Probe

/** A few of the many faults that `npm run faults` injects. */
const faults: readonly Fault[] = [quota, workerStopped, closedAmidImport, downgraded, privately, ...storageCalls, hostileImport]

/** Runs in the page: nothing was ever stored here. */
async function forgetAll(): Promise<void> {
  const { local } = probe.browser.storage
  await local.remove(await local.getKeys())
  await new Promise((done) => {
    indexedDB.deleteDatabase('line-checkup').onsuccess = done
  })
  localStorage.clear()
}

/** One browser for all of them: whoever is given it and closes it leaves it empty. Another kind of browser is started anew. */
function stageOf(browser: Browser): Stage {
  const [, launch] = launches.find(([name]) => name === browser.name) ?? launches[0]
  const empty = async (): Promise<void> => {
    const page = await browser.open(PROBE)
    await page.evaluate(forgetAll)
    await page.close()
  }
  const shared: Browser = { ...browser, close: empty }
  const started = (given: Launch = {}): Promise<Browser> => (Object.keys(given).length > 0 ? launch(given) : Promise.resolve(shared))
  return { name: browser.name, launch: started, random: () => 0.5, times: 3, patience: Infinity, wholes: new Map() }
}

inBoth('what befalls the stored data', (browser) => {
  test.each(faults.map((fault) => [fault.number, fault.what, fault] as const))('%i: %s', async (_number, _what, fault) => {
    const { name } = browser()
    if (fault.cannot?.[name] !== undefined) return
    let injected = 0
    await fault.inject(stageOf(browser()), async (check) => {
      expect(await check()).not.toBe('')
      injected += 1
    })
    expect(injected).toBeGreaterThan(0)
  })
})

/** On a full disk: the reason stays in sight, what was typed stays, and it goes on when there is room. */
async function onFullDisk(browser: Browser, language: Language): Promise<void> {
  const text = textFor(language)
  const { look, objections } = lookerFor(browser, language)
  await (await browser.open(PROBE)).evaluate(put, madeUpCase(100))
  const page = await openRefusing(browser)
  await page.click({ role: 'button', name: text.frame.tabs.records })
  await page.click({ role: 'button', name: text.timeline.search.all })
  await page.click({ role: 'button', name: text.kinds.repaid.name })
  await page.click({ role: 'button', name: text.form.day.chips[0] ?? '' })
  await page.click({ role: 'button', name: text.form.save })
  await page.waitFor({ role: 'heading', name: text.frame.refused.title })
  if (!await page.has({ name: text.form.save })) throw new Error('the form is gone')
  await look('30-refused', page)
  await page.click({ role: 'button', name: text.frame.refused.again })
  await page.until((words) => document.querySelector('.toast')?.textContent?.includes(words), text.frame.notSaved['disk-full'])
  expect(await page.has({ role: 'heading', name: text.frame.refused.title })).toBe(true)
  await page.evaluate(give)
  await page.click({ role: 'button', name: text.frame.refused.again })
  await page.until((words) => document.querySelector('.toast')?.textContent?.includes(words), text.frame.refused.works)
  expect(await page.has({ role: 'heading', name: text.frame.refused.title })).toBe(false)
  expect(objections.join('\n\n')).toBe('')
}

inBoth('on a full disk', (browser) => {
  test('what cannot be stored is said until it can, and what was typed stays', () => onFullDisk(browser(), 'zh-CN'))
})

inChromium('on a full disk, in English', (browser) => {
  test('what cannot be stored is said until it can, and what was typed stays', () => onFullDisk(browser(), 'en'))
}, { language: 'en-US' })
