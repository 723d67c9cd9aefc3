import type { Browser, Launch } from '../drive/page.ts'
import type { Stage } from './fault.ts'

/** Does something in a browser that is started for it, and closed after it. */
export async function inBrowser<T>(stage: Stage, task: (browser: Browser) => Promise<T>, given: Launch = {}): Promise<T> {
  const browser = await stage.launch(given)
  try {
    return await task(browser)
  } finally {
    await browser.close()
  }
}
