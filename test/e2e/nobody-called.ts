import { CONTROL, startCountingProxy } from '../support/counting-proxy.ts'

/**
 * What Chromium asks its maker whatever one forbids it: whether somebody is signed in, and for a component of its own. No address of a maker may
 * stand in a package, so that none of these can be the extension's.
 */
const OWN = [/^CONNECT accounts\.google\.com:443$/, /^CONNECT update\.googleapis\.com:443$/, /^POST http:\/\/update\.googleapis\.com\/service\/update2\//]

/**
 * Puts a proxy that counts between all browsers of this run and the world, and fails the run when anything else than a browser's own few calls
 * arrived there. The address that a test goes to on purpose, to see that the proxy hears it, is not counted.
 */
export default async function nobodyCalled(): Promise<() => Promise<void>> {
  const proxy = await startCountingProxy()
  process.env['COUNTING_PROXY'] = proxy.address
  return async () => {
    await fetch(`http://${proxy.address}/still-there`)
    const [last, ...others] = [...proxy.arrived].reverse()
    await proxy.close()
    const calls = others.filter((line) => !line.includes(CONTROL) && !OWN.some((own) => own.test(line)))
    console.log(`${calls.length} connections arrived at the counting proxy, and ${others.length - calls.length} of the browsers' own`)
    if (last === 'GET /still-there' && calls.length === 0) return
    // Vitest prints what is thrown here, and would still end well.
    process.exitCode = 1
    throw new Error(last === 'GET /still-there' ? `somebody was called:\n${calls.join('\n')}` : 'the counting proxy did not hear')
  }
}
