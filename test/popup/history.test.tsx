import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { addMonths, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { basisOf } from '../../src/popup/history/basis-of.ts'
import { History } from '../../src/popup/history/history.tsx'
import { checkupOf } from '../../src/popup/result/checkup-of.ts'
import { Result } from '../../src/popup/result/result.tsx'
import type { Checkup } from '../../src/store/checkups.ts'
import { defaultSettings } from '../../src/store/settings.ts'
import type { Language } from '../../src/text/index.ts'
import { house, line, today } from './house.tsx'

afterEach(cleanup)

const closed: readonly CreditEvent[] = [
  { id: 'p', kind: 'paid-off', line: 'jb', date: '2026-05-17' },
  { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-05-18' },
]
const late: CreditEvent = { id: 'l', kind: 'late-payment', date: '2026-04-01', until: '2026-05-10', days: 39 }
const back: CreditEvent = { id: 'r', kind: 'line-reopened', line: 'jb', date: '2026-07-01' }

function kept(events: readonly CreditEvent[], date: Day): Checkup {
  const caseFile = { lines: [line], events }
  return checkupOf(diagnose(caseFile, 'jb', date, knowledge, { draws: 50 }), basisOf(caseFile, line, defaultSettings))
}

function show(checkups: readonly Checkup[], events: readonly CreditEvent[], language?: Language) {
  return house(History, { events, checkups, ...language && { language } })
}

const pastRows = () => [...document.querySelectorAll('.past > li')]
const row = (name: RegExp) => screen.getByRole('button', { name })

describe('past check-ups', () => {
  test('newest first, each with its state, its likeliest causes, what it said and how that went', () => {
    show([kept(closed, '2026-06-01'), kept(closed, '2026-06-20')], [...closed, back])
    const named = pastRows().map(({ textContent }) => textContent)
    expect(named).toHaveLength(2)
    expect(named[0]).toMatch(/^6月20日，/)
    expect(named[1]).toMatch(/^6月1日，已关闭那时最可能：/)
    expect(named[1]).toMatch(/当时说三个月内能再用：.+。后来7月1日回来了。/)
  })

  test('nothing is said of how it went while the three months last, or of a line of another name', () => {
    show([kept(closed, '2026-10-01'), { ...kept(closed, '2026-06-01'), line: 'hb' }], closed)
    expect(pastRows()).toHaveLength(1)
    expect(screen.getByText(/^当时说三个月内能再用：/).textContent).toMatch(/。$/)
    expect(document.body.textContent).not.toContain('后来三个月里')
  })

  test('opened, the day is worked out again and the difference explained', () => {
    show([kept(closed, '2026-06-01')], [...closed, late])
    fireEvent.click(row(/^6月1日/))
    expect(screen.getByText(/^多记了 1 件那之前的事之后：.*“别处晚还过”/)).toBeTruthy()
    const table = screen.getByRole('table', { name: '那时和现在算的' })
    expect(within(table).getByRole('row', { name: /^三个月内能再用/ }).textContent).toMatch(/%.*%/)
  })

  test('the same is said to be the same', () => {
    show([kept(closed, '2026-06-01')], [...closed, back])
    fireEvent.click(row(/^6月1日/))
    expect(screen.getByText('今天重算这一天，结果一样。')).toBeTruthy()
  })

  test('one of an earlier version says that it cannot tell', () => {
    show([{ ...kept(closed, '2026-06-01'), basis: null, range90: null }], [...closed, late])
    fireEvent.click(row(/^6月1日/))
    expect(screen.getByText(/^那次没有留下是用哪些记录/)).toBeTruthy()
  })

  test('a dozen are shown, the older ones are a tap away', () => {
    show(Array.from({ length: 15 }, (_, index) => ({ ...kept(closed, '2026-06-01'), date: addMonths('2025-06-01', index) })), closed)
    expect(pastRows()).toHaveLength(12)
    fireEvent.click(row(/^更早的 3 次$/))
    expect(pastRows()).toHaveLength(15)
  })

  test('none yet', () => {
    show([], closed)
    expect(screen.getByText('还没有以前的体检。')).toBeTruthy()
  })

  test('Esc and the button lead back', () => {
    const home = show([kept(closed, '2026-06-01')], closed)
    fireEvent.keyDown(row(/^6月1日/), { key: 'Escape' })
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(home.actions.go).toHaveBeenCalledTimes(2)
    expect(home.actions.go).toHaveBeenCalledWith('checkup')
  })

  test('the same in English', () => {
    show([kept(closed, '2026-06-01')], [...closed, late], 'en')
    fireEvent.click(row(/^Jun 1, closed/i))
    expect(screen.getByText(/^With one more thing noted from before that day: /)).toBeTruthy()
    expect(document.body.textContent).toMatch(/It said, usable again within three months: .+\. No return was noted in these three months\./)
  })
})

test('the result leads there, once there is one', () => {
  const diagnosis = diagnose({ lines: [line], events: closed }, 'jb', today, knowledge, { draws: 0 })
  const home = house(Result, { events: closed, diagnosis, checkups: [kept(closed, '2026-06-01')] })
  expect(home.actions.keepCheckup).toHaveBeenCalledWith(expect.objectContaining({ basis: basisOf({ lines: [line], events: closed }, line, defaultSettings) }))
  fireEvent.click(screen.getByRole('button', { name: '以前的体检（1 次）' }))
  expect(home.actions.go).toHaveBeenCalledWith('history')
  cleanup()
  house(Result, { events: closed, diagnosis })
  expect(screen.queryByRole('button', { name: /^以前的体检/ })).toBeNull()
})
