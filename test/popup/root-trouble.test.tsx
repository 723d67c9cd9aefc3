import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { readDraft } from '../../src/store/draft.ts'
import { everythingStored, faults, tamper } from '../support/extension-storage.ts'
import { heading, open, press, two, wholeApp } from './whole-app.tsx'

wholeApp()

test('a story of two lines that could not be stored is all there still, and is stored whole when tried again', async () => {
  open()
  fireEvent.input(await screen.findByLabelText('或者用自己的话说'), { target: { value: '借呗和花呗昨天都没了' } })
  await press('读一读')
  fireEvent.click(await screen.findByLabelText('好多人的额度都没了'))
  await press(/^(都对，)?记下/)
  await press('没看到提示')
  faults.failSet = (values) => (Object.keys(values).some((key) => key.startsWith('h:')) ? new Error('QUOTA_BYTES quota exceeded') : null)
  await press('先看结果，剩下的以后再答')
  await screen.findByText(/^还没有存下来。/)
  expect((await loadCase()).status).toBe('fresh')
  cleanup()

  faults.failSet = null
  open()
  await press('先看结果，剩下的以后再答')
  await screen.findByRole('heading', { name: '会不会回来' })
  const { lines, events } = (await loadCase()).case
  expect(lines.map(({ product }) => product)).toEqual(['jiebei', 'huabei'])
  expect(events.filter(({ kind }) => kind === 'line-closed').map(({ line }) => line)).toEqual(lines.map(({ id }) => id))
  await waitFor(async () => expect(await readDraft()).toEqual({}))
})

test('what a store took although it gave no answer is replaced at the next try, not doubled', async () => {
  await updateCase(() => two)
  open()
  await press(/^再加一条额度/)
  for (const answer of [/^还清以后/, '微粒贷', '昨天', '当天或第二天']) await press(answer)
  faults.failSet = (values) => {
    if (!Object.keys(values).some((key) => key.startsWith('h:'))) return null
    void tamper((before) => ({ ...before, ...values }))
    return new Error('The operation failed')
  }
  await press('先看结果，剩下的以后再答')
  await screen.findByText(/^还没有存下来。/)
  faults.failSet = null
  await waitFor(async () => expect((await loadCase()).case.lines).toHaveLength(3))
  await press('再试一次')
  await screen.findByRole('heading', { name: '会不会回来' })
  const { lines, events } = (await loadCase()).case
  expect([lines.length, events.map(({ kind }) => kind)]).toEqual([3, ['line-closed', 'others-closed', 'paid-off', 'line-closed']])
})

describe('when the store is in trouble', () => {
  test('data of a later version are left alone, and can be saved as they are under a name that says so', async () => {
    const later = { p: 1, 'h:1': { schema: 9, more: '以后' } }
    await tamper(() => later)
    const files: { name: string; content: Promise<string> }[] = []
    let made: Blob | null = null
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made = blob as Blob
      return 'blob:x'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      files.push({ name: this.download, content: made?.text() ?? Promise.resolve('') })
    })
    open()
    await heading('这些记录来自更新的版本')
    await press('把原样的数据存成文件')
    await screen.findByText(/^存好了/)
    expect(files.map(({ name }) => name)).toEqual(['额度体检-原样数据-2026-11-21.json'])
    expect(JSON.parse(await files[0]?.content ?? '')).toMatchObject({ stored: later })
    expect(await everythingStored()).toEqual(later)
  })

  test('it says so and can be asked again', async () => {
    faults.silent.add('get')
    vi.useRealTimers()
    open()
    await screen.findByRole('heading', { level: 1, name: '浏览器暂时不给读取记录' }, { timeout: 8000 })
    faults.silent.clear()
    await press('再试一次')
    await heading('额度出了什么事？')
  }, 15_000)

  test('a write that failed is said, and nothing pretends that it worked', async () => {
    await updateCase(() => two)
    open()
    await screen.findByRole('heading', { level: 2, name: '借呗' })
    faults.failSet = () => new Error('QUOTA_BYTES quota exceeded')
    await press('又能用了')
    await screen.findByText(/^没有记下来：浏览器给扩展的空间满了/)
    expect(screen.queryByText('回来了，还在观察期')).toBeNull()
  })
})
