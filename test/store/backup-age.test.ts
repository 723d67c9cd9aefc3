import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/events/day.ts'
import { emptyCase } from '../../src/events/parsed-case.ts'
import { isBackupOld, OLD_AFTER_DAYS } from '../../src/store/backup-age.ts'
import type { Checkup } from '../../src/store/checkups.ts'
import { defaultSettings, type Settings } from '../../src/store/settings.ts'

const today: Day = '2026-03-01'
const before = (days: number): Day => addDays(today, -days)
const told = { ...emptyCase, events: [{ id: 'a', kind: 'repaid', date: before(90) }] } as const

function seen(days: number): Checkup {
  return { line: 'jb', date: before(days), state: 'closed', top: [], risk90: null, open90: null, range90: null, layers: {}, basis: null }
}

function speaks(settings: Partial<Settings>, { caseFile = told, checkups = [] }: { caseFile?: typeof emptyCase; checkups?: readonly Checkup[] } = {}): boolean {
  return isBackupOld({ settings: { ...defaultSettings, ...settings }, caseFile, checkups }, today)
}

describe('an old backup is spoken of', () => {
  it('from the day after a month on, over the end of a short month too', () => {
    expect(speaks({ lastBackup: before(OLD_AFTER_DAYS) })).toBe(false)
    expect(speaks({ lastBackup: before(OLD_AFTER_DAYS + 1) })).toBe(true)
    expect(speaks({ lastBackup: '2026-01-30' })).toBe(false)
    expect(speaks({ lastBackup: '2026-01-29' })).toBe(true)
  })

  it('where there is none, once one has come back after a week', () => {
    expect(speaks({})).toBe(false)
    expect(speaks({}, { checkups: [seen(6), seen(0)] })).toBe(false)
    expect(speaks({}, { checkups: [seen(7)] })).toBe(true)
    expect(speaks({}, { checkups: [seen(0), seen(200)] })).toBe(true)
  })

  it('by the backup alone where there is one, however long one has been here', () => {
    expect(speaks({ lastBackup: today }, { checkups: [seen(200)] })).toBe(false)
  })

  it('not when the clock was put back since, so that the last one lies ahead', () => {
    expect(speaks({ lastBackup: addDays(today, 40) }, { checkups: [seen(200)] })).toBe(false)
  })

  it('never where it is switched off, and never where nothing was told', () => {
    expect(speaks({ lastBackup: before(400), quietBackup: true })).toBe(false)
    expect(speaks({ quietBackup: true }, { checkups: [seen(200)] })).toBe(false)
    expect(speaks({ lastBackup: before(400) }, { caseFile: emptyCase })).toBe(false)
    expect(speaks({ lastBackup: before(400), quietBackup: false })).toBe(true)
  })
})
