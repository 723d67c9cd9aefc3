import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { WhatIfRoom } from '../../src/popup/what-if/what-if-room.tsx'
import { readWays, updateWays } from '../../src/store/ways.ts'
import { textFor } from '../../src/text/index.ts'
import { installExtensionStorage } from '../support/extension-storage.ts'
import { house, line, today } from './house.tsx'

const zh = textFor('zh-CN')
const words = zh.whatIf
const events: readonly CreditEvent[] = [
  { id: 'late', kind: 'late-payment', date: '2026-10-20', amount: 1200 }, { id: 'used', kind: 'utilisation', ratio: 0.9, date: '2026-11-10' },
  { id: 'id', kind: 'id-expired', date: '2026-10-01' }, { id: 'q', kind: 'credit-inquiry', reason: 'loan', institution: '甲', date: '2026-11-01' },
]

/** Milliseconds for what is drawn from 400 draws of many things, on a machine that is busy with other things. */
const PATIENCE = 60_000
configure({ asyncUtilTimeout: 20_000 })
beforeEach(installExtensionStorage)
afterEach(cleanup)

/** The room over a store of its own, for an open line. */
async function room(options: Parameters<typeof house>[1] = {}) {
  const home = house(WhatIfRoom, {
    events, diagnosis: { state: 'open', since: null, risk: [] }, ...options,
    actions: { keepWays: async (change) => (await updateWays(change), true), ...options.actions },
  })
  await screen.findByText(words.plan.aims.keep('2027年2月21日'))
  return home
}

const steps = () => [...document.querySelectorAll('.steps .strong')].map(({ textContent }) => textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the plan', () => {
  test('is another one for each goal, and says what it is measured by', async () => {
    await room()
    const keep = steps()
    expect(keep).toContain(words.moves['identity'])
    fireEvent.click(screen.getByRole('radio', { name: zh.goals.names.record }))
    await screen.findByText(words.plan.aims.record('2027年2月21日'))
    expect(steps()).not.toContain(words.moves['identity'])
    fireEvent.click(screen.getByRole('radio', { name: zh.goals.names.without }))
    await screen.findByText(words.plan.aims.withoutNone)
    fireEvent.click(screen.getByRole('radio', { name: zh.goals.names.reason }))
    await screen.findByText(words.plan.aims.reason)
    expect(steps()).not.toEqual(keep)
  }, PATIENCE)

  test('keeps to what the person marks, and remembers it', async () => {
    await room()
    expect(steps()).toContain(words.moves['settle-arrears'])
    press(words.plan.own)
    fireEvent.change(screen.getByRole('combobox', { name: words.limits.markOf(words.moves['settle-arrears']) }), { target: { value: 'locked' } })
    await waitFor(() => expect(steps()).not.toContain(words.moves['settle-arrears']))
    expect((await readWays()).limits.marks).toEqual({ 'settle-arrears': 'locked' })
    const money = screen.getByRole('form', { name: words.limits.money })
    fireEvent.input(within(money).getByRole('textbox'), { target: { value: '1千' } })
    fireEvent.submit(money)
    await waitFor(async () => expect((await readWays()).limits.money).toBe(1000))
  }, PATIENCE)

  test('each step goes to the timeline and to the reminders by itself', async () => {
    const home = await room()
    press(words.plan.toTimelineOf(words.moves['settle-arrears']))
    await screen.findByText(words.plan.planned('11月28日'))
    press(words.plan.remindOf(words.moves['identity'], '11月28日'))
    await waitFor(() => expect(home.reminders).toMatchObject([{ about: 'day', what: 'planned', day: '2026-11-28' }]))
    const { planned } = await readWays()
    expect(planned.map(({ move }) => move)).toEqual(['settle-arrears', 'identity'])
    expect(home.reminders[0]?.step).toBe(planned[1]?.id)
  }, PATIENCE)

  test('a step done is told to the records, and what was said then stands beside what is said now', async () => {
    const home = await room()
    press(words.plan.toTimelineOf(words.moves['settle-arrears']))
    fireEvent.click(await screen.findByRole('button', { name: words.planned.doneOf(words.moves['settle-arrears']) }))
    await screen.findByText(words.planned.doneOn('今天'))
    await waitFor(() => expect(home.caseFile.events.find(({ id }) => id === 'late')?.until).toBe(today))
    expect(screen.getByText(/^当时说，到2027年2月21日，.+照旧 .+按计划 .+；现在是 /)).toBeTruthy()
  }, PATIENCE)
})

test('both chances of several things stand side by side, alone and together, and ahead in time', async () => {
  await room()
  fireEvent.click(screen.getByRole('button', { name: words.moves['settle-arrears'], pressed: false }))
  fireEvent.click(screen.getByRole('button', { name: words.moves['one-application'], pressed: false }))
  press(words.result.table)
  const table = screen.getByRole('table', { name: words.result.caption })
  expect(within(table).getAllByRole('row')).toHaveLength(5)
  expect(within(table).getByRole('row', { name: new RegExp(words.result.together) }).textContent).toMatch(/%.*%/)
  press(words.result.overTime)
  expect(within(screen.getByRole('table', { name: words.result.overTimeCaption(words.result.columns.risk) })).getAllByRole('row')).toHaveLength(6)
}, PATIENCE)

test('inquiries are counted by institution, and the best day for a look can be asked for', async () => {
  const home = await room()
  press(words.inquiries.byInstitution)
  expect(screen.getByRole('row', { name: '甲 1 1 1 1' })).toBeTruthy()
  fireEvent.click(document.querySelector('.best-day button') ?? document.body)
  await waitFor(() => expect(home.reminders).toMatchObject([{ about: 'recheck', line: line.id }]))
}, PATIENCE)
