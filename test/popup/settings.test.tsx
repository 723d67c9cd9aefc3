import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Settings } from '../../src/popup/settings/settings.tsx'
import { LineEditor } from '../../src/popup/lines/line-editor.tsx'
import { house, today } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('language, theme and the monthly check-up are kept at once', async () => {
  const home = house(Settings)
  fireEvent.click(screen.getByLabelText('English'))
  fireEvent.click(screen.getByLabelText('深色'))
  fireEvent.change(screen.getByLabelText('每月几号'), { target: { value: '15' } })
  await waitFor(() => expect(home.settings).toMatchObject({ language: 'en', theme: 'dark', checkup: { on: true, dayOfMonth: 15 } }))
  fireEvent.click(screen.getByLabelText('每月提醒我看一次'))
  await waitFor(() => expect(screen.queryByLabelText('每月几号')).toBeNull())
  expect(home.settings.checkup).toEqual({ on: false, dayOfMonth: 15 })
})

describe('backup', () => {
  test('a file with the day in its name, and its age afterwards', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toBe('额度体检-2026-11-21.json')
    })
    const home = house(Settings)
    expect(screen.getByText('上次备份：从未')).toBeTruthy()
    fireEvent.click(button('导出备份'))
    await waitFor(() => expect(screen.getByText('上次备份：今天')).toBeTruthy())
    expect(made).toHaveBeenCalledOnce()
    expect(clicked).toHaveBeenCalledOnce()
    expect(home.settings.lastBackup).toBe(today)
  })

  test('the text is selected where it cannot be copied', async () => {
    house(Settings)
    fireEvent.click(button('或者：显示文字，自己复制'))
    const shown = await screen.findByLabelText<HTMLTextAreaElement>('备份的全部文字')
    expect(shown.value).toContain('credit-line-checkup')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    fireEvent.click(button('复制全部'))
    await screen.findByText(/请按 Ctrl\+C/)
    expect(document.activeElement).toBe(shown)
  })
})

describe('restoring', () => {
  const paste = (text: string) => {
    fireEvent.click(button('或者粘贴备份的文字'))
    fireEvent.input(screen.getByLabelText('备份的文字'), { target: { value: text } })
    fireEvent.click(button('读入'))
  }
  const counts = { lines: { added: 0, same: 1 }, events: { added: 12, same: 2 }, beside: { added: 0, same: 3 } }

  test('what was read and what was not is said, with place and reason', async () => {
    const problem = { path: 'events[3].date', field: 'date', problem: 'not-a-day', event: 'e9', severity: 'ignored' } as const
    const home = house(Settings, { actions: { importText: vi.fn(async () => ({ added: 12, already: 2, changed: true, problems: [problem] })) } })
    paste('{}')
    expect(home.actions.importText).not.toHaveBeenCalled()
    await screen.findByText('读入之前，先看看会改什么')
    fireEvent.click(button('确定读入'))
    await screen.findByText('读入了 12 条，另有 2 条已经在了。')
    expect(screen.getByText(/第 4 件记录（e9）.*“日期”不是一个真实的日期/)).toBeTruthy()
    fireEvent.click(button('撤销这次读入'))
    await waitFor(() => expect(home.said.at(-1)?.message).toBe('已回到读入之前。'))
  })

  test('each thing that differs is shown from both sides, and the choice goes with the import', async () => {
    const conflict = { place: ['events', 'a'], ours: { id: 'a', kind: 'repaid', date: '2026-01-01', amount: 5 }, theirs: { id: 'a', kind: 'repaid', date: '2026-01-01', amount: 7 } }
    const other = { place: ['lines', 'jb', 'limit'], ours: 100, theirs: 200 }
    const home = house(Settings, { actions: { planImport: async () => ({ counts, conflicts: [conflict, other], problems: [] }) } })
    paste('{}')
    await screen.findByText('有 2 处，这里的和文件里的不一样。每一处留哪个？')
    fireEvent.click(screen.getByLabelText('文件里的'))
    fireEvent.click(screen.getByLabelText(/^这里的：.*金额 5/))
    fireEvent.click(button('确定读入'))
    await waitFor(() => expect(home.actions.importText).toHaveBeenCalledWith('{}', { by: { '["events","a"]': 'ours' }, others: 'theirs' }))
  })

  test('a refused backup changes nothing and the pasted text stays', async () => {
    const none = { added: 0, same: 0 }
    const refused = { counts: { lines: none, events: none, beside: none }, conflicts: [], problems: [{ path: '', field: '', problem: 'not-json', severity: 'refused' }] } as const
    house(Settings, { actions: { planImport: async () => refused } })
    paste('garbage')
    await screen.findByText('没有读入，现有的记录没有改动。')
    expect(screen.getByLabelText<HTMLTextAreaElement>('备份的文字').value).toBe('garbage')
  })

  test('a file is looked at, and left alone when the person says so', async () => {
    const home = house(Settings)
    const input = screen.getByLabelText<HTMLInputElement>('选择备份文件')
    Object.defineProperty(input, 'files', { value: [new File(['{"a":1}'], 'b.json')] })
    fireEvent.change(input)
    await waitFor(() => expect(home.actions.planImport).toHaveBeenCalledWith('{"a":1}'))
    fireEvent.click(await screen.findByRole('button', { name: '不读入' }))
    expect(screen.queryByText('读入之前，先看看会改什么')).toBeNull()
    expect(home.actions.importText).not.toHaveBeenCalled()
  })

  test('a file of a hundred megabytes is refused unread', async () => {
    const home = house(Settings)
    const input = screen.getByLabelText<HTMLInputElement>('选择备份文件')
    const text = vi.fn()
    Object.defineProperty(input, 'files', { value: [{ size: 100_000_000, text }] })
    fireEvent.change(input)
    await screen.findByText('这个文件太大了，不会是额度体检的备份。')
    expect([text.mock.calls.length, vi.mocked(home.actions.planImport).mock.calls.length]).toEqual([0, 0])
  })
})

test('everything is deleted only in two steps, and Esc takes the first one back', async () => {
  const home = house(Settings)
  fireEvent.click(button('删除全部数据…'))
  const question = screen.getByText(/不能撤销/)
  expect(document.activeElement).toBe(question)
  fireEvent.keyDown(question, { key: 'Escape' })
  expect(screen.queryByText(/不能撤销/)).toBeNull()
  expect(home.actions.deleteEverything).not.toHaveBeenCalled()
  fireEvent.click(button('删除全部数据…'))
  fireEvent.click(button('确定，全部删除'))
  await waitFor(() => expect(home.actions.go).toHaveBeenCalledWith('checkup'))
})

test('every document is listed with its days and its grade', () => {
  house(Settings, { language: 'en' })
  fireEvent.click(button(/documents it cites/))
  expect(document.querySelectorAll('.sources li').length).toBeGreaterThan(20)
  for (const link of document.querySelectorAll('.sources a')) expect(link.getAttribute('rel')).toBe('noreferrer noopener')
})

describe('a line', () => {
  test('is changed, with its limit and day in the words of people', async () => {
    const home = house(LineEditor)
    fireEvent.click(screen.getByLabelText('银行'))
    fireEvent.input(screen.getByLabelText('自己的叫法（可不填）'), { target: { value: '我的借呗' } })
    fireEvent.input(screen.getByLabelText(/哪天开通的/), { target: { value: '2023年5月' } })
    fireEvent.input(screen.getByLabelText(/总额度/), { target: { value: '1万2' } })
    expect(home.drafts.line).toMatchObject({ name: '我的借呗', limit: '1万2' })
    fireEvent.click(button('保存'))
    await waitFor(() => expect(home.actions.go).toHaveBeenCalledWith('checkup'))
    expect(home.caseFile.lines[0]).toEqual({
      id: 'jb',
      product: 'jiebei',
      lender: 'bank',
      name: '我的借呗',
      opened: '2023-05-16',
      limit: 12_000,
    })
    expect(home.drafts.line).toBeUndefined()
  })

  test('says by the field what is wrong', () => {
    const home = house(LineEditor)
    fireEvent.input(screen.getByLabelText(/总额度/), { target: { value: '不少' } })
    fireEvent.click(button('保存'))
    expect(screen.getByText(/没看懂这个金额/)).toBeTruthy()
    expect(home.actions.saveCase).not.toHaveBeenCalled()
  })

  test('is removed after saying what goes with it', async () => {
    const home = house(LineEditor, { events: [{ id: 'a', kind: 'paid-off', line: 'jb', date: today }] })
    fireEvent.click(button('删除这条额度'))
    expect(screen.getByText(/只属于它的 1 件记录/)).toBeTruthy()
    fireEvent.click(button('确定删除'))
    await waitFor(() => expect(home.actions.removeLine).toHaveBeenCalledWith('jb'))
  })
})
