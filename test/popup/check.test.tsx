import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { numberIds, numbers } from '../../src/knowledge/numbers.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { CheckCard } from '../../src/popup/contact/check/check-card.tsx'
import { Contact } from '../../src/popup/contact/contact.tsx'
import { textFor } from '../../src/text/index.ts'
import { house, today, type House } from './house.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zh = textFor('zh-CN').check
const field = () => screen.getByLabelText(zh.label)

function paste(words: string, options: Parameters<typeof house>[1] = {}): House {
  const home = house(CheckCard, options)
  fireEvent.input(field(), { target: { value: words } })
  fireEvent.click(screen.getByRole('button', { name: zh.look }))
  return home
}

test('a swindle brings one card that says what to do now, with the words marked', () => {
  const home = paste('您好，请把收到的验证码发给我<b>')
  const card = within(screen.getByRole('region', { name: zh.stop.title }))
  expect(card.getByText(zh.patterns['asks-code'])).toBeTruthy()
  expect(card.getByText('96110')).toBeTruthy()
  expect(document.querySelector('.pasted mark')?.textContent).toContain('把收到的验证码发给我')
  expect(document.querySelector('.pasted b')).toBeNull()
  expect(screen.queryByRole('button', { name: zh.reply.note.save })).toBeNull()
  expect(home.caseFile.events).toEqual([])
})

test('what is honest brings calm words that prove nothing', () => {
  paste('【招商银行】验证码123456，请勿告诉他人')
  expect(screen.getByRole('region', { name: zh.none.title }).textContent).toContain('不是保证')
})

test('an answer is graded, with what it leaves open and words to ask for it', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  paste('经系统综合评估，您暂不符合条件')
  const card = within(screen.getByRole('region', { name: zh.reply.grades.vague.name }))
  for (const name of ['factor', 'data', 'day', 'institution', 'change'] as const) expect(card.getAllByText(zh.reply.name[name]).length).toBeGreaterThan(0)
  fireEvent.click(card.getByRole('button', { name: '复制' }))
  await card.findByRole('button', { name: '已复制' })
  const words = copied.mock.calls[0]?.[0] ?? ''
  for (const part of ['经系统综合评估', '1. 主要原因', '5. ', '第二十四条', '借呗']) expect(words).toContain(part)
})

test('a specific answer asks for nothing more', () => {
  paste('因您2026年8月在XX银行逾期3天，结清后6个月可重新评估')
  expect(screen.getByRole('region', { name: zh.reply.grades.specific.name })).toBeTruthy()
  expect(screen.queryByText(zh.reply.followUp.title)).toBeNull()
})

test('nothing is stored before one says so, and then as it was written, with a way back', async () => {
  const home = paste('  经系统综合评估，您暂不符合条件 ')
  expect(home.caseFile.events).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '昨天' }))
  fireEvent.click(screen.getByRole('button', { name: zh.reply.note.save }))
  await waitFor(() => expect(home.caseFile.events).toHaveLength(1))
  expect(home.caseFile.events[0]).toMatchObject({ kind: 'reply-received', line: 'jb', date: '2026-11-20', wording: '经系统综合评估，您暂不符合条件' })
  await waitFor(() => expect(home.drafts.message).toBeUndefined())
  home.said[0]?.undo?.()
  expect(home.caseFile.events).toEqual([])
})

test('what came by itself is a notice', async () => {
  const home = paste('您的额度由系统综合评估，已调整')
  fireEvent.click(screen.getByLabelText(zh.reply.note.kinds.notice))
  fireEvent.click(screen.getByRole('button', { name: zh.reply.note.save }))
  await waitFor(() => expect(home.caseFile.events[0]).toMatchObject({ kind: 'notice', line: 'jb', date: today }))
})

test('a day that is none is said, and nothing is stored', () => {
  const home = paste('经系统综合评估，您暂不符合条件')
  fireEvent.input(screen.getByLabelText('哪一天'), { target: { value: '很久以前吧' } })
  fireEvent.click(screen.getByRole('button', { name: zh.reply.note.save }))
  expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true)
  expect(home.caseFile.events).toEqual([])
})

test('what was pasted is there again when the popup opens anew, and gone when it is cleared', () => {
  const home = paste('先交解冻金')
  const kept = home.drafts.message
  cleanup()
  const again = house(CheckCard, { drafts: { message: kept } })
  expect(screen.getByRole('region', { name: zh.stop.title })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: zh.clear }))
  expect(again.drafts.message).toBeUndefined()
  expect(screen.queryByRole('region', { name: zh.stop.title })).toBeNull()
  expect(document.activeElement).toBe(field())
})

test.each([{ text: 3 }, 'x', null, { text: 'a', call: { secrets: 'yes', other: true } }])('a draft of another shape harms nothing: %j', (message) => {
  house(CheckCard, { drafts: { message } })
  expect(screen.queryByRole('region', { name: zh.stop.title })).toBeNull()
})

test('a call: one yes stops, five times no is no proof', () => {
  house(CheckCard)
  fireEvent.click(screen.getByRole('button', { name: zh.call.title }))
  const say = (question: string, answer: string) =>
    fireEvent.click(within(screen.getByRole('group', { name: question })).getByLabelText(answer))
  say(zh.call.questions.money, zh.call.yes)
  expect(within(screen.getByRole('region', { name: zh.stop.title })).getByText(zh.patterns['safe-account'])).toBeTruthy()
  for (const question of Object.values(zh.call.questions)) say(question, zh.call.no)
  expect(screen.queryByRole('region', { name: zh.stop.title })).toBeNull()
  expect(screen.getByRole('region', { name: zh.none.title })).toBeTruthy()
})

test('in English the follow-up stays in the language of the service, with a translation', () => {
  const en = textFor('en')
  house(CheckCard, { language: 'en', drafts: { message: { text: '经系统综合评估，您暂不符合条件', read: true, call: {} } } })
  expect(document.querySelector('.script')?.textContent).toContain('答复里没有说明')
  fireEvent.click(screen.getByRole('button', { name: en.contact.script.translated }))
  expect(document.querySelectorAll('.script')[1]?.textContent).toContain('It does not say')
})

test('the number book has every number with its grade and the day it was read, and none of them is a link', () => {
  house(Contact)
  const words = textFor('zh-CN')
  fireEvent.click(screen.getByRole('button', { name: words.contact.numbers.book }))
  const rows = [...document.querySelectorAll('.numbers > li')]
  expect(rows).toHaveLength(numberIds.length)
  for (const id of numberIds) {
    const { number, grade, source } = numbers[id]
    const row = rows.find((one) => one.querySelector('.number')?.textContent === number)
    expect(row?.textContent, id).toContain(words.numbers[id])
    expect(row?.textContent, id).toContain(words.grades[sources[source].grade].name)
    expect(row?.textContent, id).toMatch(/阅于 2026-/)
    expect(row?.textContent.includes(words.contact.numbers.hedged), id).toBe(grade === 'C')
    expect(sources[source].grade, id).toBe(grade)
    if (grade === 'C') expect(row?.querySelector('a'), id).toBeNull()
  }
  expect(document.querySelector('a[href^="tel:"]')).toBeNull()
})

test('a reason that the lender names becomes an event once the person has checked it, marked as said by the lender', async () => {
  const home = paste('经查，您在平安银行的贷款于2026年8月3日出现逾期15天，故额度下调。')
  const { factors } = zh.reply
  const name = textFor('zh-CN').kinds['late-payment'].name
  fireEvent.click(screen.getByRole('button', { name: factors.lookAt(name) }))
  expect(home.caseFile.events).toEqual([])
  const form = within(screen.getByRole('form', { name }))
  fireEvent.click(form.getByRole('radio', { name: /还清了|已经|没有了|结束/ }))
  fireEvent.click(form.getByRole('button', { name: '记下' }))
  await waitFor(() => expect(home.caseFile.events).toMatchObject([
    { kind: 'late-payment', date: '2026-08-03', days: 15, institution: '平安银行', note: factors.said },
  ]))
  expect(await screen.findByText(factors.kept)).toBeTruthy()
})

test('what is untrue leaves nothing behind, and says what to do', () => {
  const home = paste('因您近期征信查询过多，暂停用信。')
  fireEvent.click(screen.getByRole('button', { name: /^不属实/ }))
  expect(screen.getByText(zh.reply.factors.untrueHow)).toBeTruthy()
  expect(home.caseFile.events).toEqual([])
})

test('from the top of the room one is led to the field at once', () => {
  house(Contact)
  fireEvent.click(screen.getByRole('button', { name: zh.toHere }))
  expect(document.activeElement).toBe(field())
})
