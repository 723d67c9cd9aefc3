import type { Browser } from '../drive/page.ts'
import { POPUP, PROBE } from '../pages.ts'
import { demand, type Stage } from './fault.ts'
import { held, type Held } from './in-page.ts'
import { noteOf, typePassphrase } from './sealed.ts'

/**
 * What somebody sees who opens the extension. `rooms`: the record is there; `first`: the first-run questions; `locked`: a passphrase is
 * asked for; `notice`: what is said about the data; `words`: all that is on the page; `waited`: for how long, in ms, the page was seen
 * without any of that.
 */
export type Seen = Readonly<{ rooms: boolean; first: boolean; locked: boolean; notice: string; words: string; waited: number }>

/** Runs in the page: waits until it shows more than that it is waiting, and gives what it shows. Refers to nothing outside itself. */
export async function settle(): Promise<Seen> {
  const isThere = (): boolean => document.querySelector('main:not([aria-busy]) h1') !== null
  // What is there when one first looks came with the last thing of any size that was painted before.
  const painted = isThere() ? new Promise<number>((done) => {
    const timer = setTimeout(() => done(performance.now()), 1_000)
    new PerformanceObserver((list) => {
      clearTimeout(timer)
      done(Math.max(...list.getEntries().map(({ startTime }) => startTime)))
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  }) : null
  while (!isThere() && performance.now() < 20_000) await new Promise((done) => setTimeout(done, 10))
  const until = painted === null ? performance.now() : await painted
  const seen = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const waited = Math.max(0, until - seen)
  return {
    rooms: document.querySelector('nav') !== null, first: document.querySelector('.first-screen') !== null,
    locked: document.querySelector('input[name=passphrase]') !== null,
    notice: document.querySelector<HTMLElement>('.notices')?.innerText ?? '', words: document.body.innerText, waited,
  }
}

/** Opens the page of the toolbar button, and the lock where one is asked for. No page may stay blank, nor keep anybody waiting. */
export async function look(browser: Browser, stage: Stage): Promise<Seen> {
  const page = await browser.open(POPUP)
  const seen = await page.evaluate(settle)
  demand(seen.words.trim().length > 20, 'a blank page')
  demand(seen.waited <= stage.patience, `a page that waits for ${Math.round(seen.waited)} ms`)
  demand(seen.locked ? stage.sealed === true && !seen.words.includes(noteOf(stage)) : true, `it is locked:\n${seen.words}`)
  if (seen.locked) await typePassphrase(page)
  const opened = seen.locked ? { ...await page.evaluate(settle), waited: seen.waited } : seen
  await page.close()
  return opened
}

/** What the store holds, asked for in a page of its own. */
export async function holding(browser: Browser): Promise<Held> {
  const page = await browser.open(PROBE)
  const now = await page.evaluate(held)
  await page.close()
  return now
}
