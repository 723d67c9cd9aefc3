import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOf, type Day } from '../../src/events/day.ts'
import { products } from '../../src/events/line.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { LONGEST_TEXT, understand } from '../../src/understanding/understand.ts'
import type { ProposedEvent } from '../../src/understanding/understood.ts'
import { entries } from '../../src/popup/first-run/questions.ts'
import { entryIds } from '../../src/understanding/understood.ts'
import english from './questions-english.json'
import serviceDesk from './questions-service-desk.json'
import questions from './questions.json'

const LONG = 60_000
const pieces = [questions, serviceDesk, english].flatMap((set) => Object.keys(set))
const words = [
  '借呗', '花呗', '微粒贷', '信用卡', '还清', '逾期', '3天', '十几天', '上个月', '9月3号', '昨天', '第二天', '三天后', '下个月', '没有', '从没', '如果', '会不会', '为什么',
  '没了', '被关', '额度', '从5万降到2万', '查征信', '两次', '朋友的', '客服说', '提示', '“暂无额度”', '【蚂蚁借呗】', '，', '。', '？', '、', ' ', '\n', '月入8000', '欠20万', '用了九成',
  '半年没用', '2月30日', '2027年1月1日', '9999999999', '****', '👍', '\ud800', 'paid off', 'late', 'if ', 'not ', 'my limit was cut ', 'closed my account ', 'never missed a payment ', 'they said ', '从9月1号到9月5号', '，感谢您的支持。',
]
const anyDay = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2060-12-31') }).map(dayOf)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...pieces),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('，')),
)

/** A case file of what was proposed: the lines that were named, ids, and for what is unknown the day before. */
function caseOf(events: readonly ProposedEvent[], today: Day): unknown {
  const lines = products.map((product) => ({ id: product, product, lender: 'unknown' }))
  const told = events.map(({ span: _span, after: _after, line, date, ...event }, index) =>
    ({ ...event, id: `e${index}`, line: line ?? 'jiebei', date: date ?? today }))
  return { format: 'credit-line-checkup', version: 1, lines, events: told }
}

test('the ways in are those of the first run', () => expect(entryIds).toEqual(entries))

test('whatever is written, what is proposed can be read as events, lies in the text, and never ahead', () => {
  fc.assert(fc.property(anyText, anyDay, (text, today) => {
    const { events, unread, unknowns, leftover } = understand(text, today)
    expect(parseCaseFile(caseOf(events, today), today).problems).toEqual([])
    for (const { date, since, until, span, after, none } of events) {
      expect(span.from >= 0 && span.from < span.to && span.to <= text.length).toBe(true)
      if (date !== null) expect(date <= today).toBe(true)
      if (since !== undefined) expect(date !== null && since <= date).toBe(true)
      if (until !== undefined) expect(date !== null && date <= until && until <= today).toBe(true)
      if (none === true) expect(since).toBeDefined()
      if (after !== undefined) expect(events[after.event]).toBeDefined()
    }
    for (const { event } of unknowns) expect(events[event]).toBeDefined()
    for (const { from, to } of unread) expect(from < to && to <= text.length).toBe(true)
    expect(leftover).toBe(unread.map(({ from, to }) => text.slice(from, to)).join(' '))
  }), { numRuns: 2000 })
}, LONG)

test('the same words say the same', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(understand(text, '2026-11-21')).toEqual(understand(text, '2026-11-21'))
  }), { numRuns: 300 })
})

test('full width, traditional characters and blanks around change nothing', () => {
  const kinds = (text: string) => understand(text, '2026-11-21').events.map(({ kind, none, line, days }) => [kind, none, line, days])
  expect(kinds('  還清借唄第二天額度沒了，逾期過３天！ ')).toEqual(kinds('还清借呗第二天额度没了,逾期过3天!'))
})

describe('a text of 100,000 characters ends', () => {
  const hard = ['前', '刚', '的', '没有', '借呗没了', '借呗逾期花呗被关，', '，x', '。x', '1.', '从1', '还款', '3天', '“', '【', '不', '会', '如果', '昨天还清借呗第二天没了。', ' ', 'a ', 'closed ', 'my ', 'was ', 'my limit was ', 'never ', 'the account ']
  test.each(hard)('made of %j', (piece) => {
    const text = piece.repeat(100_000).slice(0, 100_000)
    const { unread } = understand(text, '2026-11-21')
    expect(unread.at(-1)).toEqual({ from: LONGEST_TEXT, to: text.length })
  }, LONG)
})
