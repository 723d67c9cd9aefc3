import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/events/day.ts'
import { did, given, stepOf } from '../support/advice.ts'

const strategy = { 'platform-strategy': 0.5, 'unknown': 0.3 } as const
const contacted = did('contacted', '2026-11-02')

describe('the first contact', () => {
  test('is for today when nothing speaks for waiting', () => {
    expect(stepOf(given('2026-11-01', [], strategy), 'contact-lender')).toEqual({
      id: 'contact-lender', phase: 'first-contact', status: 'now', due: null, after: null,
    })
  })

  test('waits a day when a technical cause leads, with the day and what comes first', () => {
    const shares = { 'sync-delay': 0.4, 'platform-strategy': 0.2, 'unknown': 0.4 } as const
    const today = given('2026-11-01', [], shares)
    expect(stepOf(today, 'recheck')).toMatchObject({ status: 'later', due: '2026-11-02' })
    expect(stepOf(today, 'contact-lender')).toMatchObject({ status: 'later', due: '2026-11-02', after: 'recheck' })
    const tomorrow = given('2026-11-02', [], shares)
    expect(stepOf(tomorrow, 'recheck')).toMatchObject({ status: 'now' })
    expect(stepOf(tomorrow, 'contact-lender')).toMatchObject({ status: 'now' })
  })

  test('does not wait for a technical cause that does not lead', () => {
    expect(stepOf(given('2026-11-01', [], { 'sync-delay': 0.2, 'platform-strategy': 0.4 }), 'recheck')).toBeUndefined()
  })

  test('of an earlier closure does not count', () => {
    expect(stepOf(given('2026-11-03', [did('contacted', '2026-10-31')], strategy), 'contact-lender')?.status).toBe('now')
    expect(stepOf(given('2026-11-03', [contacted], strategy), 'contact-lender')?.status).toBe('done')
  })
})

describe('the complaint to the lender', () => {
  test('comes after the first contact', () => {
    expect(stepOf(given('2026-11-03', [], strategy), 'complaint')).toMatchObject({ status: 'later', due: null, after: 'contact-lender' })
  })

  test.each([
    ['2026-11-08', [], 'later', '2026-11-09'],
    ['2026-11-09', [], 'now', '2026-11-09'],
    ['2026-11-04', [did('reply-received', '2026-11-04')], 'now', '2026-11-04'],
    ['2026-11-03', [did('reply-received', '2026-11-02')], 'now', '2026-11-02'],
  ] as const)('on %s with %j is %s, due %s', (today, events, status, due) => {
    expect(stepOf(given(today, [contacted, ...events], strategy), 'complaint')).toMatchObject({ status, due })
  })

  test.each([
    ['2026-11-20', '2026-12-05', '2027-01-19'],
    ['2027-01-31', '2027-02-15', '2027-04-01'],
    ['2028-02-14', '2028-02-29', '2028-04-14'],
    ['2026-12-17', '2027-01-01', '2027-02-15'],
  ] as const)('filed on %s is to be answered by %s, at the latest by %s', (filed, regular, longest) => {
    const filedOn = did('complaint-filed', filed)
    expect(stepOf(given(filed, [contacted, filedOn], strategy), 'complaint')).toMatchObject({ status: 'done', answer: { regular, longest } })
  })

  test('needs the lender\'s name first', () => {
    expect(stepOf(given('2026-11-20', [contacted], strategy, {}, 'unknown'), 'complaint')).toMatchObject({ status: 'later', after: 'find-lender' })
  })
})

describe('who comes after the lender', () => {
  const filed = did('complaint-filed', '2026-11-10')
  test.each([
    ['consumer-finance', 'regulator', 'local-bureau'],
    ['bank', 'regulator', 'local-bureau'],
    ['trust', 'regulator', 'local-bureau'],
    ['small-loan', 'local-bureau', 'regulator'],
  ] as const)('for %s it is the %s, not the %s', (lender, right, wrong) => {
    const advice = given('2026-11-26', [contacted, filed], strategy, {}, lender)
    expect(stepOf(advice, right)?.status).toBe('now')
    expect(stepOf(advice, wrong)).toBeUndefined()
  })

  test('for an unknown lender both are shown, and neither before the name is known', () => {
    const advice = given('2026-12-31', [contacted, filed], strategy, {}, 'unknown')
    for (const id of ['regulator', 'local-bureau']) expect(stepOf(advice, id)).toMatchObject({ status: 'later', after: 'find-lender' })
  })

  test.each<[Day, readonly Day[], string, Day | null]>([
    ['2026-11-10', [], 'later', '2026-11-26'],
    ['2026-11-25', [], 'later', '2026-11-26'],
    ['2026-11-26', [], 'now', '2026-11-26'],
    ['2026-11-15', ['2026-11-15'], 'now', '2026-11-15'],
    ['2026-11-11', ['2026-11-10'], 'later', '2026-11-26'],
    ['2027-01-09', [], 'now', '2026-11-26'],
  ])('on %s with replies on %j the regulator is %s from %s', (today, replies, status, due) => {
    const events = [contacted, filed, ...replies.map((day) => did('reply-received', day))]
    expect(stepOf(given(today, events, strategy), 'regulator')).toMatchObject({ status, due })
  })

  test.each<[Day, Day]>([['2027-01-15', '2027-01-31'], ['2027-02-13', '2027-03-01'], ['2028-02-13', '2028-02-29']])(
    'over the end of a month: filed on %s, the regulator from %s', (day, due) => {
      expect(stepOf(given(day, [contacted, did('complaint-filed', day)], strategy), 'regulator')?.due).toBe(due)
    })

  test('without a complaint it is not yet time, whatever else happened', () => {
    const events = [contacted, did('reply-received', '2026-11-05')]
    expect(stepOf(given('2027-06-01', events, strategy), 'regulator')).toMatchObject({ status: 'later', after: 'complaint' })
  })

  test('a bank\'s branch can be reviewed for 30 days after its reply, not before and not later', () => {
    const on = (today: Day, events = [contacted, filed]) => stepOf(given(today, events, strategy, {}, 'bank'), 'review')
    const replied = [contacted, filed, did('reply-received', '2026-11-20')]
    expect(on('2026-11-19')).toMatchObject({ status: 'later', after: 'note-reply' })
    expect(on('2026-11-20', replied)).toMatchObject({ status: 'now', until: '2026-12-20' })
    expect(on('2026-12-20', replied)?.status).toBe('now')
    expect(on('2026-12-21', replied)).toBeUndefined()
    expect(stepOf(given('2026-11-20', replied, strategy), 'review')).toBeUndefined()
  })

  test('court comes last, after the authority', () => {
    const events = [contacted, filed, did('regulator-complaint', '2026-11-27', { institution: '12378' })]
    expect(stepOf(given('2026-11-26', [contacted, filed], strategy), 'court')).toMatchObject({ status: 'later', after: 'regulator' })
    expect(stepOf(given('2026-11-28', events, strategy), 'court')?.status).toBe('now')
  })
})

describe('the credit report', () => {
  const shares = { 'late-elsewhere': 0.4, 'unknown': 0.3 } as const
  const read = did('credit-inquiry', '2026-11-03', { reason: 'self' })

  test('is disputed only where it bears on the matter, and after it was read', () => {
    expect(stepOf(given('2026-11-04', [], strategy), 'dispute')).toBeUndefined()
    expect(stepOf(given('2026-11-04', [], shares), 'dispute')).toMatchObject({ status: 'later', after: 'read-report' })
    expect(stepOf(given('2026-11-04', [read], shares), 'dispute')?.status).toBe('now')
    expect(stepOf(given('2026-11-04', [did('credit-inquiry', '2026-11-03', { reason: 'loan' })], shares), 'dispute')?.status).toBe('later')
  })

  test('a dispute has 20 days, then the central bank, with 30', () => {
    const disputed = [read, did('dispute-filed', '2026-11-10')]
    expect(stepOf(given('2026-11-20', disputed, shares), 'dispute')?.answer).toEqual({ regular: '2026-11-30', longest: '2026-11-30' })
    expect(stepOf(given('2026-11-30', disputed, shares), 'central-bank')).toMatchObject({ status: 'later', due: '2026-12-01' })
    expect(stepOf(given('2026-12-01', disputed, shares), 'central-bank')?.status).toBe('now')
    const elsewhere = [...disputed, did('regulator-complaint', '2026-11-30', { institution: '12378' })]
    expect(stepOf(given('2026-12-02', elsewhere, shares), 'central-bank')?.status).toBe('now')
    const told = [...disputed, did('regulator-complaint', '2026-12-01', { institution: '中国人民银行 12363' })]
    expect(stepOf(given('2026-12-02', told, shares), 'central-bank')).toMatchObject({ status: 'done', answer: { regular: '2026-12-31' } })
    expect(stepOf(given('2026-12-02', told, shares), 'regulator')?.status).toBe('later')
  })
})

test('a line closed on one\'s own wish needs no complaint, only a question', () => {
  const { checklist } = given('2026-11-03', [], {}, { ownWish: true })
  expect(checklist.map(({ id }) => id)).toEqual(['find-lender', 'scam-guard', 'contact-lender'])
})

test('an open line is prepared, not complained about', () => {
  const { checklist } = given('2026-11-03', [], { 'late-here': 0.3 }, { state: 'open', since: null })
  expect(new Set(checklist.map(({ phase }) => phase))).toEqual(new Set(['before', 'after']))
  expect(checklist.map(({ id }) => id)).not.toContain('complaint')
})

test('fraud in progress and money overdue stand at the very top', () => {
  const events = [did('unusual-login', '2026-11-02'), did('late-payment', '2026-10-30')]
  expect(given('2026-11-03', events, strategy).checklist.slice(0, 2).map(({ id }) => id)).toEqual(['stop-intruder', 'settle-first'])
})

test('the wording told with the closure is the screenshot\'s text', () => {
  expect(stepOf(given('2026-11-03', [did('line-closed', '2026-11-01', { wording: '暂无额度' })], strategy), 'keep-screenshot')?.status).toBe('done')
})
