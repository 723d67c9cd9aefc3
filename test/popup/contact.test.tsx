import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import type { StepId } from '../../src/knowledge/steps.ts'
import { Contact } from '../../src/popup/contact/contact.tsx'
import { Report } from '../../src/popup/report/report.tsx'
import { textFor } from '../../src/text/index.ts'
import { advised, events } from './advised.ts'
import { house, today } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zh = textFor('zh-CN')
const titleOf = (id: StepId) => zh.steps[id].title

describe('the contact checklist', () => {
  test('three phases in order, and what is not due is greyed with its reason', () => {
    house(Contact, { events, diagnosis: advised(events) })
    expect(screen.getAllByRole('region').map((each) => each.getAttribute('aria-label') ?? each.querySelector('h2')?.textContent)).toEqual([
      '联系之前',
      '第一次联系',
      '之后，按顺序来', '可以写的文字',
      '案卷',
      '收到的短信、电话或答复',
      '当心',
    ])
    const complaint = screen.getByRole('checkbox', { name: `做好了：${titleOf('complaint')}` })
    expect(complaint.hasAttribute('disabled')).toBe(true)
    expect(complaint.closest('li')?.textContent).toContain(titleOf('contact-lender'))
  })

  test('the words to copy hold what the person told', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    house(Contact, { events, diagnosis: advised(events) })
    fireEvent.click(screen.getByRole('button', { name: '复制' }))
    await screen.findByRole('button', { name: '已复制' })
    const words = copied.mock.calls[0]?.[0] ?? ''
    for (const part of ['借呗', '消费金融公司', '2026年11月10日', '综合评估暂未通过', '2026年11月9日']) expect(words).toContain(part)
  })

  test('in English the words stay in the language of the service, with a translation', () => {
    house(Contact, { events, diagnosis: advised(events), language: 'en' })
    expect(document.querySelector('.script')?.textContent).toContain('借呗')
    fireEvent.click(screen.getByRole('button', { name: 'What it says, in English' }))
    expect(document.querySelectorAll('.script')[1]?.textContent).toContain('Jiebei')
  })

  test('where copying is refused the words are selected', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    house(Contact, { events, diagnosis: advised(events) })
    fireEvent.click(screen.getByRole('button', { name: '复制' }))
    await screen.findByText(/请按 Ctrl\+C/)
    expect(String(getSelection())).toContain('借呗')
  })

  test('ticks and notes are kept', async () => {
    const home = house(Contact, { events, diagnosis: advised(events) })
    const box = screen.getByRole('checkbox', { name: `做好了：${titleOf('check-identity')}` })
    fireEvent.click(box)
    await waitFor(() => expect(home.progress['jb']?.['check-identity']?.done).toBe(today))
    expect(box.closest('li')?.textContent).toContain('今天做好')
    fireEvent.input(screen.getByLabelText('工单号、姓名、对方说的话'), { target: { value: '工单 123' } })
    expect(home.progress['jb']?.['contact-lender']?.answer).toBe('工单 123')
  })

  test('logging the contact writes the event that moves the checklist on', async () => {
    const home = house(Contact, { events, diagnosis: advised(events) })
    fireEvent.click(screen.getByRole('button', { name: '已联系，记下来' }))
    fireEvent.input(screen.getByLabelText('找的是谁（机构）'), { target: { value: 'App 客服' } })
    fireEvent.input(screen.getByLabelText('受理编号、工单号'), { target: { value: 'GD-7' } })
    fireEvent.click(screen.getByRole('button', { name: '昨天' }))
    expect(home.drafts.contact).toMatchObject({ step: 'contact-lender', entry: { kind: 'contacted', institution: 'App 客服' }, details: { ticket: 'GD-7' } })
    fireEvent.click(screen.getByRole('button', { name: '记下' }))
    await waitFor(() => expect(home.caseFile.events).toHaveLength(4))
    expect(home.caseFile.events[3]).toMatchObject({ kind: 'contacted', line: 'jb', date: '2026-11-20', institution: 'App 客服' })
    await waitFor(() => expect(Object.values(home.casework.details)).toEqual([{ ticket: 'GD-7' }]))
    const after = advised(home.caseFile.events).checklist.find(({ id }) => id === 'contact-lender')
    expect(after?.status).toBe('done')
    await waitFor(() => expect(home.drafts.contact).toBeUndefined())
  })

  test('a filed complaint shows its clock and can remind of it', async () => {
    const filed: CreditEvent[] = [
      ...events,
      { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11' },
      { id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-20' },
    ]
    const home = house(Contact, { events: filed, diagnosis: advised(filed) })
    expect(screen.getByText('第 1 天，共 15 天；到 12月5日')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: new RegExp(titleOf('complaint')) }))
    fireEvent.click(screen.getByRole('button', { name: '12月5日提醒我看答复' }))
    await waitFor(() => expect(home.reminders).toMatchObject([{ day: '2026-12-05', about: 'step', step: 'complaint.answer' }]))
    expect(screen.getByText('12月5日会提醒你')).toBeTruthy()
  })

  test('numbers are no links, and the doubtful ones say so', () => {
    house(Contact, { events, diagnosis: advised(events) })
    fireEvent.click(screen.getByRole('button', { name: '电话' }))
    expect(screen.getByText('95188')).toBeTruthy()
    expect(screen.getByText(/据公开资料，以官方为准/)).toBeTruthy()
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
  })

  test('an open line has nobody to contact', () => {
    house(Contact, { diagnosis: { state: 'open', since: null, risk: [], checklist: [] } })
    expect(screen.getByText(/不用联系谁/)).toBeTruthy()
  })
})

test('the report has the line, the causes, the records and the contacts', () => {
  const filed: CreditEvent[] = [...events, { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11', institution: '工单 7' }]
  house(Report, {
    events: filed, diagnosis: advised(filed), progress: { jb: { 'contact-lender': { answer: '答应三天回电' } } },
    casework: { details: { c: { ticket: 'GD-7', promised: '2026-11-14' } } },
  })
  const report = document.querySelector('.report')?.textContent ?? ''
  for (const part of [
    '额度体检报告',
    '借呗',
    '2026年11月10日',
    zh.causes['platform-strategy'].name,
    '全部还清',
    '没有：晚还',
    '工单 7',
    '编号 GD-7',
    '答应到 2026年11月14日',
    '答应三天回电',
    '不是平台的评分',
  ])
    expect(report).toContain(part)
})
