import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/events/day.ts'
import { causeIds } from '../../src/knowledge/causes.ts'
import { textFor } from '../../src/text/index.ts'
import { did, given, tipIds } from '../support/advice.ts'

const today = '2026-11-10'

describe('order', () => {
  test('the tip for the likelier cause stands before that for the fainter one of the same effort', () => {
    const ids = tipIds(given(today, [], { 'identity-outdated': 0.4, 'eligibility': 0.1, 'platform-strategy': 0.3 }))
    expect(ids.indexOf('update-identity')).toBeLessThan(ids.indexOf('often-no-fault'))
  })

  test('of two tips for one cause the quick one stands first', () => {
    const ids = tipIds(given(today, [], { 'over-indebted': 1 }))
    expect(ids.indexOf('plan-spending')).toBeLessThan(ids.indexOf('lower-debt'))
    expect(ids).toContain('lower-debt')
  })

  test('what lowers a risk stands before what only limits harm, and that before what only makes things clearer', () => {
    const ids = tipIds(given(today, [], { 'late-here': 1 }))
    expect(ids.indexOf('pay-on-time')).toBeLessThan(ids.indexOf('repair-window-closed'))
    const market = tipIds(given(today, [], { 'market-downturn': 1 }, { nextCheck: '2026-11-17' }))
    expect(market.indexOf('wait-until')).toBeLessThan(market.indexOf('often-no-fault'))
  })

  test('to pay on time is said of a restricted line as of one, and of an open one as of an open one', () => {
    const onTime = (state: 'open' | 'closed' | 'reopened') => tipIds(given(today, [], { 'late-here': 1 }, { state })).filter((id) => id.endsWith('-on-time'))
    expect([onTime('open'), onTime('closed'), onTime('reopened')]).toEqual([['stay-on-time'], ['pay-on-time'], ['stay-on-time']])
    const { tips } = textFor('zh-CN')
    expect([tips['stay-on-time'].title.includes('受限'), tips['pay-on-time'].title.includes('受限')]).toEqual([false, true])
  })

  test('fraud in progress, then money due, then papers asked for, then all else', () => {
    const events = [did('unusual-login', '2026-11-05'), did('late-payment', '2026-11-01'), did('documents-requested', '2026-11-04')]
    expect(tipIds(given(today, events, { 'platform-strategy': 0.9 })).slice(0, 3)).toEqual(['secure-account', 'settle-arrears', 'send-papers'])
  })

  test('what was noted of a fraud comes first too, and a mere warning of one does not', () => {
    const noted = (note: string, date: Day = '2026-11-05') => tipIds(given(today, [did('contacted', date, { note })], { 'platform-strategy': 0.9 }))
    for (const note of ['有人说走内部渠道', '让我共享屏幕，说能恢复', '客服讓我轉賬解凍', '说先清空额度再转出来', '我把验证码告诉他了，验证码发给了对方']) expect(noted(note)[0], note).toBe('stop-scam')
    for (const note of ['客服说不要共享屏幕', '验证码123456，请勿告诉他人', '没有给任何内部渠道', '问了原因']) expect(noted(note), note).not.toContain('stop-scam')
    expect(noted('有人说走内部渠道', '2026-09-01')).not.toContain('stop-scam')
  })

  test('a tip for causes that are hardly there is left out', () => {
    expect(tipIds(given(today, [], { 'platform-strategy': 0.96, 'dormant-or-low-value': 0.04 }))).not.toContain('let-it-go')
  })
})

describe('waiting is advice with its day', () => {
  test('when a technical cause leads it comes first, with the next check', () => {
    const { tips } = given(today, [], { 'sync-delay': 0.4, 'unknown': 0.5 }, { nextCheck: '2026-11-13' })
    expect(tips[0]).toEqual({ id: 'wait-a-day', causes: ['sync-delay'], weight: 0.4, due: '2026-11-13' })
  })

  test('without a day it is tomorrow, never today or before', () => {
    const shares = { 'technical-fault': 0.5 } as const
    expect(given(today, [], shares).tips[0]?.due).toBe('2026-11-11')
    expect(given(today, [], shares, { nextCheck: today }).tips[0]?.due).toBe('2026-11-11')
  })

  test('when technical causes do not lead nobody is told to wait a day', () => {
    expect(tipIds(given(today, [], { 'sync-delay': 0.2, 'platform-strategy': 0.5 }))).not.toContain('wait-a-day')
  })
})

describe('what was done or does not apply is not said', () => {
  test.each([
    ['update-identity', { 'identity-outdated': 0.5 }, did('identity-verified', '2026-11-05')],
    ['ask-reason', { 'unknown': 0.5 }, did('reply-received', '2026-11-05')],
    ['complain-in-order', { 'unknown': 0.5 }, did('complaint-filed', '2026-11-05')],
  ] as const)('%s', (id, shares, event) => {
    expect(tipIds(given(today, [], shares))).toContain(id)
    expect(tipIds(given(today, [event], shares))).not.toContain(id)
    expect(tipIds(given(today, [{ ...event, date: '2026-10-01', id: 'before' }], shares))).toContain(id)
  })

  test('errors are disputed once the report has been read, and not twice', () => {
    const shares = { 'late-elsewhere': 0.5 } as const
    const read = did('credit-inquiry', '2026-11-04', { reason: 'self' })
    expect(tipIds(given(today, [did('credit-inquiry', '2026-11-04', { reason: 'loan' })], shares))).not.toContain('correct-errors')
    expect(tipIds(given(today, [read], shares))).toContain('correct-errors')
    expect(tipIds(given(today, [read, did('dispute-filed', '2026-11-05')], shares))).not.toContain('correct-errors')
  })

  test('nobody is told to stop what they never did', () => {
    const shares = { 'restricted-use': 1 } as const
    expect(tipIds(given(today, [], shares))).not.toContain('never-cash-out')
    expect(tipIds(given(today, [did('cash-out', '2026-10-01')], shares))).toContain('never-cash-out')
  })

  test('books are for shops', () => {
    const shares = { 'income-weakened': 0.5 } as const
    expect(tipIds(given(today, [], shares))).not.toContain('orderly-books')
    expect(tipIds(given(today, [did('turnover', '2026-10-01', { amount: 9000 })], shares))).toContain('orderly-books')
  })

  test('a line closed on one\'s own wish gets the question and the warning, no more', () => {
    expect(tipIds(given(today, [], {}, { ownWish: true }))).toEqual(['own-wish-back', 'refuse-paid-help'])
    expect(tipIds(given(today, [], {}))).not.toContain('own-wish-back')
  })
})

describe('a bank loan is never pressed', () => {
  const inquiry = (day: number, reason?: string) => did('credit-inquiry', `2026-10-${day + 10}`, { count: 1, ...(reason === undefined ? {} : { reason }) })

  test('with many inquiries the advice is not now', () => {
    const ids = tipIds(given(today, [1, 2, 3, 4].map((day) => inquiry(day, 'loan')), { 'unknown': 1 }))
    expect(ids).toContain('bank-not-now')
    expect(ids).not.toContain('bank-costs-an-inquiry')
  })

  test('the person\'s own and post-loan queries do not count', () => {
    const ids = tipIds(given(today, [1, 2, 3, 4, 5].map((day) => inquiry(day, day % 2 === 0 ? 'self' : 'post-loan')), { 'unknown': 1 }))
    expect(ids).toContain('bank-costs-an-inquiry')
  })

  test('and stands behind everything that answers a likely cause', () => {
    const ids = tipIds(given(today, [], { 'identity-outdated': 0.5, 'late-elsewhere': 0.3, 'platform-strategy': 0.2 }))
    expect(ids.indexOf('bank-costs-an-inquiry')).toBeGreaterThan(ids.length / 2)
  })
})

describe('arrears', () => {
  const shares = { 'late-here': 0.5 } as const
  test.each([
    ['still open', did('late-payment', '2026-11-01'), true],
    ['ended', did('late-payment', '2026-11-01', { until: '2026-11-05' }), false],
    ['long over by its length', did('late-payment', '2026-06-01', { days: 19 }), false],
    ['running by its length', did('late-payment', '2026-11-01', { days: 19 }), true],
    ['read from a report', did('late-payment', '2026-11-05', { since: '2021-11-05' }), false],
    ['told none', did('late-payment', '2026-11-10', { none: true, since: '2025-11-10' }), false],
  ])('%s', (_, event, urgent) => {
    expect(tipIds(given(today, [event], shares)).includes('settle-arrears')).toBe(urgent)
  })

  test('paid off since', () => {
    const events = [did('late-payment', '2026-11-01'), did('paid-off', '2026-11-08')]
    expect(tipIds(given(today, events, shares))).not.toContain('settle-arrears')
  })
})

test.each(causeIds)('if it is surely %s, something is said about it while restricted', (cause) => {
  const { tips } = given(today, [], { [cause]: 1 }, { nextCheck: '2026-11-17' })
  expect(tips.filter(({ causes }) => causes.includes(cause)).map(({ id }) => id)).not.toEqual([])
})

test('the order of events and what lies in the future change nothing', () => {
  const events = [did('unusual-login', '2026-11-05'), did('paid-off', '2026-11-01'), did('contacted', '2026-11-06')]
  const shares = { 'security-hold': 0.5, 'unknown': 0.5 } as const
  const before = given(today, events, shares)
  expect(given(today, [...events].reverse(), shares)).toEqual(before)
  expect(given(today, [...events, did('complaint-filed', '2026-12-01')], shares)).toEqual(before)
})
