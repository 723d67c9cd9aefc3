import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { Timeline } from '../../src/popup/timeline/timeline.tsx'
import { house, today } from './house.tsx'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const events: readonly CreditEvent[] = [
  { id: 'e1', kind: 'paid-off', line: 'jb', date: '2026-11-17', amount: 3200 },
  { id: 'e2', kind: 'line-closed', line: 'jb', date: '2026-11-18', wording: '经综合评估暂未通过' },
  { id: 'e3', kind: 'credit-inquiry', date: '2026-09-15', sure: 'about', count: 2 },
  { id: 'e4', kind: 'late-payment', none: true, since: '2024-11-21', date: today },
]

describe('the list', () => {
  test('newest first, by month, told, told none and public entries apart', () => {
    house(Timeline, { events })
    const months = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
    expect(months.slice(0, 2)).toEqual(['2026年11月', '2026年9月'])
    const november = within(screen.getByRole('region', { name: '2026年11月' })).getAllByRole('listitem')
    expect(november.map((row) => row.getAttribute('data-told'))).toEqual(['none', 'some', 'some'])
    expect(november[0]?.textContent).toContain('没有：晚还')
    expect(november[0]?.textContent).not.toContain('别处')
    expect(november[1]?.textContent).toContain('“经综合评估暂未通过”')
    expect(screen.getByText(/3,200/)).toBeTruthy()
    expect(document.querySelectorAll('[data-told=calendar]').length).toBeGreaterThan(1)
    fireEvent.click(screen.getByLabelText('也显示公开事件'))
    expect(document.querySelectorAll('ol [data-told=calendar]').length).toBe(0)
  })

  test('ten thousand events are drawn forty at a time', () => {
    const many = Array.from({ length: 10_000 }, (_, index): CreditEvent => ({
      id: `e${index}`,
      kind: 'repaid',
      line: 'jb',
      date: addDays(today, -(index % 3000)),
    }))
    house(Timeline, { events: many })
    expect(document.querySelectorAll('ol > li').length).toBe(40)
    fireEvent.click(button('再看 40 条'))
    expect(document.querySelectorAll('ol > li').length).toBe(80)
  })

  test('a record that could not be read is shown with its reason', () => {
    house(Timeline, {
      caseFile: {
        unreadable: [{ id: 'x' }],
        problems: [{ path: 'events[0].date', field: 'date', problem: 'not-a-day', severity: 'ignored' }],
      },
    })
    fireEvent.click(button('看看是哪里'))
    expect(screen.getByText(/不是一个真实的日期/)).toBeTruthy()
  })
})

describe('telling', () => {
  test('type what people call it, with its day, then note it', async () => {
    const home = house(Timeline)
    type('记一件事', '上个月逾期了')
    fireEvent.submit(screen.getByRole('search'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('晚还')
    expect(screen.getByText(/记成：2026年10月16日/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('哪一天'))
    fireEvent.click(screen.getByLabelText('已经还上'))
    type('晚了几天', '3')
    fireEvent.click(button('记下'))
    await waitFor(() => expect(home.caseFile.events).toHaveLength(1))
    expect(home.caseFile.events[0]).toMatchObject({
      kind: 'late-payment',
      line: 'jb',
      date: '2026-10-16',
      sure: 'about',
      days: 3,
      until: '2026-10-19',
    })
    expect(home.said[0]?.message).toBe('已记下：晚还')
    await waitFor(() => expect(document.activeElement?.id).toBe(`event-${home.caseFile.events[0]?.id}`))
    home.said[0]?.undo?.()
    await waitFor(() => expect(home.caseFile.events).toHaveLength(0))
  })

  test('what is wrong is said by the field, and nothing typed is lost', () => {
    const home = house(Timeline)
    fireEvent.click(button('晚还'))
    type('哪一天', '某个日子')
    type('晚了几天', '三')
    fireEvent.click(button('记下'))
    expect(screen.getByLabelText('哪一天').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/没看懂这个日子/)).toBeTruthy()
    expect(screen.getByText('请写一个整数，如 3。')).toBeTruthy()
    expect(screen.getByText('选一下现在的情况。')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('哪一天'))
    expect(screen.getByLabelText<HTMLInputElement>('晚了几天').value).toBe('三')
    expect(home.caseFile.events).toHaveLength(0)
  })

  test('a form left half filled is offered again, also in a new popup', () => {
    const first = house(Timeline)
    fireEvent.click(button('晚还'))
    type('哪一天', '昨天')
    const { drafts } = first
    cleanup()
    house(Timeline, { drafts })
    fireEvent.click(button('接着写'))
    expect(screen.getByLabelText<HTMLInputElement>('哪一天').value).toBe('昨天')
    fireEvent.keyDown(screen.getByLabelText('哪一天'), { key: 'Escape' })
    fireEvent.click(button('不要了'))
    expect(screen.queryByText('还有一件没写完')).toBeNull()
  })

  test('several things that did not happen, at once', async () => {
    const home = house(Timeline, { events })
    fireEvent.click(button('没有发生过…'))
    expect(screen.queryByRole('button', { name: '晚还' })).toBeNull()
    expect(document.activeElement?.tagName).toBe('H1')
    fireEvent.click(button('征信被查询'))
    fireEvent.click(button('套现'))
    fireEvent.click(button('近两年'))
    fireEvent.click(button('记下这 2 项'))
    await waitFor(() => expect(home.caseFile.events).toHaveLength(6))
    expect(home.caseFile.events.at(-1)).toMatchObject({ kind: 'cash-out', none: true, since: '2024-11-21', date: today })
  })

  test('not told leaves nothing behind', async () => {
    const home = house(Timeline)
    fireEvent.click(button('征信被查询'))
    fireEvent.click(screen.getByLabelText('不清楚'))
    fireEvent.click(button('好，先不记'))
    expect(home.caseFile.events).toHaveLength(0)
    expect(button('征信被查询')).toBeTruthy()
  })

  test('arrow keys go through what was found', () => {
    house(Timeline)
    const box = screen.getByLabelText('记一件事')
    type('记一件事', '额度')
    box.focus()
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    expect(document.activeElement?.closest('.found')).not.toBeNull()
    fireEvent.keyDown(document.activeElement ?? box, { key: 'Escape' })
    expect(document.activeElement).toBe(box)
    expect(screen.getByLabelText<HTMLInputElement>('记一件事').value).toBe('')
  })
})

describe('changing', () => {
  test('an event opens in its form, is changed, and can be put back', async () => {
    const home = house(Timeline, { events })
    fireEvent.click(button(/全部还清.*修改/))
    type('金额（元）', '5千')
    fireEvent.click(button('保存'))
    await waitFor(() => expect(home.caseFile.events.find(({ id }) => id === 'e1')?.amount).toBe(5000))
    home.said[0]?.undo?.()
    await waitFor(() => expect(home.caseFile.events.find(({ id }) => id === 'e1')?.amount).toBe(3200))
  })

  test('an event is deleted from its form', async () => {
    const home = house(Timeline, { events })
    fireEvent.click(button(/额度关闭.*修改/))
    fireEvent.click(button('删除这条'))
    await waitFor(() => expect(home.caseFile.events.map(({ id }) => id)).toEqual(['e1', 'e3', 'e4']))
    expect(home.drafts.event).toBeUndefined()
  })

  test('one is sent to an event, or to the form of a kind', () => {
    house(Timeline, { events, focus: 'e2' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('额度关闭')
    cleanup()
    house(Timeline, { focus: 'reply-received' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('收到答复')
  })

  test('in English', () => {
    house(Timeline, { events, language: 'en' })
    fireEvent.click(button(/Paid off in full.*Change/))
    expect(screen.getByText(/Noted as November 17, 2026/)).toBeTruthy()
  })
})
