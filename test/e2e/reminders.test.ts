import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Day } from '../../src/events/day.ts'
import { textFor } from '../../src/text/index.ts'
import { chromium } from '../support/drive/chromium.ts'
import { firefox } from '../support/drive/firefox.ts'
import type { Browser } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { top } from '../support/repository.ts'
import { inBoth, launches, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

const text = textFor('zh-CN')

/** Runs in the page: one line with something due since yesterday and something in ten days. */
async function seed(): Promise<void> {
  const day = (ahead: number): Day => {
    const at = new Date(Date.now() + ahead * 86_400_000)
    return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}` as Day
  }
  await probe.updateCase((before) => ({ ...before, lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: [] }))
  await probe.updateReminders(() => [
    { id: 'a', line: 'jb', day: day(-1), about: 'day', what: 'paper' }, { id: 'b', line: 'jb', day: day(10), about: 'recheck' },
  ])
}

/** Runs in the page: the badge, and which alarms are set. */
async function sight(): Promise<string> {
  const names = (await probe.browser.alarms.getAll()).map(({ name }) => name).sort()
  return [await probe.browser.action.getBadgeText({}), ...names].join(' ')
}

/** Waits until the background has drawn what is due and set its alarms. */
async function settled(browser: Browser): Promise<void> {
  const page = await browser.open(PROBE)
  await page.until(async (wanted) => {
    const names = (await probe.browser.alarms.getAll()).map(({ name }) => name).sort()
    return [await probe.browser.action.getBadgeText({}), ...names].join(' ') === wanted
  }, '1 monthly-checkup next-due')
  await page.close()
}

inBoth('reminders', (browser) => {
  test('come back after alarms were lost and the browser was closed, and what was missed is shown', async () => {
    const page = await browser().open(PROBE)
    await page.evaluate(seed)
    await settled(browser())
    await page.evaluate(async () => { await probe.browser.alarms.clearAll() })
    expect(await page.evaluate(sight)).toBe('1')
    await browser().restart()
    await settled(browser())
    const glance = await browser().open(POPUP)
    await glance.until((words) => document.body.innerText.includes(words), text.glance.due.days.paper(text.products.jiebei))
    await glance.close()
  })
})

/** The same build with the optional right given at installation, as Chromium's own question cannot be answered from outside. */
function withNotices(): string {
  const folder = mkdtempSync(join(tmpdir(), 'with-notices-'))
  cpSync(join(top, 'dist/probe/chrome'), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const { optional_permissions: wanted, permissions, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...rest, permissions: [...permissions, ...wanted] }))
  return folder
}

describe('notifications', () => {
  const copy = withNotices()
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('show once in Chromium, whatever wakes the background, and again in no later start', async () => {
    const browser = await chromium({ folder: copy })
    try {
      const page = await browser.open(PROBE)
      await page.evaluate(seed)
      await page.until(async () => 'due' in await probe.browser.notifications.getAll())
      await page.evaluate(async () => {
        await probe.browser.notifications.clear('due')
        for (let i = 0; i < 10; i += 1) await probe.updateReminders((before) => [...before])
      })
      await browser.restart()
      await settled(browser)
      const later = await browser.open(PROBE)
      expect(await later.evaluate(async () => Object.keys(await probe.browser.notifications.getAll()))).toEqual([])
    } finally {
      await browser.close()
    }
  })

  test('are asked for in Firefox by a press in the settings alone, and given back by another', async () => {
    const launch = launches.find(([name]) => name === 'firefox')
    const browser = await (launch?.[1] ?? firefox)({})
    const held = async (): Promise<boolean> => {
      const page = await browser.open(PROBE)
      const has = await page.evaluate(() => probe.browser.permissions.contains({ permissions: ['notifications'] }))
      await page.close()
      return has
    }
    try {
      expect(await held()).toBe(false)
      const page = await browser.open(POPUP)
      await page.click({ role: 'button', name: text.frame.settings })
      await page.click({ role: 'button', name: text.settings.notices.ask })
      await page.waitFor({ role: 'button', name: text.settings.notices.giveUp })
      expect(await held()).toBe(true)
      await page.click({ role: 'button', name: text.settings.notices.giveUp })
      await page.waitFor({ role: 'button', name: text.settings.notices.ask })
      expect(await held()).toBe(false)
    } finally {
      await browser.close()
    }
  })
})
