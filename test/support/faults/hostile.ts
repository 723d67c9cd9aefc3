import { madeUpCase } from '../../../tools/bench/made-up-case.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { put } from './in-page.ts'
import { look } from './look.ts'

declare const probe: Probe

const file = (more: object): string => JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events: [], ...more })
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

const event = (at: number): object => ({ id: `e${at}`, kind: 'repaid', date: '2026-01-05' })

/** Files that no backup of ours looks like, each of which has to be refused whole. */
const hostile: Readonly<Record<string, string>> = {
  'nothing': '',
  'no JSON': 'not what was here',
  'cut short': file({}).slice(0, -9),
  'another format': file({ format: 'somebody-else' }),
  'a later version': file({ version: 99 }),
  'a list': '[]',
  'deep': `{"format":"credit-line-checkup","version":1,"lines":[],"events":[],"x":${deep(5_000)}}`,
  'events that are no list': file({ events: { length: 1e9 } }),
  'too many events': file({ events: Array.from({ length: 20_001 }, (_, at) => event(at)) }),
  'too long': file({ x: 'x'.repeat(5_000_001) }),
}

/** Runs in the page: imports the text and gives what was refused, how long that took, and all that is stored after it. */
async function tryImport(text: string): Promise<{ said: string; took: number; stored: string; polluted: boolean }> {
  const start = performance.now()
  const importing = probe.importText(text, '2026-11-18')
  const said = await importing.then(({ problems, added }) => `${added} ${problems.length > 0}`, (error: Error) => error.message)
  const took = performance.now() - start
  const stored = JSON.stringify(await probe.browser.storage.local.get(null))
  return { said, took, stored, polluted: 'polluted' in {} }
}

export const hostileImport: Fault = {
  number: 26,
  what: 'a hostile file is imported',
  outcome: 'refused whole within a second, nothing is changed',
  inject: async (stage, tally) => inBrowser(stage, async (browser) => {
    const page = await browser.open(PROBE)
    await page.evaluate(put, madeUpCase(100))
    const before = await page.evaluate(async () => JSON.stringify(await probe.browser.storage.local.get(null)))
    for (const [what, text] of Object.entries(hostile)) {
      await tally(async () => {
        const { said, took, stored } = await page.evaluate(tryImport, text)
        demand(said === '0 true', `${what}: ${said}`)
        demand(stored === before, `${what} changed what is stored`)
        demand(took <= Math.max(1_000, stage.patience - 2_000), `${what} took ${Math.round(took)} ms`)
        return 'refused, nothing changed'
      })
    }
    await tally(async () => {
      const text = file({}).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      const { polluted } = await page.evaluate(tryImport, text)
      demand(!polluted, 'the prototype of everything was changed')
      demand((await look(browser, stage)).rooms, 'the record is not shown')
      return 'a field of its own, nothing inherits from it'
    })
  }),
}
