import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { chromium } from '../support/drive/chromium.ts'
import { firefox } from '../support/drive/firefox.ts'
import type { Browser, Launch } from '../support/drive/page.ts'
import { top } from '../support/repository.ts'

export { POPUP, PROBE } from '../support/pages.ts'

/** Both browsers by name, with the builds that hold the test pages. */
export const launches = [
  ['chromium', (given: Launch) => chromium({ folder: join(top, 'dist/probe/chrome'), ...given })],
  ['firefox', (given: Launch) => firefox({ folder: join(top, 'dist/probe/firefox'), ...given })],
] as const

/** The same tests in real Chromium and real Firefox, each with a profile of its own for all of them. */
export function inBoth(title: string, tests: (browser: () => Browser) => void, given: Launch = {}): void {
  inEach(launches, title, tests, given)
}

/** The same in Chromium alone: the other language of what both browsers have shown in one. `npm run access` looks at it in both. */
export function inChromium(title: string, tests: (browser: () => Browser) => void, given: Launch = {}): void {
  inEach(process.env['ACCESS'] === undefined ? [launches[0]] : launches, title, tests, given)
}

function inEach(some: readonly (typeof launches)[number][], title: string, tests: (browser: () => Browser) => void, given: Launch): void {
  describe.each(some)(`${title}, in %s`, (_name, launch) => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await launch(given)
    })
    afterAll(async () => browser?.close())
    tests(() => {
      if (browser === undefined) throw new Error('the browser did not start')
      return browser
    })
  })
}
