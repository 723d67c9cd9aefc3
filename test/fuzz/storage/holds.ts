import { contentOf } from '../../../src/events/content.ts'
import { parseCaseText } from '../../../src/events/parse-text.ts'
import { csvColumns, timelineCsv } from '../../../src/events/timeline-csv.ts'
import { icsOf } from '../../../src/popup/contact/calendar/ics.ts'
import { exportText, importText, planImport } from '../../../src/store/backup.ts'
import { loadCase, updateCase } from '../../../src/store/case-store.ts'
import { readDraft } from '../../../src/store/draft.ts'
import { undoImport } from '../../../src/store/import-undo.ts'
import type { LoadedCase } from '../../../src/store/loaded-case.ts'
import { faceSettings, readLockState } from '../../../src/store/lock-state.ts'
import { readPlans } from '../../../src/store/plans.ts'
import { StoreError } from '../../../src/store/store-error.ts'
import { storedAsIs } from '../../../src/store/stored-as-is.ts'
import { readDeviceFiles } from '../../../src/store/sync-area.ts'
import { syncRound } from '../../../src/store/sync.ts'
import { TODAY } from '../../support/arbitrary-backup.ts'
import { readStrictCsv } from '../../support/strict-csv.ts'
import { Wrong } from '../targets.ts'
import { items, withEvent } from './page.ts'
import { everything, lay, type Everything } from './stored-here.ts'
import { tampered, type Tampering } from './tamper.ts'

/** What a call came to; anything but an error of the store's own is a fault. */
async function told<T>(what: string, call: () => Promise<T>): Promise<T | StoreError> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw new Wrong(`${what} rejects with ${String(error)}`)
  }
}

async function lying(): Promise<string> {
  const { local, copy } = await everything()
  return contentOf({ local, copy })
}

async function unchangedBy(what: string, call: () => Promise<unknown>): Promise<void> {
  const before = await lying()
  await told(what, call)
  if (await lying() !== before) throw new Wrong(`${what} changes what is stored`)
}

const refused = '{"format":"credit-line-checkup","version":1,"lines":[],"events":5}'

/** The events, by all that they say. */
const eventsOf = ({ case: { events } }: LoadedCase): string => contentOf(events)

/** Whether a header that claims a later layout lies there, which this version rightly leaves alone. */
function claimsNewer(all: readonly Tampering[]): boolean {
  return all.some(({ value }) => /"schema":(?:[2-9]|1[\de.]|\d+e\+)/.test(JSON.stringify(value) ?? ''))
}

const CASE_KEY = /^(?:[hd]:|p(?:~|$)|case:)/
const SEAL = /"sealed":1/

/** Whether only one store's record of the case was touched, so that the other has it whole. */
function oneIsWhole(all: readonly Tampering[]): boolean {
  const touched = all.filter(({ area, key }) => (area === 'local' || area === 'copy') && CASE_KEY.test(key))
  return touched.length <= 1 && !all.some(({ key }) => key.startsWith('lock')) && !all.some(({ area }) => area === 'session')
}

async function writesGoOn(loaded: LoadedCase, locked: boolean): Promise<void> {
  for (const id of ['after one', 'after two']) {
    const before = await loadCase()
    const written = await told('a write', () => updateCase(withEvent(id)))
    if (written instanceof StoreError) continue
    const after = await loadCase()
    const ids = contentOf([...before.case.events.map((event) => event.id), id])
    if (contentOf(after.case.events.map((event) => event.id)) !== ids) throw new Wrong(`${loaded.status}: a write is not read back: ${after.status}`)
    if (after.status !== 'loaded' || after.notices.length > 0) throw new Wrong(`after a write it is ${after.status} ${contentOf(after.notices)}`)
    if (locked && (await lying()).includes(`noted ${id}`)) throw new Wrong('written plainly in spite of the lock')
  }
}

const isFormula = (cell: string): boolean => !/^-?\d+(?:\.\d+)?$/.test(cell) && /(?:^|[\r\n])\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)

function tablesOf({ case: stored }: LoadedCase, days: readonly string[]): void {
  const csv = timelineCsv(stored, { heads: {}, cell: (column, event) => String(event[column] ?? '') })
  const rows = readStrictCsv(csv)
  if (rows.length !== stored.events.length + 1 || rows[0]?.length !== csvColumns.length) throw new Wrong('a table lost cells')
  if (rows.some((row) => row.some(isFormula))) throw new Wrong('a table has a formula')
  icsOf(stored.events.map(({ id, date, note = '' }) => ({ uid: id, day: date, summary: note, description: note })), TODAY)
  icsOf(days.map((day) => ({ uid: day, day, summary: day, description: day })) as Parameters<typeof icsOf>[0], TODAY)
}

/** What was left by ordinary use, the events of it as text, and whether there is a lock. */
export type Left = Readonly<{ ordinary: Everything; good: string; locked: boolean }>

/** Loads what lies there: it is read, or said to be what it is, and what cannot be read stays where it is. */
async function loadedFrom({ ordinary, good, locked }: Left, all: readonly Tampering[]): Promise<LoadedCase> {
  await lay(tampered(ordinary, all))
  const before = await everything()
  const loaded = await loadCase()
  const { status } = loaded
  if (status === 'fresh') throw new Wrong('something was stored, and it says that nothing was')
  if (status === 'newer' && !claimsNewer(all)) throw new Wrong('nothing newer is there')
  if (status === 'unavailable') throw new Wrong('a fault of the program is told as one of the browser')
  if (status === 'locked' && !locked) throw new Wrong('there is no lock')
  if (status !== 'loaded' && status !== 'restored' && loaded.case.events.length > 0) throw new Wrong(`${status}, and yet read`)
  if (oneIsWhole(all) && !claimsNewer(all) && !SEAL.test(JSON.stringify(all)) && (eventsOf(loaded) !== good)) throw new Wrong(`${status}: one store had it whole, and it was not read`)
  if (status === 'damaged' || status === 'newer') {
    const now = await everything()
    for (const [key, value] of Object.entries(before.local)) if (contentOf(now.local[key]) !== contentOf(value)) throw new Wrong(`${status}, and ${key} is gone`)
  }
  return loaded
}

/** Everything else that a page reads when it opens: something usable, or an error of the store's own. */
async function readBeside(): Promise<readonly string[]> {
  for (const item of items) await told(item.key, item.read)
  const plans = await told('plans', readPlans)
  await told('the draft', readDraft)
  await told('the state of the lock', readLockState)
  await told('the face', faceSettings)
  await told('what other devices put there', readDeviceFiles)
  return plans instanceof StoreError ? [] : plans.reminders.map(({ day }) => day)
}

/** As what a page does when it opens, whatever lies in the storage. */
export function opens(left: Left): (all: readonly Tampering[]) => Promise<void> {
  return async (all) => {
    await loadedFrom(left, all)
    await readBeside()
  }
}

/** The same, and what a person does then: a table, a calendar, a backup, files that are refused, a second device, and writing on. */
export function goesOn(left: Left): (all: readonly Tampering[]) => Promise<void> {
  return async (all) => {
    const loaded = await loadedFrom(left, all)
    tablesOf(loaded, await readBeside())
    await told('as it lies', storedAsIs)
    const exported = await told('an export', exportText)
    if (!(exported instanceof StoreError) && contentOf(parseCaseText(exported, TODAY).events) !== eventsOf(loaded)) throw new Wrong('an export says something else')

    await unchangedBy('a refused file', () => importText(refused, TODAY))
    await unchangedBy('a plan', () => planImport(refused, TODAY))
    await told('undoing', undoImport)
    if (left.locked) {
      const held = eventsOf(await loadCase())
      await told('a round of two devices', () => syncRound(TODAY))
      const ids = new Set((await loadCase()).case.events.map(({ id }) => id))
      for (const { id } of (JSON.parse(held) as { id: string }[])) if (!ids.has(id)) throw new Wrong(`a round of two devices lost ${id}`)
    }
    await writesGoOn(loaded, left.locked)
  }
}
