import { PROBE } from '../pages.ts'
import type { Browser } from '../drive/page.ts'
import type { Probe } from '../probe/probe.ts'
import { demand, type Fault, type Stage } from './fault.ts'
import { backupFile, IMPORTED } from './kills.ts'
import { holding, look } from './look.ts'
import { damaged, FEW } from './wholes.ts'

declare const probe: Probe

const places = ['first', 'copy', 'both'] as const
const hows = ['changed', 'overwritten', 'missing'] as const
const named = { first: 'the first store', copy: 'the copy', both: 'both' } as const

/** Runs in the page: damages what is needed to open anything, in one store or in both. */
async function damageHeader(place: (typeof places)[number], how: (typeof hows)[number]): Promise<void> {
  const { local } = probe.browser.storage
  const request = indexedDB.open('line-checkup', 1)
  const database = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result)
  })
  const header = (await local.get('lock'))['lock'] as { salt: string }
  const value = how === 'changed' ? { ...header, salt: header.salt.split('').reverse().join('') } : 'not what was here'
  if (place !== 'copy') await (how === 'missing' ? local.remove('lock') : local.set({ lock: value }))
  if (place !== 'first') {
    const writing = database.transaction('kept', 'readwrite')
    if (how === 'missing') writing.objectStore('kept').delete('lock')
    else writing.objectStore('kept').put(value, 'lock')
    await new Promise((done) => {
      writing.oncomplete = done
    })
  }
  database.close()
}

/** Opens it as a person does, twice: what was damaged in one store is whole again. */
async function opens(browser: Browser, stage: Stage): Promise<string> {
  for (let start = 0; start < 2; start += 1) {
    const seen = await look(browser, stage)
    const { ids } = await holding(browser)
    demand(seen.rooms && ids.length === FEW, `${ids.length} of ${FEW} events:\n${seen.words}`)
    const page = await browser.open(PROBE)
    await page.until(async () => typeof (await probe.browser.storage.local.get('lock'))['lock'] === 'object')
    await browser.restart()
  }
  return 'opens by the passphrase'
}

/** Runs in the page: all that is sealed in the first store. */
async function sealedValues(): Promise<string> {
  const all: Record<string, unknown> = await probe.browser.storage.local.get(null)
  return JSON.stringify(Object.entries(all).filter(([, value]) => (value as { sealed?: number }).sealed !== undefined).sort())
}

/** Runs in the page: reads a backup file, as one does who was told to. */
async function restore(file: string): Promise<string> {
  return probe.importText(file, '2026-11-18').then(({ added }) => `${added} added`, (error: Error) => error.message)
}

/** Nothing can be opened any more: that is said, and a file is asked for, which is then read. What lies there is left alone until then. */
async function isLost(browser: Browser, stage: Stage): Promise<string> {
  const page = await browser.open(PROBE)
  const before = await page.evaluate(sealedValues)
  const seen = await look(browser, stage)
  demand(!seen.rooms && !seen.first && /从(?:备份)?文件恢复/.test(seen.words), `no way back is offered:\n${seen.words}`)
  demand(/恢复以后就没有锁了/.test(seen.words), `nothing is said of the lock:\n${seen.words}`)
  demand(await page.evaluate(sealedValues) === before, 'something was overwritten')
  const said = await page.evaluate(restore, backupFile({ ...stage, sealed: false }))
  demand(said === `${IMPORTED} added`, `reading a backup came to: ${said}`)
  demand((await look(browser, stage)).rooms, 'the record of the file is not shown')
  return 'says what is lost and asks for a backup file, which is read'
}

export const lockHeaders: readonly Fault[] = places.flatMap((place) => hows.map((how) => ({
  number: 29,
  what: `what opens the lock is ${how} in ${named[place]}`,
  outcome: 'opens by the passphrase while one of both is whole; else says what is lost, and asks for a backup file',
  inject: async (stage, tally) => tally(async () => {
    const sealed = { ...stage, sealed: true }
    const browser = await damaged(sealed, 'few', () => undefined)
    try {
      const page = await browser.open(PROBE)
      await page.evaluate(damageHeader, place, how)
      await page.close()
      return await (place === 'both' ? isLost : opens)(browser, sealed)
    } finally {
      await browser.close()
    }
  }),
} satisfies Fault)))
