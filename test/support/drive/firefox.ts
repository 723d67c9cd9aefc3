import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { need } from '../../../tools/browsers.mjs'
import { zipOf } from '../../../tools/zip.mjs'
import { top } from '../repository.ts'
import { started, type Started } from './firefox-process.ts'
import { contentOf, forgetFront, pageAt } from './firefox-page.ts'
import { ID, UUID, writePrefs } from './firefox-profile.ts'
import { calm, clickButton, closePopup, closeTab, isInstalled, openTab, setScheme, stopBackground } from './firefox-window.ts'
import type { Browser, Launch, Page, Scheme } from './page.ts'

const BUTTON = `${ID.replace(/[^a-z0-9_-]/gi, '_')}-BAP`

/** Starts Firefox with dist/firefox installed for good, or for the session where it takes signed packages only. */
export async function firefox(launch: Launch = {}): Promise<Browser> {
  const { language = 'zh-CN', headless = true, profile: given, folder = join(top, 'dist/firefox'), privately = false, zone } = launch
  const profile = given ?? mkdtempSync(join(tmpdir(), 'firefox-'))
  let running: Started
  let tabs = 0
  const base = `moz-extension://${UUID}/`

  async function install(): Promise<void> {
    // A profile may have it; one whose browser was killed soon after the installation may have it no more.
    if (await running.session.privileged('chrome', isInstalled, ID)) return
    const file = join(profile, 'line-checkup.xpi')
    writeFileSync(file, zipOf(folder))
    try {
      await running.session.send('Addon:Install', { path: file, temporary: false, allowPrivateBrowsing: privately })
    } catch {
      await running.session.send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing: privately })
    }
  }

  async function start(): Promise<void> {
    writePrefs(profile, language, privately)
    running = await started(need('firefox'), profile, headless, zone)
    await install()
    await running.session.lookAt('content')
    // The session looks at a picture of the extension: a page in the right process that runs nothing.
    await running.session.send('WebDriver:SetTimeouts', { pageLoad: 20_000 })
    const toPicture = (): Promise<unknown> => running.session.send('WebDriver:Navigate', { url: `${base}icons/128.png` })
    // Now and then the end of a load that changes the process is not noticed.
    await toPicture().catch(toPicture)
  }

  async function stop(): Promise<void> {
    await Promise.race([running.session.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {}), running.gone])
    await Promise.race([running.gone, pause(15_000).then(running.kill)])
    await running.gone
    running.session.close()
  }

  /** Runs in the browser's window what may bring something else to the front. */
  async function moving<A extends readonly unknown[]>(inWindow: (...given: A) => void | Promise<void>, ...given: A): Promise<void> {
    await running.session.privileged('chrome', inWindow, ...given)
    forgetFront(running.session)
  }

  const page = (tab: number): Page => pageAt(running.session, { tab }, () => moving(closeTab, tab))

  await start()
  return {
    name: 'firefox', base, profile,
    open: async (path) => {
      tabs += 1
      await moving(openTab, tabs, base + path)
      return page(tabs)
    },
    popup: async () => {
      await moving(clickButton, BUTTON)
      for (const end = Date.now() + 15_000; Date.now() < end; await pause(25)) {
        const id = await running.session.privileged('chrome', contentOf, { popup: true as const }).catch(() => null)
        if (id !== null) break
      }
      const popup = pageAt(running.session, { popup: true }, () => moving(closePopup))
      await popup.until(() => document.readyState === 'complete' && location.href !== 'about:blank')
      return popup
    },
    scheme: async (wish: Scheme) => running.session.privileged('chrome', setScheme, wish),
    lessMotion: async () => running.session.privileged('chrome', calm),
    stopWorker: async () => running.session.privileged('chrome', stopBackground, ID),
    restart: async (between) => {
      await stop()
      try {
        between?.(profile)
      } finally {
        await start()
      }
    },
    kill: async () => {
      running.kill()
      await running.gone
      running.session.close()
    },
    gone: async () => running.gone,
    close: async () => {
      await stop()
      if (given === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
