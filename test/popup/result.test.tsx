import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { Result } from '../../src/popup/result/result.tsx'
import type { Language } from '../../src/text/index.ts'
import { house, line, today } from './house.tsx'

afterEach(cleanup)

const closed: readonly CreditEvent[] = [
  { id: 'p', kind: 'paid-off', line: 'jb', date: '2026-11-17' },
  { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18', wording: '经综合评估暂未通过' },
  { id: 'o', kind: 'others-closed', date: '2026-11-18' },
  { id: 'n', kind: 'late-payment', none: true, since: '2024-11-21', date: today },
]

/** The result of events, worked out as in the app. */
function show(events: readonly CreditEvent[], options: { draws?: number; language?: Language } = {}) {
  const diagnosis = diagnose({ lines: [line], events }, 'jb', today, knowledge, { draws: options.draws ?? 100 })
  return { diagnosis, home: house(Result, { events, diagnosis, ...options.language && { language: options.language } }) }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

test('always in the same order: what it is, will it come back, now, whom to contact, one more question', () => {
  show(closed)
  expect(titles()).toEqual(['多半不是你做错了什么', '可能的原因', '会不会回来', '现在做', '先联系谁', '再答一题，会更准'])
})

test('the same in English', () => {
  show(closed, { language: 'en' })
  expect(titles()).toEqual(['Most likely nothing you did wrong', 'Possible causes', 'Will it come back', 'Do this now', 'Whom to contact first', 'One more question'])
})

test('an open line: the risk at four horizons, in words', () => {
  show([{ id: 'i', kind: 'credit-inquiry', date: '2026-11-01', count: 9, reason: 'loan' }])
  expect(titles()[0]).toMatch(/^风险/)
  const ahead = screen.getByRole('region', { name: '接下来一年' })
  expect(within(ahead).getAllByRole('img')).toHaveLength(4)
  expect(ahead.textContent).toContain('三个月内')
})

test('a line that came back: why it had closed, and the risk ahead', () => {
  show([...closed.slice(0, 2), { id: 'r', kind: 'line-reopened', line: 'jb', date: '2026-11-20' }])
  expect(titles().slice(0, 3)).toEqual(['回来了，还在观察期', '当初可能的原因', '接下来一年'])
})

test('a line closed on one\'s own wish: how to have it back, and no causes', () => {
  const { home } = show([{ id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-18', reason: 'self' }])
  expect(titles()).toEqual(['这是你自己关的，没有要查的', '想再用的话'])
  fireEvent.click(button('不是我自己关的'))
  expect(home.actions.go).toHaveBeenCalledWith('records', 'c')
})

describe('numbers', () => {
  test('percent stands in the reasons alone', () => {
    show(closed)
    expect(document.body.textContent).not.toContain('%')
    for (const bar of screen.getAllByRole('img')) expect(bar.getAttribute('aria-label')).not.toContain('%')
    fireEvent.click(button('看数字'))
    expect(document.body.textContent).toContain('%')
  })

  test('between three and five causes are named, the others are a tap away', () => {
    show(closed)
    const causes = screen.getByRole('region', { name: '可能的原因' })
    const named = within(causes).getAllByRole('listitem').length
    expect(named).toBeGreaterThanOrEqual(3)
    expect(named).toBeLessThanOrEqual(5)
    fireEvent.click(button(/^还有/))
    expect(within(causes).getAllByRole('listitem')).toHaveLength(19)
  })

  test('without ranges the words promise less and the mark has no edge', () => {
    show(closed, { draws: 0 })
    expect(screen.getByText(/^粗略地说/)).toBeTruthy()
    expect(document.querySelector('.range-bar .mark')).toBeNull()
    expect(document.querySelector('.range-bar .soft')).not.toBeNull()
  })
})

describe('reasons', () => {
  const first = () => within(screen.getByRole('region', { name: '可能的原因' })).getAllByRole('button')[0]

  test('open in place with events, weights and where the numbers come from; what was not told is named as such', () => {
    const { home } = show(closed)
    const opener = first()
    if (opener === undefined) throw new Error('no cause')
    fireEvent.click(opener)
    const inside = document.getElementById(opener.getAttribute('aria-controls') ?? '')
    expect(inside?.textContent).toContain('别人的也被关了，11月18日')
    expect(inside?.textContent).toMatch(/先按一般人估的.*没说到“[^”]+”/)
    expect(inside?.textContent).toContain('这是我们自己的判断')
    expect(inside?.textContent).toMatch(/等级 B，研究 · 发布于 \d{4}.* · 阅于 2026-11-20/)
    expect(inside?.textContent).toContain('助贷新规施行')
    fireEvent.click(within(inside ?? document.body).getAllByRole('button', { name: '看这条记录' })[0] ?? document.body)
    expect(home.actions.go).toHaveBeenCalledWith('records', 'o')
  })

  test('say both sides: what was told for it and against it, each leading to its entry', () => {
    const { home } = show([...closed, { id: 'v', kind: 'identity-verified', date: '2026-11-17' }])
    fireEvent.click(button(/^还有/))
    const opener = within(screen.getByRole('region', { name: '可能的原因' })).getAllByRole('button').find(({ textContent }) => textContent?.startsWith('身份资料过期'))
    if (opener === undefined) throw new Error('no such cause')
    fireEvent.click(opener)
    const inside = document.getElementById(opener.getAttribute('aria-controls') ?? '')
    const lists = [...inside?.querySelectorAll('h3') ?? []].map(({ textContent, nextElementSibling }) => [textContent, nextElementSibling?.textContent])
    expect(lists.slice(0, 2)).toMatchObject([['支持它的', '说过的事里，没有。'], ['不支持它的', expect.stringContaining('身份已核验')]])
    fireEvent.click(within(inside ?? document.body).getAllByRole('button', { name: '看这条记录' })[0] ?? document.body)
    expect(home.actions.go).toHaveBeenCalledWith('records', 'v')
  })

  test.each([
    ['the button at their end', (inside: Element) => fireEvent.click(within(inside as HTMLElement).getByRole('button', { name: '收起' }))],
    ['Esc', (inside: Element) => fireEvent.keyDown(inside, { key: 'Escape' })],
  ])('close by %s, and the focus is back where it was', (_how, close) => {
    show(closed)
    const opener = first()
    if (opener === undefined) throw new Error('no cause')
    fireEvent.click(opener)
    const inside = document.querySelector('.causes .inside')
    if (inside === null) throw new Error('did not open')
    inside.querySelector('button')?.focus()
    close(inside)
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    expect(document.querySelector('.causes .inside')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})

describe('what to do', () => {
  test('waiting has a button, and once pressed says what was set', async () => {
    const { home, diagnosis } = show(closed)
    fireEvent.click(button(/提醒我$/))
    await waitFor(() => expect(screen.getByText(/会提醒你。$/)).toBeTruthy())
    const { nextCheck = '', stopWaiting = '' } = diagnosis.reopening ?? {}
    expect(home.actions.remind).toHaveBeenCalledWith('jb', nextCheck < stopWaiting ? nextCheck : stopWaiting, 'recheck')
    fireEvent.click(button('不用了'))
    expect(home.actions.forget).toHaveBeenCalledWith('r')
  })

  test('the first contact leads to its words, with a warning of frauds beside it', () => {
    const { home, diagnosis } = show(closed)
    expect(screen.getByText(/共享屏幕.*骗局/)).toBeTruthy()
    fireEvent.click(button('看步骤和怎么说'))
    expect(home.actions.go).toHaveBeenCalledWith('contact', diagnosis.checklist.find(({ status }) => status === 'now')?.id)
  })
})

describe('one more question', () => {
  const question = () => within(screen.getByRole('region', { name: '再答一题，会更准' })).getByText(/？$/).textContent

  test('says why it is asked', () => {
    show(closed)
    expect(screen.getByText(/^问这个，是因为它最能分清是“[^”]+”，还是“[^”]+”。$/)).toBeTruthy()
  })

  test('"no" is kept as none of it, up to today', async () => {
    const { home } = show(closed)
    fireEvent.click(button('没有'))
    await waitFor(() => expect(home.actions.saveEvents).toHaveBeenCalled())
    const added = home.caseFile.events.slice(closed.length)
    expect(added.length).toBeGreaterThan(0)
    for (const event of added) expect(event).toMatchObject({ none: true, date: today, since: '2026-05-25' })
  })

  test('"yes" leads to an entry of that kind, "don\'t know" to the next question', () => {
    const { home } = show(closed)
    const before = question()
    fireEvent.click(button('不清楚'))
    expect(question()).not.toBe(before)
    fireEvent.click(button(/^(有|去记一笔)$/))
    expect(home.actions.go).toHaveBeenCalledWith('records', expect.any(String))
  })
})

test('where no further answer would teach much, it says what to look out for', () => {
  const { diagnosis } = show(closed)
  cleanup()
  house(Result, { events: closed, diagnosis: { ...diagnosis, nextQuestion: null } })
  expect(titles().at(-1)).toBe('什么会改变这个判断')
  expect(screen.getByText(/身边或网上是不是有不少人同时遇到/)).toBeTruthy()
})

test('to have seen the result is the check-up of the day', () => {
  const { home, diagnosis } = show(closed)
  expect(home.actions.keepCheckup).toHaveBeenCalledWith(expect.objectContaining({ line: 'jb', date: today, state: 'closed', layers: diagnosis.layers }))
})
