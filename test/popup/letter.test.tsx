import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { Contact } from '../../src/popup/contact/contact.tsx'
import { CrisisWatch } from '../../src/popup/contact/letter/crisis-watch.tsx'
import { LetterDesk } from '../../src/popup/contact/letter/letter-desk.tsx'
import { emptyCasework } from '../../src/store/casework.ts'
import { textFor } from '../../src/text/index.ts'
import { advised, events } from './advised.ts'
import { house } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zh = textFor('zh-CN')
const { desk, slots } = zh.letters
const contacted: CreditEvent = { id: 'c', kind: 'contacted', line: 'jb', date: '2026-11-11' }
const open = (focus: string, more: Parameters<typeof house>[1] = {}) =>
  house(LetterDesk, { events: [...events, contacted], diagnosis: advised([...events, contacted]), focus, ...more })
const write = (slot: keyof typeof slots, words: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: new RegExp(`^${slots[slot].label}`) }), { target: { value: words } })
const text = () => screen.getByRole('group', { name: desk.text }).textContent ?? ''

function fillComplaint() {
  write('name', '张三')
  write('phone', '13800000000')
  write('lender', '重庆某某消费金融有限公司')
  for (const button of screen.getAllByRole('button', { name: new RegExp(`^(${desk.unknown}|${desk.leaveOut})$`) })) fireEvent.click(button)
}

describe('a text that is not finished', () => {
  test('is not there: it cannot be copied, printed or saved, and what is missing is a press away', () => {
    open('complaint.credit-decision')
    for (const name of [desk.copy, desk.print, desk.inTab, desk.save]) expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByRole('group', { name: desk.text })).toBeNull()
    const missing = within(screen.getByRole('region', { name: desk.missing.title(6) }))
    fireEvent.click(missing.getByRole('button', { name: slots.lender.label }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: slots.lender.label }))
  })

  test('is none without a request either', () => {
    open('chat.credit-decision')
    for (const tick of screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)) fireEvent.click(tick)
    expect(screen.getByRole('button', { name: desk.missing.requests })).toBeTruthy()
    expect(screen.queryByRole('button', { name: desk.copy })).toBeNull()
  })
})

test('a number that was noted beside the contact stands there already', () => {
  open('complaint.credit-decision', { casework: { ...emptyCasework, details: { c: { ticket: 'T-77' } } } })
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: slots.ticket.label }).value).toBe('T-77')
  expect(screen.getByRole('region', { name: desk.missing.title(5) })).toBeTruthy()
})

describe('a finished text', () => {
  test('holds what was filled in, and what is the same everywhere is there in the next text', () => {
    const home = open('complaint.credit-decision')
    fillComplaint()
    expect(text()).toContain('致：重庆某某消费金融有限公司 消费者权益保护（投诉）部门')
    expect(text()).toContain('身份：可以在 App 内实名核验')
    expect(text()).not.toMatch(/【|】/)
    expect(home.letters).toMatchObject({
      person: { name: '张三', phone: '13800000000', 'id-number': null }, lines: { jb: { lender: '重庆某某消费金融有限公司', contract: null } },
      list: [{ line: 'jb', kind: 'complaint', slots: { ticket: null } }],
    })
    cleanup()
    open('explanation.credit-decision', { letters: home.letters })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: slots.name.label }).value).toBe('张三')
  })

  test('requests can be taken out and put in; one that takes more asks for it', () => {
    open('complaint.credit-decision')
    fillComplaint()
    fireEvent.click(screen.getByRole('checkbox', { name: zh.letters.requests['human-review']({} as never) }))
    expect(text()).not.toContain('请由人工复核一次')
    fireEvent.click(screen.getByRole('checkbox', { name: /^请退还多收的费用/ }))
    expect(screen.queryByRole('group', { name: desk.text })).toBeNull()
    write('refund', '128 元')
    expect(text()).toContain('4. 请退还多收的费用：128 元。')
  })

  test('is kept as it was taken, saved as plain text', async () => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), 'blob:x'))
    const home = open('complaint.credit-decision')
    fillComplaint()
    const shown = text()
    fireEvent.click(screen.getByRole('button', { name: desk.save }))
    expect(blobs[0]?.type).toBe('text/plain')
    expect(await blobs[0]?.text()).toBe(`${shown}\n`)
    expect(home.letters.list[0]?.taken).toEqual({ day: '2026-11-21', text: shown })
    expect(document.querySelector('.letter-paper')?.textContent).toBe(shown)
  })

  test('copies the own version, and takes it back', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const home = open('complaint.credit-decision')
    fillComplaint()
    const before = text()
    fireEvent.click(screen.getByRole('button', { name: desk.edit }))
    fireEvent.input(screen.getByRole('textbox', { name: desk.editLabel }), { target: { value: `${before}\n附言。` } })
    fireEvent.click(screen.getByRole('button', { name: desk.done }))
    fireEvent.click(screen.getByRole('button', { name: desk.copy }))
    await screen.findByRole('button', { name: desk.copied })
    expect(copied).toHaveBeenCalledWith(`${before}\n附言。`)
    write('outcome', '告诉我原因')
    expect(screen.getByText(desk.moved)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: desk.revert }))
    expect(text()).toContain('告诉我原因')
    home.said.at(-1)?.undo?.()
    expect(home.letters.list[0]?.edited?.text).toContain('附言')
  })

  test('with a blank left in the own version is not offered', () => {
    open('complaint.credit-decision')
    fillComplaint()
    fireEvent.click(screen.getByRole('button', { name: desk.edit }))
    fireEvent.input(screen.getByRole('textbox', { name: desk.editLabel }), { target: { value: '请在【】前答复' } })
    fireEvent.click(screen.getByRole('button', { name: desk.done }))
    expect(screen.getByText(desk.missing.edited)).toBeTruthy()
    expect(screen.queryByRole('button', { name: desk.copy })).toBeNull()
  })

  test('names each rule with where it comes from, and is explained in English where English is read', () => {
    const en = textFor('en')
    open('chat.credit-decision', { language: 'en' })
    expect(screen.getByRole('group', { name: en.letters.desk.text }).textContent).toContain('您好，我是账户本人')
    fireEvent.click(screen.getByRole('button', { name: en.letters.desk.translated }))
    expect(screen.getByRole('group', { name: en.letters.desk.translated }).textContent).toContain('Hello, I am the account holder')
  })
})

test('what happened is asked for where the records do not hold it, with how it is said', () => {
  open('complaint.payment')
  write('happened', '你们这群骗子')
  expect(screen.getByText(zh.letters.tone.tones.insult, { exact: false })).toBeTruthy()
  write('event-day', '昨天')
  write('happened', '扣了 128 元，账单上没有这一笔')
  expect(screen.queryByText(zh.letters.tone.title)).toBeNull()
})

test('a text whose step has to wait says for what', () => {
  open('escalation.credit-decision.regulator')
  expect(screen.getByText(/先完成“向放款方书面投诉”.*到时候再交/)).toBeTruthy()
  cleanup()
  open('complaint.credit-decision')
  expect(screen.queryByText(/到时候再交/)).toBeNull()
})

test('from a step of the ladder and from the list one comes to the text that it takes', () => {
  const home = house(Contact, { events: [...events, contacted], diagnosis: advised([...events, contacted]), focus: 'complaint' })
  fireEvent.click(screen.getByRole('button', { name: desk.write(zh.letters.kinds.complaint.name) }))
  expect(home.actions.go).toHaveBeenLastCalledWith('letter', 'complaint.credit-decision')
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${desk.list.open(0).slice(0, 2)}`) }))
  fireEvent.click(screen.getByRole('button', { name: zh.letters.bodies.regulator.name }))
  expect(home.actions.go).toHaveBeenLastCalledWith('letter', 'escalation.credit-decision.regulator')
})

test('words that sound desperate bring up whom to call, wherever they are written', async () => {
  render(<><textarea aria-label="anywhere" /><CrisisWatch text={zh} /></>)
  const field = screen.getByRole('textbox')
  fireEvent.input(field, { target: { value: '累死了，额度没了' } })
  expect(screen.queryByText(zh.crisis.title)).toBeNull()
  fireEvent.input(field, { target: { value: '欠这么多，不想活了' } })
  await waitFor(() => expect(screen.getByText('12356')).toBeTruthy())
  fireEvent.click(screen.getByRole('button', { name: zh.crisis.close }))
  fireEvent.input(field, { target: { value: '欠这么多，不想活了。' } })
  expect(screen.queryByText(zh.crisis.title)).toBeNull()
})
