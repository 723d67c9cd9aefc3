import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { callOut } from '../support/call-out.ts'
import { CONTROL } from '../support/counting-proxy.ts'
import { inBoth, POPUP } from './in-both.ts'

type Rights = { permissions: string[]; origins: string[] }

/** What arrived at the proxy that stands between the browsers of this run and the world. */
async function arrivedAtProxy(): Promise<string[]> {
  const answer = await fetch(`http://${process.env['COUNTING_PROXY']}/arrived`)
  return await answer.json() as string[]
}

inBoth('a page of the extension', (browser) => {
  test('reaches nobody by any technique that its policy can forbid', async () => {
    let connections = 0
    const server = createServer((socket) => {
      connections += 1
      socket.on('error', () => {}).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const { port } = server.address() as AddressInfo
      const page = await browser().open(POPUP)
      const tried = await page.evaluate(callOut, `http://127.0.0.1:${port}/`)
      expect(tried).toHaveLength(34)
      expect(await arrivedAtProxy()).not.toContainEqual(expect.stringContaining(`127.0.0.1:${port}`))
      expect(connections).toBe(0)
      await fetch(`http://127.0.0.1:${port}/heard`).catch(() => {})
      expect(connections).toBe(1)
      await page.close()
    } finally {
      server.close()
    }
  })

  // No policy forbids a page to go elsewhere; that our code never does so is seen in the built files.
  test('would be heard by the proxy if it went elsewhere', async () => {
    const page = await browser().open(POPUP)
    const { name } = browser()
    await page.evaluate((address) => { setTimeout(() => location.assign(address), 0) }, `http://${CONTROL}/${name}`)
    await expect.poll(arrivedAtProxy, { timeout: 15_000 }).toContainEqual(`GET http://${CONTROL}/${name}`)
    await page.close()
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
