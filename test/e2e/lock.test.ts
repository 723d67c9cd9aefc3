import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import { filesWith, rareWord } from '../support/search-profile.ts'
import type { Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { inBoth, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

const text = textFor('zh-CN')
const { lock, settings, frame } = text
const PASSPHRASE = 'seven rains of july'
const TAB = `${POPUP}?tab`

/** Runs in the page: a case of several generations, with all that may be noted, each bearing the word. */
async function seed(word: string): Promise<void> {
  const line = { id: 'jb', product: 'other', lender: 'bank', name: `${word} bank` } as const
  await probe.updateCase((before) => ({ ...before, lines: [line], events: [] }))
  for (let at = 0; at < 4; at += 1) {
    const event = { id: `e${at}`, kind: 'limit-cut', date: '2026-01-05', line: 'jb', note: `${word} ${at}` } as const
    await probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  }
  await probe.updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-02-01', about: 'step', step: word }])
}

/** Nothing for axe to object to, with nothing hidden behind what sticks to an edge. */
async function clean(page: Page): Promise<void> {
  await page.spread(900)
  expect(await page.violations()).toEqual([])
  await page.spread(null)
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.until(() => document.activeElement?.matches('input[name=passphrase]'))
  await page.type(passphrase)
  await page.press('Enter')
}

inBoth('the lock', (browser) => {
  const word = rareWord()

  test('leaves no piece of what was noted on the disk, in either store, in any log', async () => {
    const page = await browser().open(PROBE)
    await page.evaluate(seed, word)
    await browser().restart((profile) => expect(filesWith(word, profile)).not.toEqual([]))
    const popup = await browser().open(TAB)
    await popup.waitFor({ name: frame.settings })
    await popup.click({ name: frame.settings })
    await popup.click({ name: lock.switchOn })
    await popup.waitFor({ name: lock.passphrase })
    await clean(popup)
    await popup.click({ name: lock.passphrase })
    await popup.type(PASSPHRASE)
    await popup.click({ name: lock.again })
    await popup.type(PASSPHRASE)
    await popup.click({ name: lock.understood })
    await popup.press('Enter')
    await popup.until((words) => document.body.innerText.includes(words), lock.open(15))
    // Writing over what is left on the disk takes its time on a busy machine: longer than one waits for anything else.
    const finished = (words: string): boolean => !document.body.innerText.includes(words)
    await popup.until(finished, lock.switching).catch(() => popup.until(finished, lock.switching))
    await clean(popup)
    await browser().restart((profile) => expect(filesWith(word, profile)).toEqual([]))
  })

  test('shows nothing after the browser was closed, and everything for the passphrase', async () => {
    const popup = await browser().open(TAB)
    await unlock(popup, 'seven rains of june')
    await popup.until((words) => document.querySelector('[role=alert]:not([hidden])')?.textContent === words, lock.wrong)
    expect(await popup.evaluate((name) => document.documentElement.innerHTML.includes(name), word)).toBe(false)
    expect(await popup.violations()).toEqual([])
    await popup.type(PASSPHRASE)
    await popup.press('Enter')
    await popup.until((name) => document.body.innerText.includes(name), word)
  })

  test('shuts in every page at one press', async () => {
    const pages = [await browser().open(TAB), await browser().open(TAB)] as const
    for (const page of pages) await page.until((name) => document.body.innerText.includes(name), word)
    await pages[0].click({ name: frame.lockNow })
    for (const page of pages) {
      await page.waitFor({ name: lock.screen.title, role: 'heading' })
      expect(await page.evaluate((name) => document.documentElement.innerHTML.includes(name), word)).toBe(false)
    }
  })

  test('what is typed in a tab is not on the disk either, and the backup is encrypted', async () => {
    const page = await browser().open(TAB)
    const typed = rareWord()
    await unlock(page, PASSPHRASE)
    await page.until((name) => document.body.innerText.includes(name), word)
    await page.click({ name: frame.settings })
    await page.click({ name: settings.export.copy })
    await page.until(() => document.querySelector('textarea[readonly]') !== null)
    const backup = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '')
    expect(backup).toContain('credit-line-checkup-locked')
    expect(backup).not.toContain(word)
    await page.click({ name: settings.import.paste })
    await page.click({ name: settings.import.pasteLabel })
    await page.type(typed)
    await browser().restart((profile) => expect([...filesWith(word, profile), ...filesWith(typed, profile)]).toEqual([]))
  })
})
