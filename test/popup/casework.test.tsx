import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { claims, paperIds, papersFor } from '../../src/knowledge/papers.ts'
import { CaseworkRoom } from '../../src/popup/casework/casework.tsx'
import { textFor } from '../../src/text/index.ts'
import { wordsIn } from '../support/words.ts'
import { house } from './house.tsx'

afterEach(cleanup)

const { casework: words, papers } = textFor('zh-CN')
const events: readonly CreditEvent[] = [
  { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11', institution: 'App 客服' },
  { id: 'f', kind: 'complaint-filed', line: 'jb', date: '2026-11-14', reason: 'price' },
  { id: 'r', kind: 'reply-received', line: 'jb', date: '2026-11-18', wording: '综合评估' },
  { id: 'x', kind: 'paid-off', line: 'jb', date: '2026-11-09' },
  { id: 'o', kind: 'contacted', line: 'hb', date: '2026-11-12' },
]
const casework = {
  details: {
    c: { channel: 'phone', ticket: 'GD-77', agent: '8866', promise: '三天内回电', promised: '2026-11-14' }, f: { promised: '2026-11-29' },
    r: { promised: '2026-11-19' },
  },
  papers: [{ line: 'jb', paper: 'identity', day: '2026-11-15', to: '某支行' }],
  attachments: [{ id: 'a', line: 'jb', name: '提示.png', shows: '提示', place: '手机相册', day: '2026-11-16' }],
} as const
const rows = () => [...document.querySelectorAll('.case-row .name')].map((name) => name.textContent)
const input = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the list', () => {
  test('has contacts, answers, papers and files of this line in one order of days, and nothing else', () => {
    house(CaseworkRoom, { events, casework })
    expect(rows()).toEqual(['收到答复', '附件：提示.png', '交给 某支行：身份信息（身份证）', '向放款方投诉', '联系了平台'])
    fireEvent.click(screen.getByRole('radio', { name: '答复' }))
    expect(rows()).toEqual(['收到答复'])
    fireEvent.click(screen.getByRole('radio', { name: '材料' }))
    expect(rows()).toEqual(['交给 某支行：身份信息（身份证）'])
  })

  test('shows ten at first, and the others when they are asked for', () => {
    house(CaseworkRoom, { events: Array.from({ length: 12 }, (_, at) => ({ id: `e${at}`, kind: 'contacted', line: 'jb', date: '2026-11-01' })) })
    expect(rows()).toHaveLength(10)
    press(textFor('zh-CN').timeline.more(2))
    expect(rows()).toHaveLength(12)
  })

  test('says numbers, what was promised, and how that stands; what was answered since runs no more', () => {
    house(CaseworkRoom, { events, casework })
    const text = (name: string) => screen.getByText(name).closest('li')?.textContent ?? ''
    expect(text('联系了平台')).toContain('App 客服 · 电话 · 编号 GD-77 · 对方 8866')
    expect(text('联系了平台')).toContain('答应：三天内回电（到 11月14日）')
    expect(text('联系了平台')).not.toContain('过了')
    expect(text('收到答复')).toContain('过了 2 天')
    expect(text('向放款方投诉')).toContain('费用和宣传')
  })
})

describe('a contact', () => {
  test('is noted with its numbers beside the event, and both go and come back together', async () => {
    const home = house(CaseworkRoom)
    press(words.add)
    fireEvent.change(screen.getByLabelText(words.form.kind), { target: { value: 'regulator-complaint' } })
    fireEvent.change(screen.getByLabelText(words.form.about), { target: { value: 'price' } })
    input('找的是谁（机构）', '12315')
    fireEvent.click(screen.getByRole('button', { name: '电话' }))
    input(words.form.ticket, ' 2026-88 ')
    input(words.form.agent, '工号 9')
    input(words.form.promise, '七个工作日内告知')
    input(words.form.promised, '12.1')
    expect(home.drafts.contact).toMatchObject({ details: { promised: '12.1' } })
    press(words.form.save)
    await waitFor(() => expect(rows()).toEqual(['向监管部门反映']))
    const [event] = home.caseFile.events
    expect(event).toMatchObject({ kind: 'regulator-complaint', line: 'jb', date: '2026-11-21', reason: 'price', institution: '12315' })
    await waitFor(() => expect(home.casework.details[event?.id ?? '']).toEqual({
      channel: 'phone', ticket: '2026-88', agent: '工号 9', promise: '七个工作日内告知', promised: '2026-12-01',
    }))
    await waitFor(() => expect(home.drafts.contact).toBeUndefined())
  })

  test('with a day that cannot be read is not noted, and says so', async () => {
    const home = house(CaseworkRoom)
    press(words.add)
    input(words.form.promised, '改天吧')
    press(words.form.save)
    await screen.findByText(words.form.wrongDay)
    expect(home.caseFile.events).toEqual([])
  })

  test('is changed afterwards, and what the form does not show stays', async () => {
    const home = house(CaseworkRoom, { events: [{ ...events[2], note: '自己看' } as CreditEvent], casework })
    fireEvent.click(screen.getByText('收到答复'))
    input('对方怎么说', '额度评估未通过')
    input(words.form.ticket, 'T1')
    press(words.form.change)
    await waitFor(() => expect(home.casework.details['r']).toEqual({ promised: '2026-11-19', ticket: 'T1' }))
    expect(home.caseFile.events).toEqual([{ ...events[2], wording: '额度评估未通过', note: '自己看' }])
    home.said.at(-1)?.undo?.()
    await waitFor(() => expect(home.casework.details['r']).toEqual({ promised: '2026-11-19' }))
    expect(home.caseFile.events[0]?.wording).toBe('综合评估')
  })

  test('that was asked for and has ended since keeps its end when its words are changed', async () => {
    const asked: CreditEvent = { id: 'd', kind: 'documents-requested', line: 'jb', date: '2026-11-01', until: '2026-11-05' }
    const home = house(CaseworkRoom, { events: [asked] })
    fireEvent.click(screen.getByText('被要求补材料'))
    input(words.form.ticket, 'T2')
    press(words.form.change)
    await waitFor(() => expect(home.casework.details['d']).toEqual({ ticket: 'T2' }))
    expect(home.caseFile.events).toEqual([asked])
  })

  test('left half typed is offered again, with all that was typed', async () => {
    const home = house(CaseworkRoom)
    press(words.add)
    input(words.form.ticket, 'T9')
    press(words.form.close)
    press(words.unfinished.go)
    expect(screen.getByLabelText<HTMLInputElement>(words.form.ticket).value).toBe('T9')
    press(words.form.discard)
    await waitFor(() => expect(home.drafts.contact).toBeUndefined())
    expect(screen.queryByText(words.unfinished.title)).toBeNull()
  })
})

test('a promise can be put on the list of what is due', async () => {
  const home = house(CaseworkRoom)
  press(words.add)
  expect(screen.queryByRole('checkbox', { name: words.form.remind })).toBeNull()
  input(words.form.promised, '12.1')
  fireEvent.click(screen.getByRole('checkbox', { name: words.form.remind }))
  press(words.form.save)
  await waitFor(() => expect(home.reminders).toMatchObject([{ line: 'jb', day: '2026-12-01', about: 'step', step: expect.stringMatching(/^note-reply\./) }]))
})

describe('papers', () => {
  test('are ticked, sent and taken back, each for its line', async () => {
    const home = house(CaseworkRoom)
    fireEvent.click(screen.getByRole('checkbox', { name: papers.have(papers.names.identity.name) }))
    await waitFor(() => expect(home.casework.papers).toEqual([{ line: 'jb', paper: 'identity', day: '2026-11-21', to: null }]))
    const row = () => within(screen.getByRole('checkbox', { name: papers.have(papers.names.identity.name) }).closest<HTMLElement>('li') ?? document.body)
    fireEvent.click(row().getByRole('button', { name: new RegExp(papers.names.identity.name) }))
    fireEvent.click(row().getByRole('button', { name: papers.send }))
    fireEvent.input(row().getByLabelText(papers.to), { target: { value: 'App 客服' } })
    fireEvent.click(row().getByRole('button', { name: papers.save }))
    await waitFor(() => expect(home.casework.papers.at(-1)).toEqual({ line: 'jb', paper: 'identity', day: '2026-11-21', to: 'App 客服' }))
    fireEvent.click(row().getByRole('button', { name: papers.unsend }))
    await waitFor(() => expect(home.casework.papers).toHaveLength(1))
  })

  test('of a claim are those that may be asked for, with what that rests on, and never a secret', () => {
    expect(papersFor.complaint.filter(({ demand }) => demand === 'held').map(({ paper }) => paper)).toEqual(['contract', 'repayments'])
    for (const claim of claims) for (const { demand, basis } of papersFor[claim]) expect(basis === 'judgement').toBe(demand === 'own' || demand === 'verify')
    expect(new Set(claims.flatMap((claim) => papersFor[claim].map(({ paper }) => paper)))).toEqual(new Set(paperIds))
    const asked = wordsIn(papers.names).filter(([path]) => /\.(name|get)$/.test(path)).map(([, said]) => said)
    expect(asked.filter((said) => /密码|验证码|卡号/.test(said))).toEqual([])
  })
})

test('notes are a draft at each keystroke, and stay when the field is left', async () => {
  const home = house(CaseworkRoom, { drafts: { notes: { hb: '别的' } } })
  const field = screen.getByLabelText(words.notes.label)
  fireEvent.input(field, { target: { value: '客服说要等' } })
  expect(home.drafts.notes).toEqual({ hb: '别的', jb: '客服说要等' })
  fireEvent.blur(field)
  await waitFor(() => expect(home.casework.notes).toEqual({ jb: '客服说要等' }))
  await waitFor(() => expect(home.drafts.notes).toEqual({ hb: '别的' }))
})

test('what another device wrote about the line while one was typing is kept beside it, and shown', async () => {
  const home = house(CaseworkRoom)
  const field = screen.getByLabelText<HTMLTextAreaElement>(words.notes.label)
  fireEvent.input(field, { target: { value: '这边写的' } })
  await home.actions.changeCasework((before) => ({ ...before, notes: { jb: '那边写的' } }))
  fireEvent.blur(field)
  await waitFor(() => expect(home.casework.notes['jb']?.split('\n---\n').sort()).toEqual(['这边写的', '那边写的'].sort()))
  expect(field.value).toBe(home.casework.notes['jb'])
})

test('notes that were typed as the page closed join the rest when one comes back', async () => {
  const home = house(CaseworkRoom, { drafts: { notes: { jb: '没写完' } } })
  expect(screen.getByLabelText<HTMLTextAreaElement>(words.notes.label).value).toBe('没写完')
  await waitFor(() => expect(home.casework.notes).toEqual({ jb: '没写完' }))
})

test('a file is named, not taken', async () => {
  const home = house(CaseworkRoom)
  press(words.files.add)
  expect(document.querySelector('input[type=file]')).toBeNull()
  press(words.form.save)
  await screen.findByText(words.files.missing)
  input(words.files.name, '录音.m4a')
  input(words.files.place, '手机录音机')
  press(words.form.save)
  await waitFor(() => expect(home.casework.attachments).toMatchObject([{ line: 'jb', name: '录音.m4a', place: '手机录音机', day: '2026-11-21' }]))
  home.said.at(-1)?.undo?.()
  await waitFor(() => expect(home.casework.attachments).toEqual([]))
})
