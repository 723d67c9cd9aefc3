import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { advise } from '../../src/diagnosis/advise.ts'
import { type Subject, subjects } from '../../src/knowledge/advice-types.ts'
import { adviceKnowledge } from '../../src/knowledge/advice.ts'
import type { StepId } from '../../src/knowledge/steps.ts'
import { Contact } from '../../src/popup/contact/contact.tsx'
import { readStepKey } from '../../src/popup/contact/read-step-key.ts'
import { textFor } from '../../src/text/index.ts'
import { advised, events } from './advised.ts'
import { house, today } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zh = textFor('zh-CN')
const titleOf = (id: StepId) => zh.steps[id].title
const opener = (id: StepId) => screen.getByRole('button', { name: new RegExp(`^${titleOf(id).replace(/[()（）]/g, '.')}`) })
const row = (id: StepId) => within(opener(id).closest<HTMLElement>('li') ?? document.body)
const choose = (subject: Subject) => fireEvent.click(screen.getByRole('radio', { name: zh.ladder.subjects[subject] }))
const contacted: CreditEvent = { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11' }
const shown = (told: readonly CreditEvent[], more: Parameters<typeof house>[1] = {}) =>
  house(Contact, { events: [...events, ...told], diagnosis: advised([...events, ...told]), ...more })

describe('what it is about', () => {
  test('is the decision, until something else is chosen, which is kept', async () => {
    const home = shown([])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '额度决定' }).checked).toBe(true)
    choose('price')
    await waitFor(() => expect(home.progress['jb']?.['subject']?.answer).toBe('price'))
    expect(opener('market-authority')).toBeTruthy()
    expect(screen.queryByText('第一次联系')).toBeNull()
    cleanup()
    shown([], { progress: home.progress })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '费用和宣传' }).checked).toBe(true)
  })

  test('is open where the line is, and can be chosen', () => {
    house(Contact, { diagnosis: { state: 'open', since: null, risk: [], checklist: [] } })
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
    choose('personal-data')
    expect(opener('data-request')).toBeTruthy()
  })

  test('is what one was sent to see', () => {
    shown([], { focus: 'complaint.price.answer' })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '费用和宣传' }).checked).toBe(true)
    expect(opener('complaint').getAttribute('aria-expanded')).toBe('true')
  })

  test('is fraud where somebody else may be in the account', () => {
    const told: CreditEvent[] = [{ id: 'u', kind: 'unusual-login', line: 'jb', date: '2026-11-20' }]
    shown(told, { diagnosis: advised([...events, ...told], { 'security-hold': 0.7 }) })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '诈骗和盗用' }).checked).toBe(true)
  })
})

test('a step that has to wait says for what, and from which day it would be', () => {
  shown([contacted])
  expect(row('regulator').getByText('还不到时候：先完成“向放款方书面投诉”；今天做完的话，12月7日起')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: `做好了：${titleOf('regulator')}` }).disabled).toBe(true)
})

test('a lender whose name is not known is looked for first, once on the screen, whatever it is about', () => {
  const lines = [{ id: 'jb', product: 'jiebei', lender: 'unknown' }] as const
  const nameless = advise(
    {
      line: lines[0], state: 'closed', since: '2026-11-10', ownWish: false, causes: advised(events).causes, events, today, nextCheck: null,
    },
    adviceKnowledge,
  )
  shown([], { caseFile: { lines, events }, diagnosis: { ...advised(events), ...nameless } })
  for (const subject of subjects) {
    choose(subject)
    const titles = screen.getAllByRole('listitem').map((item) => item.querySelector('.name')?.textContent).filter((name) => name !== undefined)
    expect(titles.filter((name) => name === titleOf('find-lender'))).toHaveLength(1)
    expect(titles.indexOf(titleOf('find-lender'))).toBeLessThan(titles.indexOf(titleOf('court')))
    expect(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(document.querySelectorAll('[id]').length)
  }
})

describe('noting that a complaint about the price was filed', () => {
  async function file() {
    const home = shown([contacted])
    choose('price')
    fireEvent.click(opener('complaint'))
    fireEvent.click(row('complaint').getByRole('button', { name: '做了，记下来' }))
    fireEvent.click(screen.getByRole('button', { name: '昨天' }))
    fireEvent.click(screen.getByRole('button', { name: '记下' }))
    await waitFor(() => expect(home.reminders).toHaveLength(1))
    return home
  }

  test('starts its clock, and puts the day of the answer on the list by itself', async () => {
    const home = await file()
    expect(home.caseFile.events.at(-1)).toMatchObject({ kind: 'complaint-filed', date: '2026-11-20', reason: 'price' })
    expect(home.reminders[0]).toMatchObject({ day: '2026-12-05', about: 'step', step: 'complaint.price.answer' })
    expect(row('complaint').getAllByText(/第 1 天，共 15 天；到 12月5日/).length).toBeGreaterThan(0)
    choose('credit-decision')
    expect(row('complaint').queryByText(/第 1 天/)).toBeNull()
  })

  test('an answer stops the clock and takes the day off the list', async () => {
    const home = await file()
    fireEvent.click(row('complaint').getByRole('button', { name: '收到答复，记下来' }))
    fireEvent.click(screen.getByRole('button', { name: '今天' }))
    fireEvent.click(screen.getByRole('button', { name: '记下' }))
    await waitFor(() => expect(home.caseFile.events.at(-1)).toMatchObject({ kind: 'reply-received', reason: 'price' }))
    await waitFor(() => expect(home.reminders).toEqual([]))
    expect(row('complaint').getAllByText(/今天收到答复/).length).toBeGreaterThan(0)
  })
})

test('a day of the clock that moved with the records moves on the list', async () => {
  const filed: CreditEvent = { id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-18' }
  const reminder = { id: 'r', line: 'jb', day: '2026-12-05', about: 'step', step: 'complaint.answer' } as const
  const home = shown([contacted, filed], { reminders: [reminder] })
  await waitFor(() => expect(home.reminders).toEqual([{ ...reminder, day: '2026-12-03' }]))
})

test('a reminder that is seen before the event that it goes with is left alone', async () => {
  const home = shown([contacted])
  await home.actions.keepReminder({ id: 'new', line: 'jb', day: '2026-12-05', about: 'step', step: 'complaint.answer' })
  await waitFor(() => expect(home.reminders).toHaveLength(1))
  await home.actions.saveEvents([{ id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-20' }])
  await waitFor(() => expect(row('complaint').getAllByText(/第 1 天/)).toBeTruthy())
  expect(home.actions.forget).not.toHaveBeenCalled()
  await home.actions.saveEvents([{ id: 'r', kind: 'reply-received', line: 'jb', date: today }])
  await waitFor(() => expect(home.reminders).toEqual([]))
})

test('the three ways in which days run are told apart in words', () => {
  const filed: CreditEvent[] = [
    contacted,
    { id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-12' },
    { id: 'e', kind: 'explanation-requested', line: 'jb', date: '2026-11-12' },
    { id: 'd', kind: 'dispute-filed', line: 'jb', date: '2026-10-20' },
    { id: 'm', kind: 'regulator-complaint', line: 'jb', date: '2026-11-19', institution: '12315' },
  ]
  shown(filed)
  expect(row('complaint').getByText('第 9 天，共 15 天；到 11月27日')).toBeTruthy()
  expect(row('explanation').getByText('法律只说“及时”，没有规定天数；已等 9 天')).toBeTruthy()
  choose('credit-report')
  expect(row('dispute').getByText('已逾期：最晚 11月9日该答复，过了 12 天')).toBeTruthy()
  choose('price')
  expect(row('market-authority').getByText('第 1 个工作日，共 7 个；到 11月30日')).toBeTruthy()
})

describe('the calendar file', () => {
  async function saved(named: boolean): Promise<string> {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), 'blob:x'))
    shown([contacted, { id: 'f', kind: 'complaint-filed', line: 'jb', date: today }])
    fireEvent.click(screen.getByRole('button', { name: /要记住的日子/ }))
    if (named) fireEvent.click(screen.getByRole('checkbox', { name: /写上额度和事项的名字/ }))
    fireEvent.click(screen.getByRole('button', { name: /全部存成文件/ }))
    expect(blobs[0]?.type).toBe('text/calendar')
    return (await blobs[0]?.text()) ?? ''
  }

  test('says nothing private', async () => {
    const file = (await saved(false)).replaceAll('\r\n ', '')
    expect(file).toContain('DTSTART;VALUE=DATE:20261206')
    expect(file).not.toMatch(/借呗|投诉|jb|complaint/)
  })

  test('names line and matter where the person wants it, under the same ids', async () => {
    const file = (await saved(true)).replaceAll('\r\n ', '')
    expect(file).toContain('借呗：“向放款方书面投诉”该有答复了')
    cleanup()
    const ids = (text: string) => [...text.matchAll(/UID:(\S+)/g)].map(([, id]) => id)
    expect(ids(file)).toEqual(ids(await saved(false)))
    expect(new Set(ids(file)).size).toBe(ids(file).length)
  })
})

test('keys are read as they are written, and old ones as they were', () => {
  expect(readStepKey('complaint')).toEqual({ step: 'complaint', subject: null, answer: false })
  expect(readStepKey('complaint.price')).toEqual({ step: 'complaint', subject: 'price', answer: false })
  expect(readStepKey('complaint.price.answer')).toEqual({ step: 'complaint', subject: 'price', answer: true })
})
