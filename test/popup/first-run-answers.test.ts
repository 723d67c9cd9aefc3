import { describe, expect, test } from 'vitest'
import { wordingClass } from '../../src/diagnosis/wording.ts'
import type { Day } from '../../src/events/day.ts'
import { eventProblems } from '../../src/events/parse-event.ts'
import { model } from '../../src/knowledge/model.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { firstRunFrom, type Answer, type Answers } from '../../src/popup/first-run/answer.ts'
import { toEvents } from '../../src/popup/first-run/answers.ts'
import { optionWords } from '../../src/popup/first-run/option-words.ts'
import { entries, questions, ways, type Entry, type QuestionId } from '../../src/popup/first-run/questions.ts'
import { textFor } from '../../src/text/index.ts'

const today: Day = '2026-11-21'
const zh = textFor('zh-CN')
const phrases: Readonly<Record<string, string>> = zh.firstRun.rows.wording
const some = (chosen: Record<string, readonly string[]>): Answer => ({ said: 'some', chosen })

function told(entry: Entry, answers: Answers) {
  let count = 0
  return toEvents(entry, answers, { today, newId: () => `n${(count += 1)}`, phrase: (wording) => phrases[wording] ?? '' })
}

const product = some({ product: ['jiebei'] })
const kindsOf = (entry: Entry, answers: Answers) => told(entry, answers).events.map(({ kind, none }) => (none ? `no ${kind}` : kind))

describe('every answer to every question', () => {
  const answersTo = (id: QuestionId): readonly Answer[] => {
    const { rows, none, unknown } = questions[id]
    const all: Readonly<Record<string, readonly string[]>> = rows
    const each = Object.entries(all).flatMap(([row, options]) => options.map((option) => some({ [row]: [option] })))
    const everything = some(all)
    const typed: Answer = { said: 'some', chosen: {}, typed: '额度已终止', day: '2026-02-28' }
    return [...each, everything, typed, ...(none ? [{ said: 'none' } as const] : []), ...(unknown ? [{ said: 'unknown' } as const] : [])]
  }

  test.each(entries)('gives events that can be read (%s)', (entry) => {
    for (const id of [...ways[entry].first, ...ways[entry].then]) {
      for (const answer of answersTo(id)) {
        const { line, events } = told(entry, { product, [id]: answer })
        const problems = events.flatMap((event) => eventProblems(event, { today, lines: new Set([line.id]) }).map((problem) => ({ id, answer, event, problem })))
        expect(problems).toEqual([])
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
      }
    }
  })

  test('has words in both languages', () => {
    for (const text of [zh, textFor('en')]) {
      const none: Readonly<Record<string, string>> = text.firstRun.none
      for (const [id, question] of Object.entries(questions)) {
        if (question.none) expect(none[id], id).toBeTruthy()
        for (const [row, options] of Object.entries(question.rows)) {
          for (const option of ['label', ...options]) expect(optionWords(row, text)[option], `${row} ${option}`).toBeTruthy()
        }
      }
    }
  })

  test('is to a question that is asked once in a way', () => {
    for (const entry of entries) {
      const all = [...ways[entry].first, ...ways[entry].then]
      expect(new Set(all).size).toBe(all.length)
    }
  })
})

describe('three kinds of answer', () => {
  test('what is not known adds nothing', () => {
    const before = kindsOf('paid-off-closed', { product })
    expect(kindsOf('paid-off-closed', { product, late: { said: 'unknown' }, inquiries: { said: 'unknown' }, use: { said: 'unknown' } })).toEqual(before)
  })

  test('none is told as none, with the time that was asked about', () => {
    const { events } = told('paid-off-closed', { product, late: { said: 'none' }, inquiries: { said: 'none' } })
    expect(events.find(({ kind }) => kind === 'late-payment')).toMatchObject({ none: true, since: '2024-11-21', date: today })
    expect(events.find(({ kind }) => kind === 'credit-inquiry')).toMatchObject({ none: true, since: '2026-05-25' })
  })

  test('what is still unpaid lasts, and is overdue today; what was paid is not', () => {
    const tips = (length: string, when: string) => {
      const { line, events } = told('worried', { product, late: some({ where: ['here'], length: [length], when: [when] }) })
      return diagnose({ lines: [line], events }, line.id, today, knowledge, { draws: 0, question: false }).tips.map(({ id }) => id)
    }
    for (const when of ['month', 'quarter', 'half-year', 'year', 'earlier']) {
      expect(tips('unpaid', when)[0], when).toBe('settle-arrears')
      expect(tips('weeks', when), when).not.toContain('settle-arrears')
    }
  })

  test('of several chips the chosen happened and the others did not', () => {
    const kinds = kindsOf('paid-off-closed', { product, around: some({ around: ['phone-changed'] }) })
    expect(kinds).toContain('phone-changed')
    expect(kinds).toContain('no id-expired')
    expect(kinds).not.toContain('no others-closed')
  })
})

describe('what the entry itself tells', () => {
  test('paid off, then closed the next day', () => {
    const { events } = told('paid-off-closed', { product, day: some({ day: ['yesterday'] }), gap: some({ gap: ['same-day'] }) })
    expect(events).toMatchObject([{ kind: 'paid-off', date: '2026-11-20' }, { kind: 'line-closed', date: '2026-11-20' }])
  })

  test('the state that was chosen, on the day that was picked, with the words on the screen', () => {
    const { events } = told('others-too', {
      product, state: some({ state: ['paused'] }), day: { said: 'some', chosen: {}, day: '2026-10-08' }, wording: some({ wording: ['no-limit'] }),
    })
    expect(events).toMatchObject([{ kind: 'line-paused', date: '2026-10-08', wording: '暂无可用额度' }, { kind: 'others-closed' }])
  })

  test('a line that the person closed, as their own wish', () => {
    const { events } = told('paid-still-closed', { product, state: some({ state: ['self'] }) })
    expect(events[0]).toMatchObject({ kind: 'line-closed', reason: 'self' })
  })

  test('what the entry and a question both tell is told once', () => {
    const kinds = kindsOf('others-too', { product, around: some({ around: ['others-closed'] }) })
    expect(kinds.filter((kind) => kind === 'others-closed')).toHaveLength(1)
  })

  test('closed before it came back, whatever days were said', () => {
    const { events } = told('came-back', { product, 'closed-day': some({ day: ['today'] }), 'back-day': some({ day: ['last-month'] }) })
    expect(events).toMatchObject([{ kind: 'line-closed', date: '2026-08-23', sure: 'no' }, { kind: 'line-reopened', date: '2026-10-22' }])
  })

  test('one who worries has told of no restriction', () => {
    expect(kindsOf('worried', { product })).toEqual([])
  })
})

test('late elsewhere, a month overdue, in spring: a span of days, and not late here', () => {
  const { line, events } = told('others-too', { product, late: some({ where: ['elsewhere'], length: ['months'], when: ['year'] }) })
  expect(events.filter(({ kind }) => kind === 'late-payment')).toMatchObject([
    { since: '2025-11-21', date: '2026-05-25', days: 45, until: '2026-07-09' }, { none: true, line: line.id },
  ])
})

test.each(questions.wording.rows.wording)('the words for "%s" are understood as that', (wording) => {
  expect(wordingClass(model, phrases[wording] ?? '')?.finding).toBe(`wording-${wording}`)
})

describe('a kept draft', () => {
  test('comes back as it was', () => {
    const draft = { entry: 'worried', asked: ['product', 'signs', 'burden'], answers: { product, late: { said: 'none' }, burden: { said: 'some', chosen: { due: ['1000'] }, typed: 'x' } } }
    expect(firstRunFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  test.each([null, 3, 'worried', [], { entry: 'gone', asked: ['product'] }, { entry: 'worried', asked: [] },
    { entry: 'worried', asked: ['product', 'gap'] }, { entry: 'worried', asked: ['product', 'product'] }, { entry: 'worried', at: 2 }])('is left aside when it is none: %j', (value) => {
    expect(firstRunFrom(value)).toBeNull()
  })

  test('loses only what it cannot read', () => {
    const answers = { product: { said: 'some', chosen: { product: ['jiebei', 'nonsense'] } }, late: { said: 'maybe' }, inquiries: 7 }
    expect(firstRunFrom({ entry: 'worried', asked: ['product'], answers })).toEqual({ entry: 'worried', asked: ['product'], answers: { product } })
  })
})
