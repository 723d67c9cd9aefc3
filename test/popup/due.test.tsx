import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { owedNow, paidEvents } from '../../src/popup/due/owed.ts'
import { dueIn } from '../../src/popup/due/due-in.ts'
import { Glance } from '../../src/popup/glance/glance.tsx'
import { coming } from '../../src/popup/glance/coming.ts'
import { seenLine } from '../../src/popup/glance/seen-line.ts'
import { Result } from '../../src/popup/result/result.tsx'
import { Timeline } from '../../src/popup/timeline/timeline.tsx'
import type { Actions, ScreenProps } from '../../src/popup/actions.ts'
import { rooms } from '../../src/popup/frame/scripts.ts'
import type { Reminder } from '../../src/store/reminders.ts'
import { defaultSettings } from '../../src/store/settings.ts'
import { textFor } from '../../src/text/index.ts'
import { house, line, today } from './house.tsx'
import { loadInside } from './load-inside.ts'

afterEach(cleanup)

beforeAll(loadInside)
const AtAGlance = (props: ScreenProps) => {
  const loaded = rooms['zh-CN'].now()
  const behind = { inside: loaded && { rooms: loaded, frame: props }, enter: () => {}, change: (act: (actions: Actions) => void) => act(props.actions) }
  return <Glance {...props} {...behind} actions={{ ...props.actions, refused: () => {} }} seen={[seenLine(props.diagnosis)]} />
}
const owed = (day: Reminder['day'], amount?: number): Reminder =>
  ({ id: 'd', line: 'jb', day, about: 'repay', ...amount !== undefined && { amount } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const levels = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

describe('telling that a repayment falls due', () => {
  test('takes two presses from the card of the line, and can be taken back', async () => {
    const home = house(AtAGlance)
    press('记一个还款日')
    press('明天')
    await waitFor(() => expect(home.reminders).toEqual([{ id: expect.any(String), line: 'jb', day: '2026-11-22', about: 'repay' }]))
    expect(home.said.map(({ message }) => message)).toEqual([expect.stringContaining('明天要还')])
    home.said[0]?.undo?.()
    await waitFor(() => expect(home.reminders).toEqual([]))
  })

  test('takes two presses from the records too, with an amount where one is given', async () => {
    const home = house(Timeline)
    press('还款日')
    fireEvent.input(screen.getByLabelText('金额（可以不填）'), { target: { value: '1.2千' } })
    press('后天')
    await waitFor(() => expect(home.reminders).toMatchObject([{ day: '2026-11-23', amount: 1200 }]))
  })

  test('any other day is written; one that is past is refused with the way on', async () => {
    const home = house(Timeline)
    press('还款日')
    const day = screen.getByLabelText('别的日子')
    fireEvent.input(day, { target: { value: '昨天' } })
    press('记下')
    expect(screen.getByText(/那天已经过了/)).toBeTruthy()
    expect(home.reminders).toEqual([])
    fireEvent.input(day, { target: { value: '5号' } })
    expect(screen.getByText('记成：2026年12月5日')).toBeTruthy()
    press('记下')
    await waitFor(() => expect(home.reminders).toMatchObject([{ day: '2026-12-05' }]))
  })

  test('is offered for what people type about it, with the day that they typed', () => {
    house(Timeline)
    const box = screen.getByRole('searchbox')
    fireEvent.input(box, { target: { value: '25号要还款' } })
    press(/^记一个还款日/)
    expect(screen.getByLabelText<HTMLInputElement>('别的日子').value).toBe('25号')
  })

  test('words about something else are not taken for it', () => {
    const text = textFor('zh-CN')
    expect(dueIn('明天要还款', today, text)).toBe('明天')
    expect(dueIn('昨天到期', today, text)).toBe('')
    expect(dueIn('换手机号', today, text)).toBeNull()
    expect(dueIn('due next Friday', today, textFor('en'))).toBe('next Friday')
  })
})

describe('a repayment that is near', () => {
  test.each([
    ['2026-11-22', '借呗：明天要还 1,200 元'], ['2026-11-21', '借呗：今天要还 1,200 元'], ['2026-11-18', '借呗：3 天前该还 1,200 元'],
  ] as const)('%s: comes before everything on the glance and on the result', (day, title) => {
    for (const [Screen, before] of [[AtAGlance, 1], [Result, 0]] as const) {
      house(Screen, { reminders: [owed(day, 1200)] })
      expect(levels()[before]).toBe(title)
      cleanup()
    }
  })

  test('in English', () => {
    house(Result, { reminders: [owed('2026-11-22')], language: 'en' })
    expect(levels()[0]).toMatch(/: a repayment due tomorrow$/)
  })

  test('says what to do in order: pay, else talk, and beware of who offers money', () => {
    house(Result, { reminders: [owed('2026-11-22')] })
    const steps = within(screen.getByRole('region', { name: '借呗：明天要还款' })).getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(steps).toEqual([expect.stringContaining('还得上'), expect.stringContaining('还不上'), expect.stringContaining('骗局')])
    press('还不上，怎么说')
    expect(screen.getByRole('group', { name: '可以照着说' }).textContent).toContain('在2026年11月22日到期')
  })

  test('is not there two days ahead, nor for another line on the result', () => {
    house(Result, { reminders: [owed('2026-11-23'), { ...owed('2026-11-22'), line: 'hb' }] })
    expect(screen.queryByText(/要还/)).toBeNull()
  })

  test('is noted as paid by one press; that can be taken back', async () => {
    const home = house(Result, { reminders: [owed('2026-11-22', 1200)] })
    press('已经还了')
    await waitFor(() => expect(home.reminders).toEqual([]))
    expect(home.caseFile.events).toMatchObject([{ kind: 'repaid', line: 'jb', date: today, amount: 1200 }])
    home.said.at(-1)?.undo?.()
    await waitFor(() => expect(home.reminders).toEqual([owed('2026-11-22', 1200)]))
    expect(home.caseFile.events).toEqual([])
  })

  test('that was paid late is told as late for so many days; in time, as on its day', async () => {
    const home = house(Result, { reminders: [owed('2026-11-18')] })
    press('今天才还上')
    await waitFor(() => expect(home.caseFile.events).toMatchObject([
      { kind: 'repaid', date: today }, { kind: 'late-payment', date: '2026-11-18', until: today, days: 3 },
    ]))
    expect(paidEvents(owed('2026-11-18'), '2026-11-18', () => 'x')).toMatchObject([{ kind: 'repaid', date: '2026-11-18' }])
  })

  test('can be put on another day, or dropped', async () => {
    const home = house(Result, { reminders: [owed('2026-11-22')] })
    press('改日子')
    press('后天')
    await waitFor(() => expect(home.reminders).toEqual([owed('2026-11-23')]))
  })
})

test('a security hold or a fraud is said first of all at a glance, with the way to what has to be done', () => {
  const checklist = [{ id: 'stop-intruder', phase: 'before', status: 'now', due: null, after: null }] as const
  const tips = [{ id: 'secure-account', causes: [], weight: 0.2 }] as const
  const home = house(AtAGlance, { diagnosis: { tips, checklist }, reminders: [owed('2026-11-22')] })
  expect(levels().slice(1, 3)).toEqual(['先做这件：借呗', '借呗：明天要还款'])
  press('看怎么做')
  expect(home.actions.chooseLine).toHaveBeenCalledWith('jb')
})

test('of several repayments the steps are said once', () => {
  house(AtAGlance, { reminders: [owed('2026-11-18'), { ...owed('2026-11-22'), id: 'next' }] })
  expect(screen.getAllByText(/先当成骗局/)).toHaveLength(1)
  expect(screen.getByRole('region', { name: '借呗：明天要还款' }).textContent).toContain('已经还了')
})

test('the longest overdue comes first, and a line that is gone owes nothing here', () => {
  const some = [owed('2026-11-22'), { ...owed('2026-11-10'), id: 'late' }, { ...owed('2026-11-21'), line: 'gone' }]
  expect(owedNow(some, [line], today).map(({ reminder, late }) => [reminder.id, late])).toEqual([['late', 11], ['d', 0]])
})

test('what comes next lists a repayment that is some days ahead, and not the one that has its own card', () => {
  const plans = { settings: defaultSettings, checkups: [], progress: {}, reminders: [owed('2026-11-22'), { ...owed('2026-11-30', 50), id: 'later' }] }
  expect(coming(plans, [], today)).toEqual([{ about: 'repay', day: '2026-11-30', line: 'jb', amount: 50, reminder: 'later', due: false }])
})
