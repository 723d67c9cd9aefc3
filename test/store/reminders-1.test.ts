import { beforeEach, expect, test } from 'vitest'
import { parseReminders, readReminders, updateReminders, withReminder, type Reminder } from '../../src/store/reminders.ts'
import { everythingStored, installExtensionStorage, tamper } from '../support/extension-storage.ts'

const recheck: Reminder = { id: 'r', line: 'jb', day: '2026-12-01', about: 'recheck' }
const repay: Reminder = { id: 'd', line: 'jb', day: '2026-12-05', about: 'repay', amount: 1200 }

beforeEach(() => installExtensionStorage())

test('reminders of version 1 are read, and written as version 2 with the next change', async () => {
  await tamper(() => ({ reminders: { version: 1, value: [recheck] } }))
  expect(await readReminders()).toEqual([recheck])
  expect(await everythingStored()).toEqual({ reminders: { version: 1, value: [recheck] } })
  await updateReminders((before) => withReminder(before, repay))
  expect(await everythingStored()).toEqual({ reminders: { version: 2, value: [recheck, repay] } })
})

test('an amount that is none is left out, the day it belongs to is not', () => {
  expect(parseReminders([{ ...repay, amount: -5 }, { ...repay, amount: 'x' }])).toEqual([1, 2].map(() => ({ ...repay, amount: undefined })))
  expect(parseReminders([{ ...repay, about: 'other' }])).toEqual([])
})

test('several repayments of one line stand side by side; of other subjects the newer replaces the older', () => {
  expect(withReminder([repay], { ...repay, id: 'd2' })).toHaveLength(2)
  expect(withReminder([repay], { ...repay, amount: 5 })).toEqual([{ ...repay, amount: 5 }])
  expect(withReminder([recheck], { ...recheck, id: 'r2' })).toEqual([{ ...recheck, id: 'r2' }])
})
