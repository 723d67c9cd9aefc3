import { describe, expect, test } from 'vitest'
import { letterFacts, type LetterAbout } from '../../src/diagnosis/letter-facts.ts'
import { letterPlan } from '../../src/diagnosis/letter-plan.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Subject } from '../../src/knowledge/advice-types.ts'
import type { LetterBody } from '../../src/knowledge/letter-types.ts'
import { letterRules } from '../../src/knowledge/letters.ts'
import { did } from '../support/advice.ts'
import { filled } from '../support/letters.ts'

const line = { id: 'jb', product: 'jiebei', lender: 'bank' } as const
const today = '2026-11-22'
const about = (subject: Subject, body: LetterBody | null = null): LetterAbout => ({ kind: body === null ? 'complaint' : 'escalation', subject, body })
const facts = (of: LetterAbout, ...events: CreditEvent[]) => letterFacts({ about: of, line, state: 'closed', since: '2026-10-01', events, today })

describe('what was said and filed about one thing is not told about another', () => {
  const events = [
    did('complaint-filed', '2026-10-05', { reason: 'price' }), did('reply-received', '2026-10-09', { reason: 'price', wording: '费用无误' }),
    did('complaint-filed', '2026-10-10'), did('contacted', '2026-10-03'),
  ]
  test('of the price', () => {
    expect(facts(about('price'), ...events)).toMatchObject({ complained: '2026-10-05', replied: '2026-10-09', reply: '费用无误' })
    expect(facts(about('price'), ...events).contacted).toBeUndefined()
  })
  test('of the decision', () => {
    const decision = facts(about('credit-decision', 'regulator'), ...events)
    expect(decision).toMatchObject({ prior: '2026-10-10', complained: '2026-10-10', contacted: '2026-10-03' })
    expect(decision.reply).toBeUndefined()
  })
  test('of a payment nothing', () => expect(facts(about('payment', 'payment-authority'), ...events).prior).toBeUndefined())
})

test('an answer from before the step that an escalation follows is none to it', () => {
  const before = facts(about('credit-decision', 'regulator'), did('reply-received', '2026-10-04', { wording: '旧' }), did('complaint-filed', '2026-10-10'))
  expect(before.replied).toBeUndefined()
  const after = facts(about('credit-decision', 'regulator'), did('complaint-filed', '2026-10-10'), did('reply-received', '2026-10-14', { wording: '新' }))
  expect(after).toMatchObject({ replied: '2026-10-14', reply: '新' })
})

test('a dispute leads to the central bank, a request about data to its authority', () => {
  expect(facts(about('credit-report', 'central-bank'), did('dispute-filed', '2026-10-12')).prior).toBe('2026-10-12')
  expect(facts(about('personal-data', 'data-authority'), did('explanation-requested', '2026-10-13')).prior).toBe('2026-10-13')
})

test('an income that came back is not lost', () => {
  expect(facts(about('credit-decision'), did('income-lost', '2026-09-01')).incomeLost).toBe('2026-09-01')
  expect(facts(about('credit-decision'), did('income-lost', '2026-09-01', { until: '2026-10-20' })).incomeLost).toBeUndefined()
  expect(facts(about('credit-decision'), did('income-lost', today, { none: true, since: '2026-01-01' })).incomeLost).toBeUndefined()
})

describe('what is missing', () => {
  const plan = (slots: Parameters<typeof letterPlan>[2]['slots']) =>
    letterPlan(about('credit-decision', 'regulator'), facts(about('credit-decision', 'regulator')), { slots, requests: null }, letterRules).missing
  test('nothing, once all is filled', () => expect(plan(filled(today))).toEqual([]))
  test('what has to be said, and cannot be left as not known', () => expect(plan({ ...filled(today), name: null, phone: null })).toEqual(['name', 'phone']))
  test('a blank, a space, or a day that is none or ahead', () => {
    expect(plan({ ...filled(today), 'name': ' ', 'lender': '某【 】银行', 'prior-day': '2026-11-31' })).toEqual(['name', 'lender', 'prior-day'])
    expect(plan({ ...filled(today), 'prior-day': '2026-11-23' })).toEqual(['prior-day'])
  })
  test('the answer and what is wrong with it, where one came', () => {
    expect(plan({ ...filled(today), 'answer': 'got', 'reply-words': '', 'disagree': '' })).toEqual(['reply-words', 'disagree'])
  })
})
