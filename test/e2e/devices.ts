import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textFor } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { POPUP, PROBE, type launches } from './in-both.ts'

declare const probe: Probe

const { lock, sync } = textFor('zh-CN')

/** One device: a browser with a profile of its own, the page of settings in it, and one that looks into the store. */
export type Device = Readonly<{ browser: Browser; profile: string; page: Page; probe: Page }>

export type Launcher = (typeof launches)[number][1]

/** Starts a device on which nothing was ever noted. */
export async function newDevice(launch: Launcher): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'device-'))
  const browser = await launch({ profile })
  return { browser, profile, page: await browser.open(`${POPUP}?tab&options`), probe: await browser.open(PROBE) }
}

/** Removes what a device that was closed has left. */
export function removeDevice({ profile }: Device): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** What lies in the browser's sync storage. */
export function carriedBy({ probe: page }: Device): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(() => probe.browser.storage.sync.get(null))
}

/** Does what the browser's own sync does, which needs an account: what lies in the storage of one lies in that of the other. */
export async function carry(from: Device, to: Device): Promise<void> {
  await to.probe.evaluate(async (items) => {
    const { sync: area } = probe.browser.storage
    const gone = Object.keys(await area.get(null)).filter((name) => !(name in items))
    if (gone.length > 0) await area.remove(gone)
    await area.set(items)
  }, await carriedBy(from))
}

/** Waits until the page shows the words. */
export function shows({ page }: Device, words: string): Promise<void> {
  return page.until((sought) => document.body.innerText.includes(sought), words)
}

/** Types a passphrase twice where one is chosen. */
export async function choosePassphrase({ page }: Device, label: string, passphrase: string): Promise<void> {
  await page.click({ name: label })
  await page.type(passphrase)
  await page.click({ name: lock.again })
  await page.type(passphrase)
}

/** Waits for what the card says of two devices once this was done; what it said before does not count. */
export async function after(device: Device, act: () => Promise<void>, says: string): Promise<void> {
  await device.page.evaluate(() => {
    for (const said of document.querySelectorAll<HTMLElement>('#sync [role=status] p')) said.dataset['before'] = ''
  })
  await act()
  await device.page.until((words) => {
    const said = [...document.querySelectorAll('#sync [role=status] p:not([data-before])')]
    return said.some(({ textContent }) => textContent === words)
  }, says)
}

/** Presses the button for a round, and waits for what came of it. */
export function round(device: Device, says: string): Promise<void> {
  return after(device, () => device.page.click({ role: 'button', name: sync.now }), says)
}
