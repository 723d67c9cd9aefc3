import type { ParsedCase } from '../../../src/events/parsed-case.ts'
import { madeUpCase } from '../../../tools/bench/made-up-case.ts'
import type { Browser, Page } from '../drive/page.ts'
import type { Probe } from '../probe/probe.ts'
import { filesWith, rareWord } from '../search-profile.ts'
import { demand, type Fault, type Stage } from './fault.ts'

declare const probe: Probe

export const PASSPHRASE = 'seven rains of july'
/** Fewer than a person's passphrase gets: what is waited for is what is written, not what makes guesses dear. */
export const ROUNDS = 10_000
/** A word that nobody else writes: it stands in every note of what is sealed, and must not be found on the disk. */
const WORD = rareWord(12)

/** The same fault in a store that is sealed. */
export function withPassphrase(fault: Fault): Fault {
  const inject: Fault['inject'] = (stage, tally) => fault.inject({ ...stage, sealed: true }, tally)
  return { ...fault, what: `${fault.what}; with a passphrase`, inject }
}

/** What stands in the notes of events. */
export function noteOf({ sealed }: Stage): string {
  return sealed === true ? WORD : 'as noted'
}

/** A case of so many events, each of which bears the word where the store is to be sealed. */
export function caseOf(stage: Stage, count: number): Pick<ParsedCase, 'lines' | 'events'> {
  const { lines, events } = madeUpCase(count)
  return { lines, events: stage.sealed === true ? events.map((event) => ({ ...event, note: WORD })) : events }
}

/** Runs in the page: begins to put the lock on. */
function beginLock(passphrase: string, rounds: number): void {
  void probe.switchOn(passphrase, { minutes: null, face: { language: 'zh-CN', theme: 'auto' } }, rounds)
}

async function isFinished(): Promise<boolean> {
  const state = await probe.readLockState()
  return state.is !== 'off' && !state.unfinished
}

/** Waits until nothing is left to do after a switch. Writing over what is left takes longer on a busy machine than one waits for else. */
export async function finished(page: Page): Promise<void> {
  await page.until(isFinished).catch(() => page.until(isFinished)).catch(() => page.until(isFinished)).catch(() => page.until(isFinished))
}

/**
 * Runs in the page: opens the lock with whichever passphrase does, and does not wait for what is still to be done after it; null where
 * there is no lock.
 */
export async function openBy(passphrases: readonly string[], rounds: number): Promise<string | null> {
  if ((await probe.readLockState()).is === 'off' && (await probe.loadCase()).status !== 'locked') return null
  for (const passphrase of passphrases) {
    let asking = true
    const isOpen = async (): Promise<string> => {
      while (asking && (await probe.readLockState()).is !== 'open') await new Promise((done) => setTimeout(done, 20))
      return 'opened'
    }
    const opening = await Promise.race([probe.unlock(passphrase, rounds), isOpen()])
    asking = false
    if (opening === 'opened') return passphrase
  }
  return 'no passphrase'
}

/** Seals everything, where the store is to be sealed. */
export async function seal(page: Page, { sealed }: Stage): Promise<void> {
  if (sealed !== true) return
  await page.evaluate(beginLock, PASSPHRASE, ROUNDS)
  await finished(page)
}

/** Opens the lock for all pages, where there is one. */
export async function open(page: Page, { sealed }: Stage): Promise<void> {
  if (sealed !== true) return
  const by = await page.evaluate(openBy, [PASSPHRASE], ROUNDS)
  demand(by === PASSPHRASE, `it opens by ${by}`)
}

/** Shuts the lock, where there is one. */
export async function shut(page: Page, { sealed }: Stage): Promise<void> {
  if (sealed === true) await page.evaluate(async () => probe.lockNow())
}

/** Whoever opens the extension types the passphrase, and waits for what comes of it. */
export async function typePassphrase(page: Page): Promise<void> {
  await page.until(() => document.activeElement?.matches('input[name=passphrase]'))
  await page.type(PASSPHRASE)
  await page.press('Enter')
  await page.until(() => document.querySelector('input[name=passphrase]') === null
    || document.querySelector('[role=alert]:not([hidden])') !== null)
}

/** Of a browser that does not run: no file of its profile holds any of the word, where the store is sealed. */
export function demandNothingPlain({ profile }: Pick<Browser, 'profile'>, { sealed }: Stage): void {
  if (sealed !== true) return
  const files = filesWith(WORD, profile)
  demand(files.length === 0, `in plain text: ${files}`)
}
