import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { Report } from '../../src/popup/report/report.tsx'
import { Result } from '../../src/popup/result/result.tsx'
import { Settings } from '../../src/popup/settings/settings.tsx'
import type { Language } from '../../src/text/index.ts'
import { house, line, today } from './house.tsx'

afterEach(cleanup)

const twice: readonly CreditEvent[] = [
  { id: 'c1', kind: 'line-paused', line: 'jb', date: '2024-12-05' },
  { id: 'b1', kind: 'line-reopened', line: 'jb', date: '2025-01-20' },
  { id: 'c2', kind: 'line-paused', line: 'jb', date: '2025-09-10' },
  { id: 'b2', kind: 'line-reopened', line: 'jb', date: '2025-11-15' },
]
const now: CreditEvent = { id: 'c3', kind: 'line-paused', line: 'jb', date: '2026-11-08' }

function show(events: readonly CreditEvent[], { learn = true, language }: { learn?: boolean; language?: Language } = {}) {
  const diagnosis = diagnose({ lines: [line], events }, 'jb', today, knowledge, { draws: 100, learn })
  return { diagnosis, home: house(Result, { events, diagnosis, ...language && { language } }) }
}

const outlook = () => screen.getByRole('region', { name: '会不会回来' })
const open = () => fireEvent.click(within(outlook()).getByRole('button', { name: '看调整前后，或不要调整' }))

test('the outlook says that it was adjusted, by what, and what it was before', () => {
  const { diagnosis } = show([...twice, now])
  expect(outlook().textContent).toContain('按你记过的经历调整过（2 次又回来了）。')
  expect(outlook().textContent).toContain('调整前，三个月内：')
  open()
  const table = within(outlook()).getAllByRole('table').find((one) => one.textContent?.includes('不必再等的日子'))
  const cells = within(table ?? document.body).getAllByRole('row')[2]
  const said = [...cells?.querySelectorAll('th, td') ?? []].map(({ textContent }) => textContent)
  const { low, high } = diagnosis.learned?.otherwise.reopening.within[1] ?? {}
  const after = diagnosis.reopening?.within[1]
  const percent = (value: number | null | undefined) => `${Math.round((value ?? 0) * 100)}%`
  expect(said[0]).toBe('三个月内')
  for (const value of [low, high]) expect(said[1]).toContain(percent(value))
  for (const value of [after?.low, after?.high]) expect(said[2]).toContain(percent(value))
  expect(said[1]).not.toBe(said[2])
})

test('the switch turns it off, and on again', async () => {
  const { home } = show([...twice, now])
  open()
  fireEvent.click(screen.getByRole('checkbox', { name: '按我的经历调整' }))
  await waitFor(() => expect(home.settings.learn).toBe(false))
  cleanup()
  const { home: off } = show([...twice, now], { learn: false })
  expect(outlook().textContent).toContain('没有按你记过的经历调整（2 次又回来了）。调整后，三个月内：')
  open()
  fireEvent.click(screen.getByRole('checkbox', { name: '按我的经历调整' }))
  await waitFor(() => expect(off.settings.learn).toBe(true))
})

test('nothing is said where there is nothing to learn from', () => {
  show([now])
  expect(outlook().textContent).not.toContain('调整')
})

test('the report on paper says so too, whichever way the switch stands', () => {
  for (const learn of [true, false]) {
    const events = [...twice, now]
    house(Report, { events, diagnosis: diagnose({ lines: [line], events }, 'jb', today, knowledge, { draws: 100, learn }) })
    expect(screen.getByText(learn ? /^按你记过的经历调整过/ : /^没有按你记过的经历调整/)).toBeTruthy()
    cleanup()
  }
  house(Report, { events: [now], diagnosis: diagnose({ lines: [line], events: [now] }, 'jb', today, knowledge, { draws: 100 }) })
  expect(screen.queryByText(/经历调整/)).toBeNull()
})

test('the same in English', () => {
  show([...twice, now], { language: 'en' })
  const region = screen.getByRole('region', { name: 'Will it come back' })
  expect(region.textContent).toContain('Adjusted by what you noted before (2 came back). Before adjusting, within three months: ')
})

test('the settings have the switch too', async () => {
  const home = house(Settings)
  fireEvent.click(screen.getByLabelText('按我的经历调整'))
  await waitFor(() => expect(home.settings.learn).toBe(false))
})
