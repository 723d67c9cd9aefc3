import { firefox } from '../../test/support/drive/firefox.ts'
import { pages, type PageName, type StorageTimes } from './chromium.ts'
import { contentTime, fill, forgetLook, timeStorage } from './in-page.ts'
import { madeUpCase } from './made-up-case.ts'
import { spreadOf, type Spread } from './timing.ts'

/** Milliseconds from the start of loading in a tab to the first paint with content, of each page; and of storage. */
export type MeasuredInFirefox = Readonly<{ events: number; paint: Readonly<Record<PageName, Spread>>; storage: StorageTimes }>

const names = Object.keys(pages) as PageName[]

export async function measureFirefox(folder: string, sizes: readonly number[], rounds: number): Promise<MeasuredInFirefox[]> {
  const browser = await firefox({ folder })
  try {
    const measured: MeasuredInFirefox[] = []
    for (const events of sizes) {
      const probe = await browser.open('test/support/probe/index.html')
      const stored = await probe.evaluate(fill, madeUpCase(events))
      if (stored !== events) throw new Error(`${stored} of ${events} events are stored`)
      const paints: Record<PageName, number[]> = { blank: [], bare: [], popup: [], first: [] }
      for (let round = 0; round < rounds; round += 1) {
        for (const name of names) {
          if (name === 'first') await probe.evaluate(forgetLook)
          const page = await browser.open(pages[name])
          paints[name].push((await page.evaluate(contentTime)).paint)
          await page.close()
        }
      }
      const storage = Object.entries(await probe.evaluate(timeStorage, 15)).map(([name, times]) => [name, spreadOf(times)])
      const paint = names.map((name) => [name, spreadOf(paints[name])])
      measured.push({ events, paint: Object.fromEntries(paint), storage: Object.fromEntries(storage) })
      await probe.close()
    }
    return measured
  } finally {
    await browser.close()
  }
}
