import type { Browser, Page } from '../drive/page.ts'
import { POPUP, PROBE } from '../pages.ts'

/** Runs in the test page: makes it the page of the toolbar button, with whatever was changed in it before. */
async function becomePopup(path: string): Promise<void> {
  const root = document.createElement('div')
  root.id = 'app'
  document.body.replaceChildren(root)
  document.documentElement.spellcheck = false
  const script = document.createElement('script')
  script.type = 'module'
  script.src = new URL('/assets/popup.js', location.href).href
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = new URL('/assets/popup.css', location.href).href
  history.replaceState(null, '', new URL(`/${path}`, location.href).href)
  document.head.append(style, script)
}

/** Opens the page of the toolbar button after something was done to what the browser offers it. */
export async function openStubbed<A extends readonly unknown[]>(browser: Browser, stub: (...given: A) => void, ...given: A): Promise<Page> {
  const page = await browser.open(PROBE)
  await page.evaluate(stub, ...given)
  await page.evaluate(becomePopup, POPUP)
  return page
}
