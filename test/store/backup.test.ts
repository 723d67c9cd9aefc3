import { beforeEach, describe, expect, it } from 'vitest'
import { exportText, importText } from '../../src/store/backup.ts'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { readCasework, updateCasework } from '../../src/store/casework.ts'
import { updateCheckups } from '../../src/store/checkups.ts'
import { readPlans } from '../../src/store/plans.ts'
import { updateProgress } from '../../src/store/progress.ts'
import { updateReminders } from '../../src/store/reminders.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { fullCasework } from '../support/casework.ts'
import { everythingStored, faults, installExtensionStorage, tamper } from '../support/extension-storage.ts'

const TODAY = '2026-11-21'

beforeEach(installExtensionStorage)

async function fillEverything(): Promise<void> {
  await updateCase(withEvent('a'))
  await updateCase(before => ({ ...withEvent('b')(before), unreadable: [{ id: 'u', kind: 'later-kind', date: '2026-01-01' }], rest: { extra: [1] } }))
  await updateSettings(() => ({ language: 'en', theme: 'dark', checkup: { on: false, dayOfMonth: 5 }, learn: false, wellSupported: true }))
  await updateProgress(() => ({ jb: { step: { done: '2026-01-02', answer: '好' } } }))
  await updateCasework(() => fullCasework)
  await updateReminders(() => [{ id: 'r', line: 'jb', day: '2026-12-01', about: 'step', step: 'step' }])
  await updateCheckups(() => [{ line: 'jb', date: '2026-11-01', state: 'open', top: [{ cause: 'unknown', share: 1 }], risk90: 0.1, open90: null, range90: null, basis: null, layers: { unknown: 1 } }])
}

function file(parts: Record<string, unknown>): string {
  return JSON.stringify({ format: 'credit-line-checkup', version: 1, lines: [], events: [], ...parts })
}

describe('an exported file', () => {
  it('brings everything back into an empty store', async () => {
    await fillEverything()
    const text = await exportText()
    const before = [await loadCase(), await readPlans(), await readCasework()]
    installExtensionStorage()
    expect(await importText(text, TODAY)).toMatchObject({ added: 2, already: 0, problems: [{ problem: 'unknown-kind' }] })
    expect([await loadCase(), await readPlans(), await readCasework()]).toEqual(before)
  })

  it('adds nothing when it is imported again', async () => {
    await fillEverything()
    const text = await exportText()
    const before = [(await loadCase()).case, await readPlans(), await readCasework()]
    expect(await importText(text, TODAY)).toMatchObject({ added: 0, already: 2 })
    expect([(await loadCase()).case, await readPlans(), await readCasework()]).toEqual(before)
  })

  it('holds the settings in one field of its own', async () => {
    await fillEverything()
    expect(Object.keys(JSON.parse(await exportText()))).toEqual(['extra', 'extension', 'format', 'version', 'lines', 'events'])
  })
})

describe('an import', () => {
  it('keeps what was chosen and done here where the two differ', async () => {
    await fillEverything()
    const theirs = { settings: { theme: 'light' }, progress: { jb: { step: { answer: 'theirs' }, other: {} } } }
    await importText(file({ lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], extension: theirs }), TODAY)
    const { settings, progress } = await readPlans()
    expect(settings.theme).toBe('dark')
    expect(progress['jb']).toEqual({ step: { done: '2026-01-02', answer: '好' }, other: {} })
  })

  it('renames what belongs to a line whose id means another line here', async () => {
    await fillEverything()
    const extension = { progress: { jb: { step: {} } }, reminders: [{ id: 'r', line: 'jb', day: '2026-12-02', about: 'recheck' }] }
    const event = { id: 'h', kind: 'repaid', line: 'jb', date: '2026-01-01' }
    expect(await importText(file({ lines: [{ id: 'jb', product: 'huabei', lender: 'bank' }], events: [event], extension }), TODAY)).toMatchObject({ added: 1 })
    const { case: { lines, events } } = await loadCase()
    expect(lines.map(({ id, product }) => [id, product])).toEqual([['jb', 'jiebei'], ['jb-2', 'huabei']])
    expect(events.at(-1)).toMatchObject({ id: 'h', line: 'jb-2' })
    const { progress, reminders } = await readPlans()
    expect(progress['jb-2']).toEqual({ step: {} })
    expect(reminders.at(-1)).toMatchObject({ id: 'r-2', line: 'jb-2' })
  })

  it('gives what was noted beside an event to the event that it is here, and keeps notes that differ', async () => {
    await fillEverything()
    const casework = { details: { a: { ticket: 'T-2' }, x: { agent: '88' } }, notes: { jb: '另一台电脑' }, attachments: fullCasework.attachments }
    const events = [{ id: 'a', kind: 'contacted', date: '2026-02-01' }, { id: 'x', kind: 'complaint-filed', date: '2026-02-02' }]
    await importText(file({ events, extension: { casework } }), TODAY)
    const { case: { events: here } } = await loadCase()
    const merged = await readCasework()
    const named = (kind: string) => here.find((event) => event.kind === kind && event.date.startsWith('2026-02'))?.id ?? ''
    expect(named('contacted')).toBe('a-2')
    expect(merged.details).toEqual({ ...fullCasework.details, 'a-2': { ticket: 'T-2' }, [named('complaint-filed')]: { agent: '88' } })
    expect(merged.notes['jb']).toBe(`另一台电脑\n---\n${fullCasework.notes['jb'] ?? ''}`)
    expect(merged.attachments).toEqual(fullCasework.attachments)
  })

  it('reads an event whose line is only known here', async () => {
    await updateCase(withEvent('a'))
    const event = { id: 'h', kind: 'paid-off', line: 'jb', date: '2026-01-01' }
    expect(await importText(file({ events: [event] }), TODAY)).toEqual({ added: 1, already: 0, changed: true, problems: [] })
    expect(idsOf((await loadCase()).case)).toEqual(['a', 'h'])
  })

  const refused: Record<string, string> = {
    'no JSON': '{"format":',
    'another format': '{"format":"other","version":1,"lines":[],"events":[]}',
    'a later version': file({ version: 2 }),
    'too deep': file({ deep: [[[[[[1]]]]]] }),
    'too many events': file({ events: Array.from({ length: 20_001 }, () => 0) }),
  }
  for (const [what, text] of Object.entries(refused)) {
    it(`of ${what} is refused whole and changes nothing`, async () => {
      await fillEverything()
      const before = await everythingStored()
      expect(await importText(text, TODAY)).toMatchObject({ added: 0, already: 0, problems: [{ severity: 'refused' }] })
      expect(await everythingStored()).toEqual(before)
    })
  }

  it('that would make too many of both is refused whole', async () => {
    await updateCase(withEvent('a'))
    const events = Array.from({ length: 20_000 }, (_, index) => ({ id: `e${index}`, kind: 'income', date: '2026-01-01', amount: index }))
    expect(await importText(file({ events }), TODAY)).toMatchObject({ added: 0, problems: [{ problem: 'too-many' }] })
    expect(idsOf((await loadCase()).case)).toEqual(['a'])
  })

  it('is one write or none: cut short at any call, nothing is half there', async () => {
    await fillEverything()
    const text = await exportText()
    for (let cut = 1; cut < 6; cut += 1) {
      installExtensionStorage()
      faults.failSet = (_values, call) => call >= cut ? new Error('QUOTA_BYTES quota exceeded') : null
      const done = await importText(text, TODAY).then(() => true, () => false)
      faults.failSet = null
      const plans = await readPlans()
      const whole = idsOf((await loadCase()).case).length === 2
      expect(plans.reminders.length === 1).toBe(whole)
      expect(plans.settings.theme === 'dark').toBe(whole)
      expect(whole).toBe(done)
    }
  })

  it('rejects while the stored data are of a later version', async () => {
    await tamper(() => ({ p: 1, 'h:1': { schema: 9 } }))
    await expect(importText(file({}), TODAY)).rejects.toMatchObject({ reason: 'newer' })
    await expect(exportText()).rejects.toMatchObject({ reason: 'newer' })
  })
})
