import { setTimeout as pause } from 'node:timers/promises'
import { uniforms } from '../../src/diagnosis/draws.ts'
import { chromium } from '../../test/support/drive/chromium.ts'
import { firefox } from '../../test/support/drive/firefox.ts'
import { faults } from '../../test/support/faults/all.ts'
import type { BrowserName, Fault, Stage } from '../../test/support/faults/fault.ts'
import { removeWholes } from '../../test/support/faults/wholes.ts'

const drives = { chromium, firefox }

/**
 * `only`: numbers of faults, all of them when empty; `what`: what their words must fit; `times`: of kills and closed pages; `folder`: where
 * both builds are; `beside`: how many browsers run at a time.
 */
export type Order = Readonly<{
  only: readonly number[]; what: RegExp; browsers: readonly BrowserName[]; times: number; seed: number; folder: string; beside: number
}>

/** What came of one fault in one browser: how often each outcome was seen, or why the browser cannot have it. */
export type Row = { fault: Fault; browser: BrowserName; seen: Map<string, number>; passed: number; failed: number; cannot: string | null }

/** No page may keep anybody waiting for longer, in ms. */
const PATIENCE = 3_000

function stageOf(browser: BrowserName, { times, seed, folder }: Order): Stage {
  const target = browser === 'chromium' ? 'chrome' : 'firefox'
  const launch: Stage['launch'] = (given = {}) => drives[browser]({ folder: `${folder}/${target}`, ...given })
  return { name: browser, launch, random: uniforms(seed), times, patience: PATIENCE, wholes: new Map() }
}

/** A browser that hangs for good fails its fault, not all that come after it. */
async function within<T>(minutes: number, task: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const late = pause(minutes * 60_000, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`not done in ${minutes} min`)
  })
  try {
    return await Promise.race([task, late])
  } finally {
    timer.abort()
    late.catch(() => undefined)
  }
}

async function injected(fault: Fault, stage: Stage, say: (line: string) => void): Promise<Row> {
  const [not, lacks] = [fault.cannot?.[stage.name], fault.needs?.() ?? null]
  const cannot = not === undefined ? lacks && `not run: needs ${lacks}` : `not here: ${not}`
  const row: Row = { fault, browser: stage.name, seen: new Map(), passed: 0, failed: 0, cannot }
  if (cannot !== null) return row
  const failed = (error: unknown): void => {
    row.failed += 1
    say(`FAILED ${fault.number} ${fault.what}, ${stage.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  try {
    await fault.inject(stage, async (check) => {
      try {
        const outcome = await within(10, check())
        row.passed += 1
        row.seen.set(outcome, (row.seen.get(outcome) ?? 0) + 1)
      } catch (error) {
        failed(error)
      }
    })
  } catch (error) {
    failed(error)
  }
  return row
}

type Job = Readonly<{ at: number; fault: Fault; browser: BrowserName }>

/** The longest first, so that nobody is left with one at the end: what is a matter of the moment. */
function longestFirst(jobs: readonly Job[]): Job[] {
  const weight = ({ fault }: Job): number => (fault.often === true ? 1 : 0)
  return [...jobs].sort((a, b) => weight(b) - weight(a) || a.at - b.at)
}

/** Injects the faults, `beside` of them at the same time, each in a browser of its own, and tells of each as it is done. */
export async function injectAll(order: Order, say: (line: string) => void): Promise<readonly Row[]> {
  const wanted = faults.filter(({ number, what }) => (order.only.length === 0 || order.only.includes(number)) && order.what.test(what))
  const jobs = order.browsers.flatMap((browser) => wanted.map((fault) => ({ fault, browser }))).map((job, at) => ({ at, ...job }))
  const stages = new Map(order.browsers.map((browser) => [browser, stageOf(browser, order)]))
  const left = longestFirst(jobs)
  const rows: Row[] = []
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) {
      const { at, fault, browser } = job
      const stage = stages.get(browser)
      if (stage === undefined) continue
      const began = Date.now()
      const row = await injected(fault, { ...stage, random: uniforms(order.seed + at) }, say)
      rows[at] = row
      if (row.cannot === null) say(`${lineOf(row)} ${((Date.now() - began) / 60_000).toFixed(1)} min`)
    }
  }
  await Promise.all(Array.from({ length: order.beside }, work))
  for (const stage of stages.values()) await removeWholes(stage)
  return rows
}

/** One row of the table: fault, browser, how it ended, how often. */
export function lineOf({ fault, browser, seen, passed, failed, cannot }: Row): string {
  const outcomes = [...seen].map(([outcome, count]) => (seen.size === 1 ? outcome : `${outcome} (${count})`)).join('; ')
  const ended = cannot === null ? [outcomes, failed > 0 ? `FAILED (${failed})` : ''].filter(Boolean).join('; ') : cannot
  return `| ${fault.number} | ${fault.what} | ${browser} | ${ended} | ${passed + failed} |`
}
