import { describe, expect, it } from 'vitest'
import type { Checkup } from '../../src/store/checkups.ts'
import { nextCheckupDay, nextDueDay, whatIsDue, type Plans } from '../../src/store/due.ts'
import { defaultSettings } from '../../src/store/settings.ts'
import { morningOf, today } from '../../src/store/today.ts'

const checkup: Checkup = { line: 'jb', date: '2026-01-10', state: 'open', top: [], risk90: null, open90: null, range90: null, basis: null, layers: {} }
const on15th = { ...defaultSettings, checkup: { on: true, dayOfMonth: 15 } }

function plans(parts: Partial<Plans>): Plans {
  return { settings: on15th, reminders: [], checkups: [checkup], progress: {}, ...parts }
}

const due = (parts: Partial<Plans>, day: Parameters<typeof whatIsDue>[1]): readonly string[] =>
  whatIsDue(plans(parts), day).map(({ about, day: since }) => `${about} ${since}`)

describe('the monthly check-up', () => {
  it('is due from its day on, until one was finished', () => {
    expect(due({}, '2026-01-14')).toEqual([])
    expect(due({}, '2026-01-15')).toEqual(['checkup 2026-01-15'])
    expect(due({}, '2026-02-14')).toEqual(['checkup 2026-01-15'])
    expect(due({}, '2026-03-20')).toEqual(['checkup 2026-03-15'])
    expect(due({ checkups: [checkup, { ...checkup, date: '2026-01-15' }] }, '2026-01-20')).toEqual([])
  })

  it('is not due when it is off, nor before the first one was ever made', () => {
    expect(due({ settings: { ...on15th, checkup: { on: false, dayOfMonth: 15 } } }, '2026-03-20')).toEqual([])
    expect(due({ checkups: [] }, '2026-03-20')).toEqual([])
  })

  it('comes next on its day of this month or the next, over the end of the year', () => {
    expect(nextCheckupDay(on15th, '2026-01-14')).toBe('2026-01-15')
    expect(nextCheckupDay(on15th, '2026-01-15')).toBe('2026-02-15')
    expect(nextCheckupDay(on15th, '2026-12-31')).toBe('2027-01-15')
    expect(nextCheckupDay({ ...on15th, checkup: { on: false, dayOfMonth: 15 } }, '2026-01-14')).toBeNull()
  })
})

describe('a reminder', () => {
  const reminders = [
    { id: 'r1', line: 'jb', day: '2026-02-03', about: 'recheck' },
    { id: 'r2', line: 'jb', day: '2026-01-02', about: 'step', step: 'call' },
  ] as const
  const settings = { ...on15th, checkup: { on: false, dayOfMonth: 15 } }

  it('is due from its day on, longest waiting first', () => {
    expect(due({ settings, reminders }, '2026-01-01')).toEqual([])
    expect(due({ settings, reminders }, '2026-02-03')).toEqual(['step 2026-01-02', 'recheck 2026-02-03'])
  })

  it('of a step is gone once the step is ticked', () => {
    expect(due({ settings, reminders, progress: { jb: { call: { done: '2026-01-05' } } } }, '2026-02-03')).toEqual(['recheck 2026-02-03'])
    expect(due({ settings, reminders, progress: { jb: { call: { answer: 'asked' } } } }, '2026-02-03')).toHaveLength(2)
  })

  it('sets the next day on which to wake, with the check-up', () => {
    expect(nextDueDay(plans({ settings, reminders }), '2026-01-02')).toBe('2026-02-03')
    expect(nextDueDay(plans({ reminders }), '2026-01-02')).toBe('2026-01-15')
    expect(nextDueDay(plans({ settings, reminders }), '2026-02-03')).toBeNull()
  })
})

describe('a repayment', () => {
  const reminders = [{ id: 'd', line: 'jb', day: '2026-02-03', about: 'repay', amount: 800 }] as const
  const settings = { ...on15th, checkup: { on: false, dayOfMonth: 15 } }

  it('is spoken of from the day before on, and until it is said to be paid', () => {
    expect(due({ settings, reminders }, '2026-02-01')).toEqual([])
    expect(due({ settings, reminders }, '2026-02-02')).toEqual(['repay 2026-02-03'])
    expect(due({ settings, reminders }, '2026-03-20')).toEqual(['repay 2026-02-03'])
    expect(whatIsDue(plans({ settings, reminders }), '2026-02-03')).toEqual([{ about: 'repay', day: '2026-02-03', line: 'jb', reminder: 'd', amount: 800 }])
  })

  it('wakes on the morning of the day before', () => {
    expect(nextDueDay(plans({ settings, reminders }), '2026-01-20')).toBe('2026-02-02')
    expect(nextDueDay(plans({ settings, reminders }), '2026-02-02')).toBeNull()
  })
})

describe('a civil day', () => {
  it('is that of the wall, whatever the hour', () => {
    expect(today(new Date(2026, 0, 5, 0, 0, 0))).toBe('2026-01-05')
    expect(today(new Date(2026, 0, 5, 23, 59, 59))).toBe('2026-01-05')
    expect(today(new Date(2028, 1, 29, 12))).toBe('2028-02-29')
    expect(today(new Date(2039, 11, 31, 12))).toBe('2039-12-31')
  })

  it('begins its work at nine in the morning', () => {
    const morning = new Date(morningOf('2026-03-29'))
    expect([today(morning), morning.getHours()]).toEqual(['2026-03-29', 9])
  })
})
