import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/text/index.ts'
import type { Browser, Page } from '../support/drive/page.ts'
import { top } from '../support/repository.ts'

const folder = join(top, 'dist/pictures')

export type Look = (name: string, page: Page, width?: number) => Promise<void>

/** Runs in the page: waits until two frames were drawn and nothing moves or fades any more. */
async function still(): Promise<void> {
  const isMoving = (): boolean => document.getAnimations().some(({ playState }) => playState === 'running')
  for (let frames = 0; frames < 2 || isMoving(); frames += 1) await new Promise((done) => requestAnimationFrame(done))
}

/** Runs in the page. */
function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth
}

/** Runs in the page. */
function toTheTop(): void {
  window.scrollTo(0, 0)
}

/** Looks at what the page shows in light and in dark: axe has nothing to object, and a picture is kept for people. */
export function lookerFor(browser: Browser, language: Language): { look: Look; objections: string[] } {
  mkdirSync(folder, { recursive: true })
  const objections: string[] = []
  const look: Look = async (name, page, width = 400) => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.scheme(scheme)
      await page.until((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, scheme === 'dark')
      await page.spread(width)
      await page.evaluate(still)
      // Wherever one had scrolled to: what lies under the header of a page in use is reached by scrolling.
      await page.evaluate(toTheTop)
      for (const { rule, places } of await page.violations()) objections.push(`${name}, ${scheme}: ${rule}\n${places.join('\n')}`)
      if (await page.evaluate(isTooWide)) objections.push(`${name}, ${scheme}: wider than its window`)
      await page.picture(join(folder, `${browser.name}-${language}-${name}-${scheme}.png`))
    }
    await page.spread(null)
  }
  return { look, objections }
}
