import { beforeEach, describe, expect, it } from 'vitest'
import { exportText, importText, planImport } from '../../src/store/backup.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { updateCasework } from '../../src/store/casework.ts'
import { undoImport } from '../../src/store/import-undo.ts'
import { readPlans } from '../../src/store/plans.ts'
import { updateProgress } from '../../src/store/progress.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { fullCasework } from '../support/casework.ts'
import { everythingStored, installExtensionStorage } from '../support/extension-storage.ts'

const TODAY = '2026-11-21'
const line = { id: 'jb', product: 'jiebei', lender: 'consumer-finance', limit: 5_000 } as const

beforeEach(installExtensionStorage)

function file(parts: Record<string, unknown>): string {
  return JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events: [], ...parts })
}

async function fill(): Promise<void> {
  await updateCase((before) => ({ ...withEvent('a')(before), lines: [line] }))
  await updateSettings((before) => ({ ...before, theme: 'dark' }))
  await updateProgress(() => ({ jb: { step: { answer: 'ours' } } }))
  await updateCasework(() => fullCasework)
}

async function kindOf(id: string): Promise<Record<string, unknown>> {
  return { ...(await loadCase()).case.events.find((event) => event.id === id) }
}

/** A file in which the event, the limit of the line, the theme and an answer differ, and one event is new. */
async function differing(): Promise<string> {
  const { id, kind, date } = await kindOf('a')
  return file({
    lines: [{ ...line, limit: 9_000 }],
    events: [{ id, kind, date, line: 'jb', note: 'theirs' }, { id: 'new', kind: 'repaid', line: 'jb', date: '2026-01-05' }],
    extension: { settings: { theme: 'light' }, progress: { jb: { step: { answer: 'theirs' } } } },
  })
}

describe('looking at a file', () => {
  it('says what is new, the same and in conflict, and changes nothing', async () => {
    await fill()
    const before = await everythingStored()
    const plan = await planImport(await differing(), TODAY)
    expect(plan).toMatchObject({ counts: { lines: { added: 0 }, events: { added: 1, same: 0 } }, problems: [] })
    expect(plan.conflicts.map(({ place }) => place.join('/')).sort()).toEqual(['events/a', 'lines/jb/limit', 'progress/jb/step/answer', 'settings/theme'])
    expect(await everythingStored()).toEqual(before)
  })

  it('finds its own export the same in all', async () => {
    await fill()
    const { counts, conflicts } = await planImport(await exportText(), TODAY)
    expect(conflicts).toEqual([])
    expect(counts).toMatchObject({ lines: { added: 0, same: 1 }, events: { added: 0, same: 1 }, beside: { added: 0 } })
    expect(counts.beside.same).toBeGreaterThan(5)
  })
})

describe('what differs', () => {
  const state = async () => {
    const { settings, progress } = await readPlans()
    const { lines } = (await loadCase()).case
    return { note: (await kindOf('a'))['note'], limit: lines[0]?.limit, theme: settings.theme, answer: progress['jb']?.['step']?.answer }
  }

  it('stays as it is here unless the person says otherwise', async () => {
    await fill()
    const before = await state()
    expect(await importText(await differing(), TODAY)).toMatchObject({ added: 1, changed: true })
    expect(await state()).toEqual(before)
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'new'])
  })

  it('is taken from the file where the person says so, for all or for each', async () => {
    await fill()
    await importText(await differing(), TODAY, { by: { '["lines","jb","limit"]': 'ours' }, others: 'theirs' })
    expect(await state()).toEqual({ note: 'theirs', limit: 5_000, theme: 'light', answer: 'theirs' })
  })
})

describe('taking an import back', () => {
  it('leaves everything as it was before, each kind', async () => {
    await fill()
    const before = await exportText()
    await importText(await differing(), TODAY, { by: {}, others: 'theirs' })
    expect(await exportText()).not.toBe(before)
    expect(await undoImport()).toBe('undone')
    expect(JSON.parse(await exportText())).toEqual(JSON.parse(before))
    expect(await undoImport()).toBe('nothing')
  })

  it('is not done where it would lose what was noted since', async () => {
    await fill()
    await importText(await differing(), TODAY)
    await updateProgress(() => ({ jb: { step: { answer: 'since' } } }))
    const before = await exportText()
    expect(await undoImport()).toBe('changed')
    expect(await exportText()).toBe(before)
  })
})
