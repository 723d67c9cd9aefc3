import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { textFor } from '../../src/text/index.ts'
import { chromium } from '../../test/support/drive/chromium.ts'
import { firefox } from '../../test/support/drive/firefox.ts'
import type { Page } from '../../test/support/drive/page.ts'
import { answerFirstRun, mouse, paidOff } from '../../test/support/way.ts'
import { top } from '../packages.mjs'

const launches = { chromium, firefox }
const PAGE = 'src/popup/index.html?tab'

/** Opens the check-up in a tab of the browser and waits until the person closes it; what they enter is found again the next time. */
async function show(name: keyof typeof launches): Promise<void> {
  const profile = join(top, 'dist/profile', name)
  mkdirSync(profile, { recursive: true })
  const browser = await launches[name]({ headless: false, profile })
  await browser.open(PAGE)
  console.log(`The check-up is open in a tab, and behind the toolbar button. Entries are kept in ${profile}. Close the window to end.`)
  await browser.gone()
}

/** Without a display: walks one story from the toolbar to the contacts and writes a picture of each screen. */
async function walk(name: keyof typeof launches): Promise<void> {
  const folder = join(top, 'dist/story', name)
  mkdirSync(folder, { recursive: true })
  const browser = await launches[name]()
  try {
    const text = textFor('zh-CN')
    const take = async (page: Page, file: string): Promise<void> => page.picture(join(folder, file))
    const popup = await browser.popup()
    await popup.waitFor({ role: 'heading', name: text.firstRun.title })
    await take(popup, '1-entries.png')
    await answerFirstRun(popup, text, paidOff, mouse)
    await take(popup, '2-result.png')
    await popup.close()
    const page = await browser.open('src/popup/index.html')
    for (const [at, room] of (['checkup', 'records', 'tips', 'contact'] as const).entries()) {
      await page.click({ role: 'button', name: text.frame.tabs[room] })
      await page.until((screen) => document.querySelector('main')?.dataset['screen'] === screen, room)
      await page.spread(400)
      await take(page, `${at + 3}-${room}.png`)
      await page.spread(null)
    }
  } finally {
    await browser.close()
  }
  console.log(`There is no display, so the story "paid off, then closed" was walked in ${name}. Its pictures are in ${folder}`)
  console.log('To use the extension, run this where there is a display, or load dist/chrome at chrome://extensions, dist/firefox at about:debugging.')
}

/** Shows the extension where somebody can see it, else walks a story. */
export async function start(name: keyof typeof launches): Promise<void> {
  const seen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  await (seen ? show(name) : walk(name))
}
