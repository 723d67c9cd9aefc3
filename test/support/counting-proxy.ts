import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type CountingProxy = Readonly<{ address: string; arrived: readonly string[]; close: () => Promise<void> }>

/** Where a test goes on purpose, to see that the proxy hears what leaves a browser; nobody has this name. */
export const CONTROL = 'control.invalid'

/**
 * A proxy on this machine that lets nothing through and notes what it was asked for, one line a request. Asked directly for `/arrived`, it
 * gives these lines as JSON.
 */
export async function startCountingProxy(): Promise<CountingProxy> {
  const arrived: string[] = []
  const server = createServer((request, response) => {
    if (request.url === '/arrived') return void response.end(JSON.stringify(arrived))
    arrived.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    arrived.push(`CONNECT ${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.on('upgrade', (request, socket) => {
    arrived.push(`UPGRADE ${request.url}`)
    socket.destroy()
  })
  server.on('clientError', (_error, socket) => {
    arrived.push('something that is no HTTP')
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    arrived,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
