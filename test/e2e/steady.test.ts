import { expect, test } from 'vitest'
import { textFor } from '../../src/text/index.ts'
import type { Page } from '../support/drive/page.ts'
import { answerFirstRun, mouse, paidOff } from '../support/way.ts'
import { inBoth, inChromium, POPUP } from './in-both.ts'

const text = textFor('zh-CN')
const rooms = ['checkup', 'records', 'tips', 'contact'] as const

/** Runs in the page: how far its parts have jumped since it opened, as the browser counts it: share of the window times share of its height. */
async function jumped(): Promise<number> {
  type Shift = PerformanceEntry & { value: number }
  let sum = 0
  const observer = new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) sum += (shift as Shift).value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
  for (let frames = 0; frames < 10; frames += 1) await new Promise((done) => requestAnimationFrame(done))
  observer.disconnect()
  return sum
}

/** Runs in the page: presses the button with this name from a script, which no browser takes for an excuse to let things jump. */
function pressByScript(name: string): void {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === name)
  if (button === undefined) throw new Error(`no button ${name}`)
  button.click()
}

inChromium('what is on the screen', (browser) => {
  test('stays where it is while a page opens, and while a room does', async () => {
    const page = await browser().open(POPUP)
    await page.waitFor({ role: 'heading', name: text.firstRun.title })
    const jumps: Record<string, number> = { entries: await page.evaluate(jumped) }
    await answerFirstRun(page, text, paidOff, mouse)
    await page.until(() => document.querySelector('.causes') !== null)
    await page.close()
    const again = await browser().open(POPUP)
    await again.waitFor({ role: 'heading', name: text.glance.title })
    jumps['glance'] = await again.evaluate(jumped)
    for (const room of rooms) {
      const before = await again.evaluate(jumped)
      await again.evaluate(pressByScript, text.frame.tabs[room])
      await again.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
      jumps[room] = await again.evaluate(jumped) - before
    }
    await again.evaluate(pressByScript, text.frame.settings)
    await again.waitFor({ role: 'heading', name: text.settings.title })
    jumps['settings and all before'] = await again.evaluate(jumped)
    console.log(jumps)
    expect(Object.entries(jumps).filter(([, jump]) => jump >= 0.01)).toEqual([])
    await again.close()
  })
}, { language: 'zh-CN' })

/** Runs in the page: what would move or fade, for how many milliseconds at most, and what moves now. */
function moving(): { longest: number; now: number } {
  const durations = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
    return [...transitionDuration.split(','), ...animationName === 'none' ? [] : animationDuration.split(',')]
  })
  return { longest: Math.max(...durations.map((one) => parseFloat(one) * 1000)), now: document.getAnimations().length }
}

type Stop = Readonly<{ name: string; ringed: boolean; free: boolean; last: boolean }>

/** Runs in the page: what has the focus, whether a ring is drawn around it, whether some of it lies free, and whether it is the last on the page. */
function focused(): Stop {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) throw new Error('nothing has the focus')
  const around = element.closest('.chip, .file') ?? element
  const { outlineStyle, outlineWidth } = getComputedStyle(around)
  const { left, right, top, bottom } = around.getBoundingClientRect()
  const points = [[left + 3, top + 3], [(left + right) / 2, (top + bottom) / 2], [right - 3, bottom - 3]] as const
  const free = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (around.contains(hit) || hit.contains(around))
  })
  const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  return { name: `${element.tagName} ${element.className} ${element.innerText.slice(0, 20)}`, ringed, free, last: element.matches('.tabs button:last-child') }
}

/** Goes with Tab from the room's beginning to the end of the page; one more would leave it for the browser's own bars. */
async function stops(page: Page): Promise<Stop[]> {
  await page.evaluate(() => document.querySelector('main')?.focus())
  const seen: Stop[] = []
  while (seen.length < 80 && seen.at(-1)?.last !== true) {
    await page.press('Tab')
    seen.push(await page.evaluate(focused))
  }
  return seen
}

inBoth('in every room', (browser) => {
  test('the focus is seen at every stop, nothing moves for long, and nothing at all for those who want it so', async () => {
    const page = await browser().open(POPUP)
    await answerFirstRun(page, text, paidOff, mouse)
    await page.until(() => document.querySelector('.causes') !== null)
    for (const room of rooms) {
      await page.click({ role: 'button', name: text.frame.tabs[room] })
      await page.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
      expect((await page.evaluate(moving)).longest, room).toBeLessThanOrEqual(150)
      const around = await stops(page)
      expect(around.at(-1)?.last, room).toBe(true)
      expect(around.filter(({ ringed, free }) => !ringed || !free), room).toEqual([])
    }
    await browser().lessMotion()
    for (const room of rooms) {
      await page.click({ role: 'button', name: text.frame.tabs[room] })
      await page.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
      expect(await page.evaluate(moving), room).toEqual({ longest: 0, now: 0 })
    }
    await page.close()
  })
}, { language: 'zh-CN' })
