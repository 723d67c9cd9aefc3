import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { filesWith, rareWord } from '../support/search-profile.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

const text = textFor('zh-CN')
/** Words that stand nowhere in a browser. */
const words = [rareWord(), '丙戌鹩鹴鬲豸黹黻']
const found = (profile: string): readonly string[] => words.flatMap((word) => filesWith(word, profile))

/** Something of every kind, told again and again, so that there are old generations, logs and copies of it. */
async function fill(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  await page.evaluate(async (secret) => {
    const noise = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(1_200))))
    for (let round = 0; round < 12; round += 1) {
      const said = noise() + secret.join(noise().slice(0, 300)) + round
      const line = { id: 'jb', product: 'jiebei', lender: 'bank', name: secret[0] }
      const events = [{ id: `e${round}`, kind: 'line-closed', line: 'jb', date: '2026-01-01', note: said.slice(0, 1_990) }]
      const slots = Object.fromEntries(secret.map((word, at) => [`s${at}`, word + noise().slice(0, 200)]))
      const extension = {
        progress: { jb: { [`step${round}`]: { answer: said } } }, letters: { person: slots, lines: { jb: slots }, list: [] },
        casework: { notes: { jb: said }, details: { [`e${round}`]: { ticket: secret[0] } }, hidden: { jb: secret } },
        book: { cash: 1, incomes: [{ id: `i${round}`, amount: 1, day: '2026-01-01', rhythm: 'once', kind: 'wage', name: secret[1] }], payments: [], draws: [], owed: {} },
      }
      await probe.importText(JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [line], events, extension }), '2026-11-21')
    }
  }, words)
  await page.close()
}

/** Deletes everything as a person does; the page that says so. */
async function deleteAll(browser: Browser): Promise<Page> {
  const page = await browser.open(`${POPUP}?tab&options`)
  await page.until((title) => document.querySelector('h1')?.textContent === title, text.settings.title)
  await page.click({ role: 'button', name: text.settings.wipe.start })
  await page.click({ role: 'button', name: text.settings.wipe.confirm })
  await page.until((question) => document.querySelector('h1')?.textContent === question, text.firstRun.title)
  return page
}

/** Writing over what is left on the disk takes its time on a busy machine: longer than one waits for anything else. */
async function long(look: () => Promise<void>): Promise<void> {
  await look().catch(look).catch(look)
}

async function leftInFiles(browser: Browser): Promise<readonly string[]> {
  let left: readonly string[] = []
  await browser.restart((profile) => {
    left = found(profile)
  })
  return left
}

inBoth('deleting everything', (browser) => {
  test('leaves nothing of it in any file of the profile', async () => {
    await fill(browser())
    // The search finds what is there; else it would prove nothing.
    expect((await leftInFiles(browser())).length).toBeGreaterThan(0)
    await fill(browser())
    const page = await deleteAll(browser())
    const isDone = (words: string): boolean => document.querySelector('.toast')?.textContent?.includes(words) === true
    await long(() => page.until(isDone, text.settings.wipe.done))
    await page.close()
    expect(await leftInFiles(browser())).toEqual([])
  })

  test('nor where the browser is closed at once: its next start goes on with it', async () => {
    await fill(browser())
    await deleteAll(browser())
    await browser().restart()
    const page = await browser().open(PROBE)
    await long(() => page.until(async () => Object.keys(await probe.browser.storage.local.get('overwrite')).length === 0))
    await page.close()
    expect(await leftInFiles(browser())).toEqual([])
  })
})
