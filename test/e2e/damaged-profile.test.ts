import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { fill } from '../../tools/bench/in-page.ts'
import { madeUpCase } from '../../tools/bench/made-up-case.ts'
import { empty, filesIn, flip, flipMiddle, halve, placesIn, remove, scribble, type Places } from '../support/damage.ts'
import type { Page } from '../support/drive/page.ts'
import type { Probe } from '../support/probe/probe.ts'
import { launches, POPUP, PROBE } from './in-both.ts'

declare const probe: Probe

const EVENTS = 1_500
/** Whether a file of a profile may be copied: what says that a browser is running may not. */
const isNoLock = (path: string): boolean => !/Singleton|\.parentlock$|[\\/]lock$/.test(path)
const each = (fits: RegExp, damage: (file: string) => void) => ({ local }: Places): void => filesIn(local, fits).forEach(damage)

/** What may befall the files of a profile, each of which was seen to lose or lock data where nothing is prepared for it. */
const faults: Record<'chromium' | 'firefox', Record<string, (places: Places) => void>> = {
  chromium: {
    'bytes flipped in a table': each(/\.ldb$/, (file) => flip(file, 997)),
    'one byte flipped in a table': each(/\.ldb$/, flipMiddle),
    'bytes flipped in the log': each(/\.log$/, (file) => flip(file, 997)),
    'log cut to half': each(/\.log$/, halve),
    'log deleted': each(/\.log$/, remove),
    'tables deleted': each(/\.ldb$/, remove),
    'CURRENT deleted': each(/^CURRENT$/, remove),
    'MANIFEST overwritten': each(/^MANIFEST/, scribble),
    'every file emptied': each(/./, empty),
    'folder deleted': ({ local }) => remove(local),
  },
  firefox: {
    'pages flipped in the database': each(/\.sqlite$/, (file) => flip(file, 997, 0.5)),
    'database emptied': each(/\.sqlite$/, empty),
    'database cut to half': each(/\.sqlite$/, halve),
    'database deleted': each(/\.sqlite$/, remove),
    'metadata overwritten': each(/^\.metadata-v2$/, scribble),
    'folder deleted': ({ local }) => remove(local),
  },
}

/** Runs in the page: writes so much else that Chromium moves what it has from its log into its tables. */
async function pressOn(): Promise<void> {
  const { local } = probe.browser.storage
  for (let i = 0; i < 30; i += 1) await local.set({ weight: `${i}`.repeat(200_000) })
  await local.remove('weight')
}

async function stored(page: Page): Promise<number> {
  return page.evaluate(async () => (await probe.loadCase()).case.events.length)
}

describe.each(launches)('a profile that was damaged while %s was closed', (name, launch) => {
  const wholes = { fresh: mkdtempSync(join(tmpdir(), `${name}-fresh-`)), settled: mkdtempSync(join(tmpdir(), `${name}-settled-`)) }
  let base = ''
  beforeAll(async () => {
    const browser = await launch({ profile: wholes.fresh })
    base = browser.base
    const page = await browser.open(PROBE)
    await page.evaluate(fill, madeUpCase(EVENTS))
    await browser.restart((profile) => cpSync(profile, wholes.settled, { recursive: true, filter: isNoLock }))
    await browser.close()
    if (name === 'firefox') return
    const settling = await launch({ profile: wholes.settled })
    await (await settling.open(PROBE)).evaluate(pressOn)
    await settling.close()
  })
  afterAll(() => Object.values(wholes).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })))

  const damaged = async (damage: (places: Places) => void, whole = wholes.fresh) => {
    const profile = mkdtempSync(join(tmpdir(), `${name}-damaged-`))
    cpSync(whole, profile, { recursive: true, filter: isNoLock })
    damage(placesIn(name, profile, base))
    const browser = await launch({ profile })
    onTestFinished(async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
    })
    return browser
  }

  test.each(Object.entries(faults[name]))('loses no event: %s', async (what, damage) => {
    const browser = await damaged(damage, what.includes('table') ? wholes.settled : wholes.fresh)
    const popup = await browser.open(POPUP)
    await popup.until(() => document.querySelector('main:not([aria-busy]) h1') !== null && document.querySelector('nav') !== null)
    expect(await stored(await browser.open(PROBE))).toBe(EVENTS)
  })

  test('offers to restore from a file when both stores are gone', async () => {
    const browser = await damaged(({ local, database }) => {
      remove(local)
      remove(database)
    })
    const popup = await browser.open(POPUP)
    await popup.waitFor({ name: /从文件恢复/ })
  })

  test('offers to restore from a file when the first store is gone and its copy is damaged', async () => {
    const browser = await damaged(({ local, database }) => {
      remove(local)
      for (const file of filesIn(database, /\.(ldb|log|sqlite)$/)) flip(file, 997, 0.5)
    })
    const popup = await browser.open(POPUP)
    await popup.until(() => document.querySelector('main:not([aria-busy]) h1') !== null)
    if (await stored(await browser.open(PROBE)) !== EVENTS) await popup.waitFor({ name: /从文件恢复/ })
  })
})
