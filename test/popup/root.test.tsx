import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { updateCheckups } from '../../src/store/checkups.ts'
import { readDraft } from '../../src/store/draft.ts'
import { readReminders, updateReminders } from '../../src/store/reminders.ts'
import { updateSettings } from '../../src/store/settings.ts'
import { button, heading, open, press, two, wholeApp } from './whole-app.tsx'

wholeApp()

test('first run, result, and all of it again when the popup is opened the next time', async () => {
  open()
  await heading('额度出了什么事？')
  await press(/^还清以后/)
  await press('借呗')
  await press('昨天')
  await press('当天或第二天')
  await press('先看结果，剩下的以后再答')
  await screen.findByRole('heading', { name: '会不会回来' })
  await press(/提醒我$/)
  await screen.findByText(/会提醒你。$/)
  expect(await readReminders()).toHaveLength(1)
  cleanup()

  open()
  await heading('现在的情况')
  await screen.findByRole('heading', { level: 2, name: '借呗' })
  expect(screen.getByText(/^借呗：再看一次回来没有/)).toBeTruthy()
})

test('half a first run survives the popup\'s closing', async () => {
  open()
  await press(/^还开着/)
  await press('花呗')
  await heading('最近有没有这些迹象？')
  await waitFor(async () => expect(await readDraft()).toMatchObject({ 'first-run': { entry: 'worried', asked: ['product', 'signs'] } }))
  cleanup()
  open()
  await heading('最近有没有这些迹象？')
})

describe('the frame', () => {
  test('follows the language of the browser, and the setting against it', async () => {
    open('en-US')
    await heading('What happened to your limit?')
    expect(document.documentElement.lang).toBe('en')
    await press('中文')
    await heading('额度出了什么事？')
    expect(document.documentElement.lang).toBe('zh-CN')
    await updateSettings((before) => ({ ...before, theme: 'dark' }))
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
    await updateSettings((before) => ({ ...before, theme: 'auto' }))
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBeUndefined())
  })

  test('changes the line by its menu; Esc closes the menu, and the focus is back on it', async () => {
    await updateCase(() => two)
    open()
    const menu = await button(/额度体检$/)
    fireEvent.click(menu)
    fireEvent.keyDown(await button('花呗'), { key: 'Escape' })
    expect(menu.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(menu)
    fireEvent.click(menu)
    await press('花呗')
    await heading(/^风险/)
    await press(/花呗$/)
    await press('全部一览')
    await heading('现在的情况')
  })

  test('takes back what was removed', async () => {
    await updateCase(() => two)
    open()
    await press('看完整结果：借呗')
    await press('记录')
    await screen.findByRole('heading', { level: 1 })
    await press(/^(编辑|修改|改)?.*额度关闭/)
    await press(/^删除/)
    await screen.findByText('已删除：额度关闭')
    expect((await loadCase()).case.events.map(({ id }) => id)).toEqual(['o'])
    await press('撤销')
    await waitFor(async () => expect((await loadCase()).case.events).toHaveLength(2))
    expect(screen.queryByText('已删除：额度关闭')).toBeNull()
  })

  test('goes to settings without a line, and back', async () => {
    open()
    await press('以前备份过？从文件恢复')
    await heading('设置')
    await press('返回')
    await heading('额度出了什么事？')
  })
})

test('back from the rules one is where one was: what was opened is open, as far down, with the same focus', async () => {
  await updateCase(() => two)
  open()
  await press('看完整结果：借呗')
  fireEvent.click((await screen.findAllByRole('button', { name: '看数字' }))[0] ?? document.body)
  const table = await screen.findByRole('table', { name: '原因在哪一边，各占多少' })
  const link = await button('每条规则的依据，和人们常说的话')
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(240)
  link.focus()
  fireEvent.click(link)
  await screen.findByRole('searchbox')
  expect(screen.queryByRole('table', { name: '原因在哪一边，各占多少' })).toBeNull()
  await press('返回')
  await waitFor(() => expect(document.activeElement).toBe(link))
  expect(vi.mocked(window.scrollTo).mock.lastCall).toEqual([0, 240])
  expect(table.isConnected).toBe(true)
})

test('and so from the settings', async () => {
  await updateCase(() => two)
  open()
  await press('设置')
  const link = await button('每条规则的依据，和人们常说的话')
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(900)
  link.focus()
  fireEvent.click(link)
  await screen.findByRole('searchbox')
  await press('返回')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('每条规则的依据，和人们常说的话'))
  expect(vi.mocked(window.scrollTo).mock.lastCall).toEqual([0, 900])
})

test('a line that is removed takes its reminders along, and undo brings both back', async () => {
  await updateCase(() => two)
  await updateReminders(() => [
    { id: 'd', line: 'jb', day: '2026-11-22', about: 'repay' }, { id: 'r', line: 'hb', day: '2026-12-01', about: 'recheck' },
  ])
  open()
  await screen.findByRole('heading', { level: 2, name: '借呗：明天要还款' })
  await press('看完整结果：借呗')
  await press(/借呗$/)
  await press('改这条额度的资料')
  await press(/^删除/)
  await press(/^确定删除|^删除/)
  await waitFor(async () => expect((await readReminders()).map(({ id }) => id)).toEqual(['r']))
  await press('撤销')
  await waitFor(async () => expect(await readReminders()).toHaveLength(2))
})

test('what is printed has ranges, as on the screen', async () => {
  await updateCase(() => two)
  open()
  await press('看完整结果：借呗')
  await press('记录')
  await press('打印报告')
  const table = await screen.findByRole('table', { name: '可能的原因' })
  expect(table.textContent).toMatch(/\d% 到 \d+%/)
})

describe('at a glance', () => {
  test('a line that works again is told with one tap, which can be taken back', async () => {
    await updateCase(() => two)
    open()
    await press('又能用了')
    await screen.findByText('回来了，还在观察期')
    await press('撤销')
    await waitFor(() => expect(screen.queryByText('回来了，还在观察期')).toBeNull())
  })

  test('what changed since the last check-up', async () => {
    await updateCase(() => two)
    await updateCheckups(() => [{ line: 'jb', date: '2026-11-02', state: 'unknown', top: [], risk90: 0.05, open90: null, range90: null, basis: null, layers: {} }])
    open()
    await screen.findByText('和11月2日那次比：从“状态未填”变成“已关闭”')
  })
})

test('what another page writes is seen', async () => {
  await updateCase(() => two)
  open()
  await screen.findByRole('heading', { level: 2, name: '借呗' })
  await updateCase((before) => ({ ...before, lines: [...before.lines, { id: 'wl', product: 'weilidai', lender: 'bank' }] }))
  await screen.findByRole('heading', { level: 2, name: '微粒贷' })
})
