import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import type { Drafts, ScreenProps } from '../../src/popup/actions.ts'
import { FirstRun } from '../../src/popup/first-run/first-run.tsx'
import { house } from './house.tsx'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

function begin(options: { drafts?: Drafts; stores?: boolean; language?: 'en' } = {}) {
  const saved: { line: CreditLine; events: readonly CreditEvent[] }[] = []
  const done = vi.fn()
  const home = house((props: ScreenProps) => <FirstRun {...props} onDone={done} />, {
    caseFile: { lines: [] }, drafts: options.drafts ?? {}, ...options.language && { language: options.language },
    actions: {
      saveCase: vi.fn(async (lines: readonly CreditLine[], events: readonly CreditEvent[]) => {
        for (const line of lines) saved.push({ line, events: events.filter((one) => one.line === line.id || (one.line === undefined && line === lines[0])) })
        return options.stores ?? true
      }),
    },
  })
  return { home, saved, done }
}

/** Paid off, then closed; up to the question about words on the screen. */
function toWording() {
  press(/^还清以后/)
  press('借呗')
  press('昨天')
  press('当天或第二天')
}

test('from the entry to the first result, by taps alone', async () => {
  const { home, saved, done } = begin()
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
  toWording()
  press('暂无可用额度')
  const told: Readonly<Record<string, readonly string[]>> = {
    '这两年，有没有晚还过？': ['没有晚还过'], '这个额度平时怎么用的？': ['经常提前还', '就这些，别的没有'], '近半年，申请过几次贷款或信用卡？': ['不清楚'],
  }
  const seen: (string | null)[] = []
  while (saved.length === 0) {
    const title = heading()
    seen.push(title)
    for (const name of told[title ?? ''] ?? ['不清楚']) press(name)
  }
  expect(seen.slice(0, 2)).toEqual(['这两年，有没有晚还过？', '这个额度平时怎么用的？'])
  expect(seen.length).toBeLessThanOrEqual(4)
  await waitFor(() => expect(done).toHaveBeenCalledWith(saved[0]?.line.id))
  expect(saved[0]?.line).toMatchObject({ product: 'jiebei', lender: 'unknown' })
  const kinds = saved[0]?.events.filter(({ none }) => none !== true).map(({ kind }) => kind)
  expect(kinds).toEqual(['paid-off', 'line-closed', 'repaid-early'])
  expect(saved[0]?.events.some(({ kind }) => kind === 'credit-inquiry')).toBe(false)
  expect(home.drafts['first-run']).toBeUndefined()
})

test('each question takes the focus, says how far one is, and leads back with the answer kept', () => {
  begin()
  press(/^还清以后/)
  press('借呗')
  expect(heading()).toBe('什么时候发现的？')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('第 2 题，后面最多 6 题')
  press('上一题')
  expect(heading()).toBe('是哪一个额度？')
  expect(button('借呗').getAttribute('aria-pressed')).toBe('true')
  press('上一题')
  expect(heading()).toBe('额度出了什么事？')
})

describe('the words on the screen', () => {
  test('may be copied', async () => {
    const { saved } = begin()
    toWording()
    fireEvent.input(screen.getByLabelText(/照屏幕抄下来/), { target: { value: ' 您的额度已被收回 ' } })
    press('用这句')
    press('先看结果，剩下的以后再答')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.events.find(({ kind }) => kind === 'line-closed')?.wording).toBe('您的额度已被收回')
  })

  test('are kept in Chinese, as on the screen, whatever the language', async () => {
    const { saved } = begin({ language: 'en' })
    press(/^Paid off/)
    press('Jiebei')
    press('Yesterday')
    press('Same or next day')
    press(/no limit available/)
    press('See the result now, answer the rest later')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.events.find(({ kind }) => kind === 'line-closed')?.wording).toBe('暂无可用额度')
  })
})

test('the result is offered early, but not before there is something to say', () => {
  begin()
  press(/^还清以后/)
  press('借呗')
  press('昨天')
  expect(screen.queryByRole('button', { name: /先看结果/ })).toBeNull()
  press('当天或第二天')
  expect(button(/先看结果/)).toBeTruthy()
})

test('late payments: where, how long and when, the further rows only once they mean something', async () => {
  const { saved } = begin()
  toWording()
  press('没看到提示')
  expect(screen.queryByText('晚了多久')).toBeNull()
  fireEvent.click(screen.getByLabelText('别的地方'))
  fireEvent.click(screen.getByLabelText('一个月以上'))
  fireEvent.click(screen.getByLabelText('三到六个月前'))
  press('下一题')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.events.find(({ kind, none }) => kind === 'late-payment' && none !== true)).toMatchObject({ days: 45, since: '2026-05-25', date: '2026-08-23' })
})

test('half done, it goes on where it was left', () => {
  const { home } = begin()
  toWording()
  const kept: unknown = JSON.parse(JSON.stringify(home.drafts))
  cleanup()
  begin({ drafts: kept as Drafts })
  expect(heading()).toBe('屏幕上怎么写的？')
  expect(screen.getByText('上次答到一半，接着来。')).toBeTruthy()
  press('上一题')
  expect(screen.queryByText('上次答到一半，接着来。')).toBeNull()
  expect(button('当天或第二天').getAttribute('aria-pressed')).toBe('true')
})

test('what could not be stored is not lost', async () => {
  const { home, saved, done } = begin({ stores: false })
  toWording()
  press('没看到提示')
  press('先看结果，剩下的以后再答')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(done).not.toHaveBeenCalled()
  expect(home.drafts['first-run']).toMatchObject({ entry: 'paid-off-closed', asked: ['product', 'day', 'gap', 'wording', 'late'] })
})

test('the language can be changed on the first screen', () => {
  const { home } = begin()
  press('English')
  expect(home.actions.setSettings).toHaveBeenCalledWith({ language: 'en' })
})

describe('a question that the model chose', () => {
  test('says between which two causes it decides; the others say nothing of the kind', () => {
    begin()
    toWording()
    expect(screen.queryByText(/^问这个/)).toBeNull()
    press('没看到提示')
    expect(screen.getByText(/^问这个，是因为它最能分清是“别处晚还过”，还是“[^”]+”。$/)).toBeTruthy()
  })

  test('comes again after a step back; another answer leads another way', async () => {
    const { saved } = begin()
    toWording()
    press('没看到提示')
    press('没有晚还过')
    const after = heading()
    press('上一题')
    expect(heading()).toBe('这两年，有没有晚还过？')
    expect(button('没有晚还过').getAttribute('aria-pressed')).toBe('true')
    press('没有晚还过')
    expect(heading()).toBe(after)
    press('上一题')
    fireEvent.click(screen.getByLabelText('两处都有'))
    fireEvent.click(screen.getByLabelText('一个月以上'))
    fireEvent.click(screen.getByLabelText('最近一个月'))
    press('下一题')
    await waitFor(() => expect(saved).toHaveLength(1))
  })
})
