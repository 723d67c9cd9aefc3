import { setTimeout as pause } from 'node:timers/promises'
import { drawn, locate, shown, sought } from './locate.ts'
import type { Page, Target } from './page.ts'

const PATIENCE = 30_000
const BETWEEN = 25

/** What a browser has to offer; the rest of a page is the same everywhere. */
export interface Hands {
  evaluate: Page['evaluate']
  /** Makes this the page that is seen; one behind another draws nothing. */
  front(): Promise<void>
  /** Presses and releases the main button there, in CSS pixels of the page's window. */
  point(x: number, y: number): Promise<void>
  type: Page['type']
  press(key: string): Promise<void>
  violations: Page['violations']
  /** Asks for another size of the tab's content, which may come a little later; null gives back the window's. A popup keeps its own. */
  resize: ((width: number | null, height: number | null) => Promise<void>) | null
  picture: Page['picture']
  close: Page['close']
}

function described(target: Target): string {
  return typeof target === 'string' ? target : JSON.stringify({ ...target, name: String(target.name) })
}

/** Asks again until there is an answer; a page that is just being replaced throws, and is asked again too. */
async function patiently<T>(ask: () => Promise<T | null | undefined | false>, complaint: () => Promise<string>): Promise<T> {
  const end = Date.now() + PATIENCE
  let trouble: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
    } catch (error) {
      trouble = error
    }
    await pause(BETWEEN)
  }
  throw new Error(`${await complaint().catch(String)}${trouble === undefined ? '' : `\n${String(trouble)}`}`)
}

/** Makes a page for a person's use out of what a browser offers. */
export function pageOf(hands: Hands): Page {
  const { evaluate, type, violations, resize, picture, close } = hands
  const look = (target: Target) => evaluate(locate, sought(target))
  const page = async (what: string): Promise<string> => `${what}\n${await evaluate(shown)}`
  async function resized(width: number, height: number): Promise<void> {
    await resize?.(width, height)
    const isSo = (across: number, down: number): boolean => innerWidth === across && innerHeight === down
    await patiently(() => evaluate(isSo, width, height), () => page(`waited in vain for a window of ${width} by ${height}`))
  }

  return {
    evaluate, type, violations, picture, close,
    spread: async (width) => {
      if (resize === null) return
      if (width === null) return resize(null, null)
      await resized(width, 600)
      await patiently(async () => {
        const [wanted, given] = await evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const)
        if (wanted <= given) return true
        await resized(width, wanted)
        return false
      }, () => page('could not be shown whole'))
    },
    has: async (target) => (await look(target)) !== null,
    waitFor: async (target) => {
      await patiently(() => look(target), () => page(`waited in vain for ${described(target)}`))
    },
    until: async (inPage, ...given) => {
      await patiently(async () => Boolean(await evaluate(inPage, ...given)), () => page(`waited in vain for ${inPage}`))
    },
    click: async (target) => {
      let before = ''
      await hands.front()
      const place = await patiently(async () => {
        await evaluate(drawn)
        const found = await look(target)
        const now = JSON.stringify(found)
        const settled = now === before
        before = now
        return settled && found?.covered === null ? found : null
      }, () => page(`could not click ${described(target)}: ${before}`))
      await hands.point(place.x, place.y)
    },
    press: async (...keys) => {
      for (const key of keys) await hands.press(key)
    },
    tabTo: async (target) => {
      await hands.front()
      await evaluate(drawn)
      for (let steps = 0; steps < 200; steps += 1) {
        if ((await look(target))?.focused === true) return
        await hands.press('Tab')
      }
      throw new Error(await page(`Tab never reached ${described(target)}`))
    },
  }
}
