import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser as Puppet, KeyInput, Page as Tab } from 'puppeteer-core'
import { top } from '../repository.ts'
import { pageOf } from './act.ts'
import { askAxe, axeSource, violationsBy } from './axe.ts'
import { startChromium } from './chromium-process.ts'
import type { Browser, Launch, Page, Scheme } from './page.ts'

async function press(tab: Tab, keys: string): Promise<void> {
  const parts = keys === '+' ? [keys] : keys.split('+')
  const held = parts.slice(0, -1) as KeyInput[]
  for (const key of held) await tab.keyboard.down(key)
  await tab.keyboard.press((parts.at(-1) === ' ' ? 'Space' : parts.at(-1)) as KeyInput)
  for (const key of held.reverse()) await tab.keyboard.up(key)
}

/** The tab that was brought to the front last, of each browser; unknown where something else may have come to the front. */
const inFront = new WeakMap<Puppet, Tab>()

function pageIn(tab: Tab, front: boolean): Page {
  const toFront = async (): Promise<void> => {
    await tab.bringToFront()
    inFront.set(tab.browser(), tab)
  }
  return pageOf({
    evaluate: async (inPage, ...given) => await tab.evaluate(inPage as never, ...given) as never,
    front: async () => {
      if (front) await toFront()
    },
    point: async (x, y) => tab.mouse.click(x, y),
    type: async (words) => tab.keyboard.type(words),
    press: async (key) => {
      if (front && inFront.get(tab.browser()) !== tab) await toFront()
      await press(tab, key)
    },
    violations: async (coloursAlone = false) => violationsBy(() => tab.evaluate(askAxe, coloursAlone), () => tab.evaluate(axeSource)),
    resize: front ? async (width, height) => tab.setViewport(width === null || height === null ? null : { width, height }) : null,
    picture: async (file) => {
      await tab.screenshot({ path: file as `${string}.png` })
    },
    close: async () => tab.close(),
  })
}

/** Starts Chromium with dist/chrome; `profile` is kept on restart and removed on close. */
export async function chromium(launch: Launch = {}): Promise<Browser> {
  const { language = 'zh-CN', headless = true, profile: given, folder = join(top, 'dist/chrome'), zone } = launch
  const profile = given ?? mkdtempSync(join(tmpdir(), 'chromium-'))
  let wish: Scheme = 'light'
  let puppet: Puppet
  let base = ''
  const popups: Tab[] = []
  let motion = 'no-preference'
  const tint = async (tab: Tab): Promise<void> => {
    const features = [
      { name: 'prefers-color-scheme', value: wish === 'dark' ? 'dark' : 'light' }, { name: 'forced-colors', value: wish === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: motion },
    ]
    await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', { features })
  }

  async function tintAll(): Promise<void> {
    const open = [...await puppet.pages(), ...popups].filter((tab) => !tab.isClosed())
    for (const tab of open) await tint(tab)
  }

  async function start(): Promise<void> {
    ;({ puppet, base } = await startChromium({ folder, profile, language, headless, zone }))
  }

  await start()
  return {
    name: 'chromium',
    get base() { return base },
    profile,
    open: async (path) => {
      const tab = await puppet.newPage()
      inFront.delete(puppet)
      await tint(tab)
      await tab.goto(base + path)
      return { ...pageIn(tab, true), paper: async () => tab.pdf({ preferCSSPageSize: true, printBackground: true }) }
    },
    popup: async () => {
      const extension = (await puppet.extensions()).get(new URL(base).host)
      const [host] = await puppet.pages()
      if (extension === undefined || host === undefined) throw new Error('the extension is not there')
      await host.bringToFront()
      inFront.delete(puppet)
      const before = new Set(puppet.targets())
      const opened = puppet.waitForTarget((one) => one.url().startsWith(base) && !before.has(one) && one.type() !== 'service_worker')
      await extension.triggerAction(host)
      const tab = await (await opened).asPage()
      popups.push(tab)
      await tint(tab)
      return pageIn(tab, false)
    },
    scheme: async (next) => {
      wish = next
      await tintAll()
    },
    lessMotion: async () => {
      motion = 'reduce'
      await tintAll()
    },
    stopWorker: async () => {
      const session = await puppet.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(base))
      for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId })
      await session.detach()
    },
    restart: async (between) => {
      await puppet.close()
      try {
        between?.(profile)
      } finally {
        await start()
      }
    },
    kill: async () => {
      const process = puppet.process()
      const gone = new Promise((done) => process?.once('exit', done))
      process?.kill('SIGKILL')
      await gone
    },
    gone: async () => {
      if (puppet.connected) await new Promise<void>((done) => puppet.once('disconnected', () => done()))
    },
    close: async () => {
      await puppet.close()
      if (given === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
