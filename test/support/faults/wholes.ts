import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placesIn, type Places } from '../damage.ts'
import type { Browser, Launch } from '../drive/page.ts'
import { PROBE } from '../pages.ts'
import type { Probe } from '../probe/probe.ts'
import type { Stage } from './fault.ts'
import { put } from './in-page.ts'
import { caseOf, demandNothingPlain, seal } from './sealed.ts'

declare const probe: Probe

/** Events in a whole profile, and in a small one. */
export const EVENTS = 1_500
export const FEW = 100

/**
 * `fresh`: closed right after writing, so that Chromium has it all in its log; `settled`: moved on into its tables; `apart`: the newest
 * piece of the record is so large that Firefox keeps it in a file of its own, which the extension itself never lets it come to. `few`:
 * as `fresh`, with few events.
 */
export type Whole = 'fresh' | 'settled' | 'apart' | 'few'

export type Profile = Readonly<{ profile: string; base: string }>

/** Whether a file of a profile may be copied: what says that a browser is running may not. */
const isNoLock = (path: string): boolean => !/Singleton|\.parentlock$|[\\/]lock$/.test(path)

/** Runs in the page: writes so much else that Chromium moves what it has from its log into its tables. */
async function pressOn(): Promise<void> {
  const { local } = probe.browser.storage
  for (let i = 0; i < 30; i += 1) await local.set({ weight: `${i}`.repeat(200_000) })
  await local.remove('weight')
}

/** Runs in the page: puts a value under the name of the newest piece that is too large for the database. */
async function putApart(): Promise<void> {
  const { local } = probe.browser.storage
  const names = (await local.getKeys()).filter((key: string) => key.startsWith('d:'))
  const newest = names.sort((a: string, b: string) => Number(a.split(':')[1]) - Number(b.split(':')[1])).at(-1) ?? ''
  await local.set({ [newest]: '\u4e00'.repeat(1_500_000) })
}

const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`))
const removed = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

async function made(stage: Stage, whole: Whole): Promise<Profile> {
  const profile = newFolder(`${stage.name}-${whole}`)
  const browser = await stage.launch({ profile })
  const page = await browser.open(PROBE)
  const wanted = caseOf(stage, whole === 'few' ? FEW : EVENTS)
  await page.evaluate(put, wanted)
  await seal(page, stage)
  // Putting a lock on writes over so much that nothing would be left in the log.
  if (stage.sealed === true) await page.evaluate(put, wanted)
  await page.close()
  // Only a start of its own writes out what the one before had in memory.
  await browser.restart()
  if (whole === 'settled') await (await browser.open(PROBE)).evaluate(pressOn)
  if (whole === 'apart') await (await browser.open(PROBE)).evaluate(putApart)
  const { base } = browser
  await browser.close()
  demandNothingPlain({ profile }, stage)
  return { profile, base }
}

function wholeOf(stage: Stage, whole: Whole): Promise<Profile> {
  const name = stage.sealed === true ? `${whole}, sealed` : whole
  const kept = stage.wholes.get(name) ?? made(stage, whole)
  stage.wholes.set(name, kept)
  return kept
}

/** A browser on a copy of a whole profile that was damaged while it was closed. It goes with its profile. */
export async function damaged(stage: Stage, whole: Whole, damage: (places: Places) => void, given: Launch = {}): Promise<Browser> {
  const { profile: from, base } = await wholeOf(stage, whole)
  const profile = newFolder(`${stage.name}-damaged`)
  cpSync(from, profile, { recursive: true, filter: isNoLock })
  damage(placesIn(stage.name, profile, base))
  const browser = await stage.launch({ ...given, profile })
  return {
    ...browser,
    restart: (between) => browser.restart((path) => {
      warm(from, path)
      between?.(path)
    }),
    close: async () => {
      await browser.close()
      removed(profile)
    },
  }
}

/**
 * Firefox that was killed reads its own scripts anew at the next start, which takes it as long as all the rest. They are put back from the
 * profile that was closed in peace; what it stores of the extension is not touched.
 */
function warm(from: string, profile: string): void {
  rmSync(join(profile, '.startup-incomplete'), { force: true })
  const scripts = join(from, 'startupCache')
  if (existsSync(scripts)) cpSync(scripts, join(profile, 'startupCache'), { recursive: true })
}

/** Removes the profiles that were made. */
export async function removeWholes({ wholes }: Stage): Promise<void> {
  for (const whole of wholes.values()) removed((await whole).profile)
  wholes.clear()
}
