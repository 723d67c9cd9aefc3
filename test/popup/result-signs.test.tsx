import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { Result } from '../../src/popup/result/result.tsx'
import { house, line, today } from './house.tsx'

afterEach(cleanup)

const closed: readonly CreditEvent[] = [
  { id: 'p', kind: 'paid-off', line: 'jb', date: '2026-11-17' },
  { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18', wording: '经综合评估暂未通过' },
  { id: 'o', kind: 'others-closed', date: '2026-11-18' },
  { id: 'n', kind: 'late-payment', none: true, since: '2024-11-21', date: today },
]

function show(events: readonly CreditEvent[]) {
  const diagnosis = diagnose({ lines: [line], events }, 'jb', today, knowledge, { draws: 0 })
  return { home: house(Result, { events, diagnosis }) }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

describe('what cannot wait', () => {
  const late: CreditEvent = { id: 'l', kind: 'late-payment', line: 'jb', date: '2026-11-01' }
  test.each([
    ['an unusual login', { id: 'u', kind: 'unusual-login', line: 'jb', date: '2026-11-19' }, '先做这件：账户或钱可能有危险', 'alert', '先保住账户'],
    ['the words of a fraud', { id: 's', kind: 'contacted', line: 'jb', date: '2026-11-19', note: '说走内部渠道，先转账解冻' }, '先做这件：账户或钱可能有危险', 'alert', '先停下，这很像骗局'],
    ['money overdue', late, '先做这件：有钱已经到期', 'alert', '先还上到期和逾期的钱'],
    ['the whole balance called in', { id: 'r', kind: 'early-recall', line: 'jb', date: '2026-11-19' }, '先做这件：有钱已经到期', 'alert', '先还上到期和逾期的钱'],
    ['papers asked for', { id: 'd', kind: 'documents-requested', line: 'jb', date: '2026-11-19' }, '先做这件：有材料等着交', 'careful', '把要的材料交上'],
  ] as const)('comes before any analysis, once: %s', (_name, event, title, tone, todo) => {
    show([...closed.slice(1, 2), event])
    expect(titles()[0]).toBe(title)
    const card = screen.getByRole('region', { name: title })
    expect(card.dataset['tone']).toBe(tone)
    expect(card.querySelector('.answer')?.textContent).toBe(todo)
    expect([...document.querySelectorAll('.answer')].filter(({ textContent }) => textContent === todo)).toHaveLength(1)
  })

  test('leads to its step; fraud goes before money', () => {
    const { home } = show([...closed.slice(1, 2), late, { id: 'u', kind: 'unusual-login', line: 'jb', date: '2026-11-19' }])
    expect(titles()[0]).toBe('先做这件：账户或钱可能有危险')
    fireEvent.click(button('看步骤'))
    expect(home.actions.go).toHaveBeenCalledWith('contact', 'stop-intruder')
  })

  test('nothing is red where there is nothing of the kind', () => {
    show(closed)
    expect(document.querySelector('[data-tone=alert]')).toBeNull()
    expect(titles()[0]).toBe('多半不是你做错了什么')
  })
})

describe('signs to watch', () => {
  const rows = () => within(screen.getByRole('table', { name: '亮着的信号，分最近和更早来看' })).getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.querySelector('.unseen')?.textContent ?? cell.firstChild?.textContent))

  test('say of late and further back apart, in words for each group', () => {
    show([{ id: 'o', kind: 'late-payment', date: '2025-11-01', until: '2026-01-20', days: 80 }])
    const [heads, group, late] = rows()
    expect(heads).toEqual(['信号', '最近三个月', '近两年'])
    expect(group).toEqual(['你', '留意', '要注意'])
    expect(late).toEqual(['别处的晚还', '留意', '要注意'])
  })

  test('are told by the number of dots as well, and none where there is only one memory', () => {
    show([{ id: 'd', kind: 'documents-requested', date: '2026-11-20' }])
    const marks = [...document.querySelectorAll('.glow')]
    expect(marks.map((mark) => mark.querySelectorAll('[data-on=true]').length)).toEqual([3])
    expect(rows().at(-1)).toEqual(['材料没交', '要注意', '不分早晚'])
  })
})
