import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault } from './fault.ts'
import { inBrowser } from './in-browser.ts'
import { held, put } from './in-page.ts'
import { look } from './look.ts'
import { caseOf, seal } from './sealed.ts'

declare const probe: Probe

const EVENTS = 1_500
const SIZE = '400m'

/** A disk of its own, in memory; it goes with what lies on it. */
async function onSmallDisk<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { encoding: 'utf8' })
  try {
    demand(mounted.status === 0, `no small disk: ${mounted.stderr}`)
    return await task(folder)
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

function fillDisk(file: string): void {
  for (let size = 1 << 20; size >= 1; size >>= 2) {
    const block = Buffer.alloc(size)
    for (let full = false; !full;) {
      try {
        appendFileSync(file, block)
      } catch {
        full = true
      }
    }
  }
}

/** Runs in the page: adds a long event and gives what was said to it. */
async function addLong(id: string): Promise<string> {
  const event = { id, kind: 'repaid', date: '2026-01-05', note: 'x'.repeat(1_900) } as const
  const written = probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  return written.then(() => 'written', (error: Error) => error.message)
}

export const diskFull: Fault = {
  number: 14,
  what: 'the disk is full',
  outcome: 'what cannot be written is refused with its reason; what was written stays, and works again with room',
  needs: () => (process.platform === 'linux' && process.getuid?.() === 0 ? null : 'Linux and the right to mount a disk of its own'),
  inject: async (stage, tally) => tally(() => onSmallDisk(async (folder) => {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    const filling = join(folder, 'filling')
    const given = { profile }
    let count = EVENTS
    const refused = await inBrowser(stage, async (browser) => {
      const page = await browser.open(PROBE)
      await page.evaluate(put, caseOf(stage, EVENTS))
      await seal(page, stage)
      fillDisk(filling)
      const said: string[] = []
      for (let tries = 0; tries < 20 && !said.some((answer) => answer !== 'written'); tries += 1) {
        said.push(await page.evaluate(addLong, `full${tries}`))
        fillDisk(filling)
      }
      count += said.filter((answer) => answer === 'written').length
      const reason = said.at(-1) ?? ''
      demand(/disk-full|unavailable|quota/.test(reason), `it is said to be ${reason}`)
      demand((await page.evaluate(held)).ids.length >= count, 'an event is gone')
      rmSync(filling)
      demand(await page.evaluate(addLong, 'again') === 'written', 'there is room again and yet it is refused')
      count += 1
      return reason
    }, given)
    return inBrowser(stage, async (browser) => {
      demand((await look(browser, stage)).rooms, 'the record is not shown')
      const { ids } = await (await browser.open(PROBE)).evaluate(held)
      demand(ids.length >= count, `${count} were acknowledged, ${ids.length} are there`)
      return `refused (${refused.replace('store: ', '')}), nothing lost, works again with room`
    }, given)
  })),
}
