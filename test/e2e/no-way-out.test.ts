import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { inBoth, POPUP } from './in-both.ts'

type Rights = { permissions: string[]; origins: string[] }

/**
 * Runs in the page: tries each technique by which a page can call out, but for opening a window and WebRTC, which no policy forbids
 * and which the test of the built files rules out instead. A refusal may be an exception; only what arrives counts.
 */
async function callOut(address: string): Promise<number> {
  const element = (tag: string, attributes: Record<string, string>): void => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    document.body.append(made)
  }
  const linked = (rel: string, as: string): void => element('link', { rel, as, href: `${address}link-${rel}` })
  const ways: (() => unknown)[] = [
    () => fetch(`${address}fetch`),
    () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${address}xhr`)
      request.send()
    },
    () => navigator.sendBeacon(`${address}beacon`, 'x'),
    () => new WebSocket(`${address.replace('http', 'ws')}websocket`),
    () => new EventSource(`${address}eventsource`),
    () => element('img', { src: `${address}img` }),
    () => element('script', { src: `${address}script` }),
    () => element('iframe', { src: `${address}iframe` }),
    () => element('video', { src: `${address}video` }),
    () => element('audio', { src: `${address}audio` }),
    () => element('object', { data: `${address}object` }),
    () => element('embed', { src: `${address}embed` }),
    () => linked('stylesheet', 'style'),
    () => linked('prefetch', 'fetch'),
    () => linked('preload', 'image'),
    () => linked('modulepreload', 'script'),
    () => linked('icon', 'image'),
    () => new FontFace('out', `url(${address}font)`).load(),
    () => import(/* @vite-ignore */ `${address}import`),
    () => new Worker(`${address}worker`),
    () => {
      document.body.style.backgroundImage = `url(${address}css)`
    },
    () => {
      element('form', { action: `${address}form`, method: 'post', target: 'frame' })
      document.querySelector('form')?.submit()
    },
    () => {
      element('a', { href: '#', ping: `${address}ping` })
      document.querySelector<HTMLAnchorElement>('a[ping]')?.click()
    },
  ]
  for (const way of ways) await Promise.race([new Promise((done) => setTimeout(done, 50)), (async () => way())().catch(() => {})])
  await new Promise((done) => setTimeout(done, 1_000))
  return ways.length
}

inBoth('a page of the extension', (browser) => {
  test('reaches nobody by any technique that its policy can forbid', async () => {
    const arrived: (string | undefined)[] = []
    const server = createServer((request, response) => {
      arrived.push(request.url)
      response.end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const { port } = server.address() as AddressInfo
      const page = await browser().open(POPUP)
      expect(await page.evaluate(callOut, `http://127.0.0.1:${port}/`)).toBe(23)
      expect(arrived).toEqual([])
      await fetch(`http://127.0.0.1:${port}/heard`)
      expect(arrived).toEqual(['/heard'])
    } finally {
      server.close()
    }
  })

  test('holds the rights to storage and alarms, and no other', async () => {
    const page = await browser().open(POPUP)
    const rights = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { getAll(): Promise<Rights> } } }
      return chrome.permissions.getAll()
    })
    expect({ permissions: rights.permissions.sort(), origins: rights.origins }).toEqual({ permissions: ['alarms', 'storage'], origins: [] })
  })
})
