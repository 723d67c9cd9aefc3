import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { emptyCase } from '../../src/events/parsed-case.ts'
import { icsOf } from '../../src/popup/contact/calendar/ics.ts'
import { datedThings, nameOf, reminderFor } from '../../src/popup/contact/calendar/dated.ts'
import { datedWords } from '../../src/popup/contact/calendar/dated-words.ts'
import { diagnosesOf } from '../../src/popup/frame/diagnoses.ts'
import { emptyCasework } from '../../src/store/casework.ts'
import { isOfSame, parseReminders, withReminder, type Reminder } from '../../src/store/reminders.ts'
import { defaultSettings } from '../../src/store/settings.ts'
import { textFor } from '../../src/text/index.ts'

const today = '2026-11-22'
const lines = [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }, { id: 'wl', product: 'weilidai', lender: 'bank' }] as const
const events: readonly CreditEvent[] = [
  { id: '1', kind: 'line-closed', line: 'jb', date: '2026-11-01' }, { id: '2', kind: 'line-closed', line: 'wl', date: '2026-11-02' },
  { id: '3', kind: 'contacted', line: 'jb', date: '2026-11-03' }, { id: '4', kind: 'complaint-filed', line: 'jb', date: '2026-11-15' },
  { id: '5', kind: 'complaint-filed', line: 'wl', date: '2026-11-16' },
  { id: '6', kind: 'late-payment', date: '2026-05-01', until: '2026-06-01', institution: '某银行' },
  { id: '7', kind: 'credit-inquiry', reason: 'self', date: '2026-03-01', count: 2 },
]
const caseFile = { ...emptyCase, lines, events }

function things(reminders: readonly Reminder[] = [], current: 0 | 1 = 0) {
  const line = lines[current]
  return datedThings({
    line, diagnosis: diagnosesOf(caseFile, today, defaultSettings).quick(line.id), caseFile, progress: {}, today, reminders,
    settings: defaultSettings, casework: { ...emptyCasework, details: { 3: { promised: '2026-11-30' } } },
  })
}

const seen = (reminders?: readonly Reminder[], current?: 0 | 1) => things(reminders, current).map(({ what, line, day }) => `${what} ${line} ${day}`)

test('every dated thing of every line stands there once, soonest first, whichever line is shown', () => {
  const all = seen()
  expect(all).toEqual(expect.arrayContaining([
    'answer jb 2026-11-30', 'longest jb 2027-01-14', 'answer wl 2026-12-01', 'longest wl 2027-01-15', 'promised jb 2026-11-30',
    'record jb 2031-06-01', 'report jb 2027-01-01',
  ]))
  for (const what of ['check', 'stop']) for (const { id } of lines) expect(all.filter((one) => one.startsWith(`${what} ${id}`))).toHaveLength(1)
  expect(all.map((one) => one.slice(-10))).toEqual(all.map((one) => one.slice(-10)).sort())
  expect(seen([], 1)).toEqual(all)
  // A court stands on every ladder; its last day is one line, not one for each.
  expect(all.filter((one) => one.startsWith('until jb')).length).toBe(new Set(all.filter((one) => one.startsWith('until jb'))).size)
})

test('each can be a reminder, which then takes no second place, and survives the store as it is', () => {
  const all = things()
  const reminders = all.map((one, index): Reminder => ({ ...reminderFor(one), id: String(index) }))
    .reduce<readonly Reminder[]>(withReminder, [])
  expect(reminders).toHaveLength(all.length)
  expect(parseReminders(JSON.parse(JSON.stringify(reminders)))).toEqual(reminders)
  expect(seen(reminders)).toEqual(seen())
  for (const one of all) expect(reminders.filter((other) => isOfSame(other, reminderFor(one)))).toHaveLength(1)
})

test('days of one\'s own and repayments stand beside them, each for itself', () => {
  const own: Reminder[] = [
    { id: 'a', line: 'wl', day: '2026-12-24', about: 'day', what: 'paper' }, { id: 'b', line: 'wl', day: '2026-12-25', about: 'day', what: 'paper' },
    { id: 'c', line: 'jb', day: '2026-12-26', about: 'repay', amount: 800 },
  ]
  expect(own.reduce<readonly Reminder[]>(withReminder, [])).toHaveLength(3)
  expect(seen(own).filter((one) => one.startsWith('reminder'))).toEqual(['reminder wl 2026-12-24', 'reminder wl 2026-12-25', 'reminder jb 2026-12-26'])
})

test.each(['zh-CN', 'en'] as const)('all of it is one strict calendar with an entry for each, in %s', (language) => {
  ICAL.design.strict = true
  const all = things([{ id: 'c', line: 'jb', day: '2026-12-26', about: 'repay', amount: 800 }])
  const text = textFor(language)
  const entries = all.map((one) => ({ uid: nameOf(one), day: one.day, summary: datedWords(one, lines, today, text), description: '' }))
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(all.length)
  for (const { summary } of entries) expect(summary.replace(/[\s:：]/g, '').length).toBeGreaterThan(6)
  const read = new ICAL.Component(ICAL.parse(icsOf(entries, today))).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(read.map(({ uid, startDate }) => [uid, String(startDate)])).toEqual(entries.map(({ uid, day }) => [uid, day]))
})

test('a reminder of a day that this version does not know is left out', () => {
  expect(parseReminders([{ id: 'x', line: 'jb', day: '2026-12-01', about: 'day' }, { id: 'y', line: 'jb', day: '2026-12-01', about: 'day', what: 'moon' }])).toEqual([])
})
