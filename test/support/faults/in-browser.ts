import type { Browser, Launch } from '../drive/page.ts'
import type { Stage } from './fault.ts'
import { demandNothingPlain } from './sealed.ts'

/**
 * Does something in a browser that is started for it, and closed after it. Where the store was sealed, nothing may be left in plain text:
 * the browser is then killed, and its files are searched as they lie.
 */
export async function inBrowser<T>(stage: Stage, task: (browser: Browser) => Promise<T>, given: Launch = {}): Promise<T> {
  const browser = await stage.launch(given)
  try {
    const result = await task(browser)
    if (stage.sealed === true) await browser.kill()
    demandNothingPlain(browser, stage)
    return result
  } finally {
    await browser.close()
  }
}
