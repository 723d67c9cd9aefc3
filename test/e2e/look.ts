import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/text/index.ts'
import type { Browser, Page, Scheme } from '../support/drive/page.ts'
import { top } from '../support/repository.ts'
import { smallTargets } from './small-targets.ts'

const folder = join(top, 'dist/pictures')
/** `npm run access` looks at every screen in every way, and wants what was found in this file, one look a line. */
const record = process.env['ACCESS']
const schemes: readonly Scheme[] = record === undefined ? ['light', 'dark'] : ['light', 'dark', 'forced']
const sizes = record === undefined ? [100] : [100, 200]

export type Look = (name: string, page: Page, width?: number) => Promise<void>

/** Runs in the page: what makes it wider than its window; nothing where it is not. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
  return [`wider than its window: ${over.slice(0, 5).map((one) => `${one.tagName} ${one.getAttribute('class')}`).join(', ')}`]
}

/** Runs in the page: all texts so many per cent of their size, as a person sets it in the browser. */
function enlarge(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`
}

/** Runs in the page. */
function told(wish: Scheme): boolean {
  const isSo = (feature: string): boolean => matchMedia(`(${feature})`).matches
  return wish === 'forced' ? isSo('forced-colors: active') : isSo(`prefers-color-scheme: ${wish}`) && !isSo('forced-colors: active')
}

/**
 * Runs in the page: goes to its top, wherever one had scrolled to, for what lies under the header of a page in use is reached by scrolling; waits
 * until two frames were drawn and nothing moves or fades any more. Tells whether something lies behind the bar at its foot: only in the popup,
 * whose size is its own.
 */
async function cutShortOnceStill(): Promise<boolean> {
  window.scrollTo(0, 0)
  const isMoving = (): boolean => document.getAnimations().some(({ playState }) => playState === 'running')
  for (let frames = 0; frames < 2 || isMoving(); frames += 1) await new Promise((done) => requestAnimationFrame(done))
  return document.documentElement.scrollHeight > innerHeight
}

/** Runs in the page: fields of which the browser would write down what is typed, or send it to a spelling service. */
function keptFields(): string[] {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=range])')]
  return fields.filter((field) => field.autocomplete !== 'off' || field.spellcheck).map((field) => field.outerHTML.slice(0, 120))
}

/** What there is to object to in what the page shows now; `coloursAlone`: of it, what may be otherwise in other colours. */
async function objectionsTo(page: Page, coloursAlone: boolean): Promise<string[]> {
  const isCutShort = await page.evaluate(cutShortOnceStill)
  // What can be pressed is measured by ourselves; axe measures what sticks out from under the bar.
  const violations = (await page.violations(coloursAlone)).filter(({ rule }) => !(isCutShort && rule === 'target-size'))
  const rules = violations.map(({ rule, places }) => `${rule}\n${places.join('\n')}`)
  if (coloursAlone) return rules
  const small = (await page.evaluate(smallTargets)).map((target) => `smaller than 24 pixels: ${target}`)
  const kept = (await page.evaluate(keptFields)).map((field) => `the browser would keep or send what is typed: ${field}`)
  return [...rules, ...small, ...kept, ...await page.evaluate(tooWide)]
}

/**
 * Looks at what the page shows in light and in dark: axe has nothing to object, what can be pressed is large enough, nothing has to be moved
 * sideways, and a picture is kept for people. In dark only what colours may change is asked again; for `npm run access`, which looks in the
 * system's colours too, and with texts of twice the size, everything is asked each time.
 */
export function lookerFor(browser: Browser, language: Language): { look: Look; objections: string[] } {
  mkdirSync(folder, { recursive: true })
  const objections: string[] = []
  const look: Look = async (name, page, width = 400) => {
    for (const [turn, scheme] of schemes.entries()) {
      await browser.scheme(scheme)
      await page.until(told, scheme)
      for (const size of sizes) {
        if (record !== undefined) await page.evaluate(enlarge, size)
        // In dark nothing has another size than in light.
        if (record !== undefined || turn === 0) await page.spread(width)
        const found = await objectionsTo(page, record === undefined && turn > 0)
        objections.push(...found.map((one) => `${name}, ${scheme}, ${size} %: ${one}`))
        if (record !== undefined) appendFileSync(record, `${JSON.stringify({ browser: browser.name, language, name, scheme, size, found })}\n`)
        await page.picture(join(folder, `${browser.name}-${language}-${name}-${scheme}${size === 100 ? '' : `-${size}`}.png`))
      }
      if (record !== undefined) await page.evaluate(enlarge, 100)
    }
    if (record !== undefined) await browser.scheme('light')
    await page.spread(null)
  }
  return { look, objections }
}
