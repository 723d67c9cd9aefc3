import puppeteer, { type Browser } from 'puppeteer-core'
import { need } from '../../../tools/browsers.mjs'

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-features=NetworkTimeServiceQuerying']
/** A screen that is larger than any popup: the browser cuts popups to the screen. */
const ROOM = ['--window-size=1280,1000', '--screen-info={1920x1200}']
const AS_ROOT = ['--no-sandbox', '--disable-gpu']

/** Through the proxy that counts, where there is one: addresses of this machine too, which would else be asked directly. */
function throughProxy(): string[] {
  const address = process.env['COUNTING_PROXY']
  return address === undefined ? [] : [`--proxy-server=http://${address}`, '--proxy-bypass-list=<-loopback>']
}

type Given = Readonly<{ folder: string; profile: string; language: string; headless: boolean; zone?: string | undefined }>
export type Chromium = Readonly<{ puppet: Browser; base: string }>

/** Starts Chromium with an unpacked extension and waits for its worker, whose address tells the extension's. */
export async function startChromium(given: Given): Promise<Chromium> {
  const puppet = await puppeteer.launch({
    executablePath: need('chromium'), headless: given.headless, pipe: true, userDataDir: given.profile, enableExtensions: [given.folder],
    defaultViewport: null, timeout: 60_000, protocolTimeout: 120_000,
    env: { ...process.env, ...given.zone !== undefined && { TZ: given.zone } },
    args: [...QUIET, ...throughProxy(), ...(given.headless ? ROOM : []), `--accept-lang=${given.language}`, ...(process.getuid?.() === 0 ? AS_ROOT : [])],
  })
  const worker = await puppet.waitForTarget((one) => one.type() === 'service_worker' && one.url().endsWith('/service-worker-loader.js'))
  return { puppet, base: new URL('/', worker.url()).href }
}
