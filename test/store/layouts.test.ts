import { beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { isRecord } from '../../src/events/record.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { exportText } from '../../src/store/backup.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { readCheckups, updateCheckups } from '../../src/store/checkups.ts'
import { writeCopies } from '../../src/store/copy.ts'
import { readProgress, updateProgress } from '../../src/store/progress.ts'
import { readReminders, updateReminders } from '../../src/store/reminders.ts'
import { readSettings, updateSettings } from '../../src/store/settings.ts'
import { storedAsIs } from '../../src/store/stored-as-is.ts'
import { emptyIndexedDb, everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'
import { entered, layouts, LOOKED_AT, unknownKind, type Layout } from '../support/layouts.ts'

const asEntered = parseCaseFile({ format: 'credit-line-checkup', version: 1, ...entered }, LOOKED_AT)

async function leave({ stored, copied }: Layout): Promise<void> {
  installExtensionStorage()
  await tamper(() => structuredClone(stored))
  await writeCopies(structuredClone(copied))
}

/** Everything that was entered, in the case and beside it, is there, and says the same. */
async function expectAll(more: readonly string[] = []): Promise<void> {
  const { case: found } = await loadCase()
  expect(found.lines).toEqual(entered.lines)
  expect(found.events.filter(({ id }) => !more.includes(id))).toEqual(entered.events)
  expect(found.events.map(({ id }) => id)).toEqual(expect.arrayContaining([...more]))
  expect(found.unreadable).toEqual(found.unreadable.length > 0 ? [unknownKind] : [])
  expect(found.rest).toEqual({ keptAsIs: '以后的字段' })
  if (more.length === 0) {
    expect(diagnose(found, 'jb', LOOKED_AT, knowledge)).toEqual(diagnose(asEntered, 'jb', LOOKED_AT, knowledge))
  }
  expect(await readSettings()).toMatchObject({ theme: 'dark', checkup: { on: true, dayOfMonth: 15 }, lastBackup: '2026-11-01' })
  expect(await readProgress()).toEqual({ jb: { 'call-lender': { done: '2026-11-19', answer: '工单 123' } } })
  expect((await readReminders()).map(({ id, day }) => [id, day])).toEqual([['r1', '2026-12-18'], ['r2', '2026-12-01']])
  expect(await readCheckups()).toMatchObject([{ line: 'jb', date: '2026-11-18', top: [{ cause: 'unknown', share: 0.4 }], open90: 0.2 }])
}

/** Writes everything anew, as the first changes after an upgrade do. */
async function rewriteAll(): Promise<void> {
  await updateCase((before) => ({ ...before, events: [...before.events, { id: 'new', kind: 'repaid', date: '2026-11-20' }] }), 'once')
  await updateSettings((before) => ({ ...before }))
  await updateProgress((before) => ({ ...before }))
  await updateReminders((before) => [...before])
  await updateCheckups((before) => [...before])
}

describe.each(layouts)('what was stored in layout %s', (_what, left) => {
  beforeEach(() => leave(left))

  it('reads as it was entered, and gives the same check-up', async () => {
    expect(await loadCase()).toMatchObject({ status: 'loaded', notices: [] })
    await expectAll()
  })

  it('is all there when one store is gone', async () => {
    await tamper((stored) => Object.fromEntries(Object.entries(stored).filter(([key]) => !/^[hdp](?::|$)/.test(key))))
    expect(await loadCase()).toMatchObject({ status: 'restored', notices: [{ notice: 'from-copy' }] })
    await expectAll()
    await leave(left)
    emptyIndexedDb()
    await expectAll()
  })

  it('goes into a backup whole', async () => {
    expect(JSON.parse(await exportText())).toMatchObject({ lines: entered.lines, keptAsIs: '以后的字段' })
  })

  it('is whole after an upgrade that is cut short at any write, and after the next try', async () => {
    const before = faults.calls.set
    await rewriteAll()
    const writes = faults.calls.set - before
    await expectAll(['new'])
    expect(writes).toBeGreaterThanOrEqual(6)
    for (let step = 1; step <= writes; step += 1) {
      await leave(left)
      faults.failSet = (_values, call) => (call >= step ? new Error('The browser was closed') : null)
      await rewriteAll().catch(() => undefined)
      faults.failSet = null
      const { case: { events } } = await loadCase()
      await expectAll(events.some(({ id }) => id === 'new') ? ['new'] : [])
      await rewriteAll()
      await expectAll(['new'])
      expect((await loadCase()).case.events).toHaveLength(entered.events.length + 1)
    }
  })

  it('is left alone, and can be saved as it lies, when a later version has written it', async () => {
    await tamper((stored) => Object.fromEntries(Object.entries(stored).map(([key, value]) => (
      isRecord(value) && typeof value['schema'] === 'number' ? [key, { ...value, schema: value['schema'] + 1 }]
        : isRecord(value) && typeof value['version'] === 'number' ? [key, { ...value, version: 99 }] : [key, value]
    ))))
    const before = await everythingStored()
    expect(await loadCase()).toMatchObject({ status: 'newer', case: { events: [] } })
    await rewriteAll().catch(() => undefined)
    const reads = [readSettings, readProgress, readReminders, readCheckups]
    for (const read of reads) await expect(read()).rejects.toMatchObject({ reason: 'newer' })
    expect(await everythingStored()).toEqual(before)
    expect(JSON.parse(await storedAsIs())).toMatchObject({ stored: before })
  })
})
