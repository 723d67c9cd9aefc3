import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { startChromium, type Chromium } from '../../test/support/drive/chromium-process.ts'
import { contentTime, fill, forgetLook, timePopup, timeStorage, watchChanges } from './in-page.ts'
import { madeUpCase } from './made-up-case.ts'
import { spreadOf, type Spread } from './timing.ts'

export const pages = {
  blank: 'test/support/probe/blank.html',
  bare: 'test/support/probe/bare.html',
  popup: 'src/popup/index.html',
  /** The same, where no earlier look on the same day was kept. */
  first: 'src/popup/index.html',
} as const
export type PageName = keyof typeof pages

/** Milliseconds. `popup`: from the click to the last change; `tab`: from the start of loading to it; `cpu`: of the main thread. */
export type PageTimes = Readonly<Record<PageName, Readonly<{ popup: Spread; tab: Spread; cpu: Spread }>>>
export type StorageTimes = Readonly<Record<'write' | 'read' | 'plainWrite' | 'plainRead', Spread>>
export type Measured = Readonly<{ events: number; pages: PageTimes; storage: StorageTimes }>

const names = Object.keys(pages) as PageName[]
type Taken = Record<'popup' | 'tab' | 'cpu', number[]>

async function inTab({ puppet, base }: Chromium, path: string): Promise<{ content: number; cpu: number }> {
  const tab = await puppet.newPage()
  try {
    const session = await tab.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await tab.evaluateOnNewDocument(watchChanges)
    await tab.goto(base + path)
    const { content } = await tab.evaluate(contentTime)
    const { metrics } = await session.send('Performance.getMetrics')
    return { content, cpu: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000 }
  } finally {
    await tab.close()
  }
}

async function measurePages(chromium: Chromium, probe: Page, rounds: number): Promise<PageTimes> {
  const none = (): Taken => ({ popup: [], tab: [], cpu: [] })
  const taken: Record<PageName, Taken> = { blank: none(), bare: none(), popup: none(), first: none() }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      if (name === 'first') await probe.evaluate(forgetLook)
      const { content, cpu } = await inTab(chromium, pages[name])
      taken[name].tab.push(content)
      taken[name].cpu.push(cpu)
      await probe.bringToFront()
      if (name === 'first') await probe.evaluate(forgetLook)
      taken[name].popup.push((await probe.evaluate(timePopup, pages[name])).settled)
    }
  }
  const summed = ({ popup, tab, cpu }: Taken) => ({ popup: spreadOf(popup), tab: spreadOf(tab), cpu: spreadOf(cpu) })
  return { blank: summed(taken.blank), bare: summed(taken.bare), popup: summed(taken.popup), first: summed(taken.first) }
}

/** Everything that is measured in Chromium, for each number of stored events; the pages take turns, so that load hits all alike. */
export async function measureChromium(folder: string, sizes: readonly number[], rounds: number): Promise<Measured[]> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const chromium = await startChromium({ folder, profile, language: 'zh-CN', headless: true })
  try {
    const probe = await chromium.puppet.newPage()
    await probe.goto(`${chromium.base}test/support/probe/index.html`)
    const measured: Measured[] = []
    for (const events of sizes) {
      const stored = await probe.evaluate(fill, madeUpCase(events))
      if (stored !== events) throw new Error(`${stored} of ${events} events are stored`)
      const times = await measurePages(chromium, probe, rounds)
      const storage = await probe.evaluate(timeStorage, 15)
      const spreads = Object.fromEntries(Object.entries(storage).map(([name, list]) => [name, spreadOf(list)])) as unknown as StorageTimes
      measured.push({ events, pages: times, storage: spreads })
    }
    return measured
  } finally {
    await chromium.puppet.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
