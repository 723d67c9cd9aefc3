import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/events/day.ts'
import { lenders } from '../../src/events/line.ts'
import { subjects } from '../../src/knowledge/advice-types.ts'
import { dayZero, ladderOn, type Log, onDay, rungOn } from '../support/ladder.ts'

const contacted = [1, 'contacted'] as const
const filed = [8, 'complaint-filed'] as const

describe('not yet', () => {
  test('says which step comes first, and from when it would be open if that were taken today', () => {
    expect(rungOn('complaint', 0, 'bank', 'credit-decision')?.gate).toMatchObject({ gate: 'not-yet', after: 'contact-lender', from: null, ifToday: onDay(7) })
    expect(rungOn('regulator', 9, 'bank', 'credit-decision', [contacted])?.gate).toMatchObject({ after: 'complaint', ifToday: onDay(9 + 16) })
    expect(rungOn('central-bank', 5, 'trust', 'credit-report', [[4, 'credit-inquiry', { reason: 'self' }]])?.gate)
      .toMatchObject({ after: 'dispute', ifToday: onDay(5 + 21) })
  })

  test('gives no day where the step before it has to wait as well', () => {
    expect(rungOn('regulator', 0, 'bank', 'credit-decision')?.gate).toMatchObject({ after: 'complaint', from: null, ifToday: null })
  })

  test('gives no day before it is known who the lender is', () => {
    for (const subject of subjects) {
      const waiting = ladderOn(0, 'unknown', subject).filter(({ gate }) => gate.gate === 'not-yet' && gate.after === 'find-lender')
      expect(waiting.filter(({ gate }) => gate.gate === 'not-yet' && gate.ifToday !== null)).toEqual([])
    }
  })

  test('says the day of the log where nothing but time is missing', () => {
    expect(rungOn('complaint', 2, 'bank', 'credit-decision', [contacted])?.gate).toMatchObject({ gate: 'not-yet', after: null, from: onDay(8) })
    expect(rungOn('regulator', 10, 'bank', 'credit-decision', [contacted, filed])?.gate).toMatchObject({ after: null, from: onDay(24) })
    expect(rungOn('local-bureau', 10, 'small-loan', 'credit-decision', [contacted, filed])?.gate).toMatchObject({ after: null, from: onDay(23) })
  })
})

describe('too late', () => {
  const log: Log = [contacted, filed, [20, 'reply-received']]
  test('a branch is reviewed for 30 days after its decision', () => {
    expect(rungOn('review', 20, 'bank', 'credit-decision', log)?.gate).toEqual({ gate: 'open', until: onDay(50) })
    expect(rungOn('review', 50, 'bank', 'credit-decision', log)?.gate).toEqual({ gate: 'open', until: onDay(50) })
    expect(rungOn('review', 51, 'bank', 'credit-decision', log)?.gate).toEqual({ gate: 'too-late', since: onDay(51) })
  })

  test('three years end on the same day of the year, also from 29 February', () => {
    const leap = '2028-02-29'
    const at = (today: number) => rungOn('court', today, 'bank', 'credit-decision', [], { since: leap })?.gate
    const start = 789
    expect(onDay(start)).toBe(leap)
    expect(at(start)).toMatchObject({ until: '2031-02-28' })
    expect(at(start + 1095)).toMatchObject({ gate: 'not-yet' })
    expect(at(start + 1096)).toEqual({ gate: 'too-late', since: '2031-03-01' })
  })

  test('nothing logged, nothing to count from', () => {
    expect(rungOn('court', 5000, 'bank', 'price', [], { since: null })?.gate).toMatchObject({ gate: 'not-yet', until: null })
  })
})

describe('an answer', () => {
  test('stops the clock, with the day on which it came', () => {
    const log: Log = [contacted, filed, [20, 'reply-received']]
    expect(rungOn('complaint', 90, 'bank', 'credit-decision', log)?.clock).toMatchObject({ state: 'answered', on: onDay(20), day: 12 })
  })

  test('of the same day answers the contact, not the complaint', () => {
    expect(rungOn('complaint', 9, 'bank', 'credit-decision', [contacted, filed, [8, 'reply-received']])?.clock).toMatchObject({ state: 'running', day: 1 })
  })

  test('logged under one subject does not stop the clock of another', () => {
    const log: Log = [contacted, filed, [9, 'complaint-filed', { reason: 'price' }], [20, 'reply-received', { reason: 'price' }]]
    expect(rungOn('complaint', 21, 'bank', 'credit-decision', log)?.clock?.state).toBe('running')
    expect(rungOn('complaint', 21, 'bank', 'price', log)?.clock?.state).toBe('answered')
    expect(rungOn('complaint', 21, 'bank', 'price', [...log.slice(0, 3), [20, 'reply-received']])?.clock?.state).toBe('running')
  })
})

describe('what was filed under one subject', () => {
  test('is not filed under another', () => {
    expect(rungOn('complaint', 9, 'bank', 'price', [contacted, filed])?.clock).toBeNull()
    expect(rungOn('complaint', 9, 'bank', 'credit-decision', [contacted, [8, 'complaint-filed', { reason: 'price' }]])?.clock).toBeNull()
    expect(rungOn('payment-complaint', 9, 'bank', 'payment', [contacted, filed])?.clock).toBeNull()
  })

  test('goes by the number that it names where it says no subject', () => {
    const log: Log = [contacted, [9, 'regulator-complaint', { institution: '12315' }]]
    expect(rungOn('market-authority', 10, 'bank', 'price', log)?.clock?.state).toBe('running')
    expect(rungOn('regulator', 10, 'bank', 'credit-decision', log)?.clock).toBeNull()
    expect(rungOn('regulator', 10, 'bank', 'price', log)?.clock).toBeNull()
  })
})

test('a step ticked by hand counts from its day', () => {
  const ticks = { 'complaint': onDay(8), 'data-request': onDay(3) }
  expect(rungOn('complaint', 10, 'trust', 'credit-decision', [contacted], { ticks })?.clock).toMatchObject({ state: 'running', day: 2, from: onDay(8) })
  expect(rungOn('data-request', 10, 'trust', 'personal-data', [], { ticks })?.clock).toMatchObject({ state: 'no-count', why: 'promptly', day: 7 })
  expect(rungOn('data-authority', 17, 'trust', 'personal-data', [], { ticks })?.gate).toMatchObject({ gate: 'not-yet', from: onDay(18) })
  expect(rungOn('data-authority', 18, 'trust', 'personal-data', [], { ticks })?.gate.gate).toBe('open')
})

test('15, 30 and 60 days, each with its day', () => {
  expect(rungOn('complaint', 8, 'bank', 'credit-decision', [contacted, filed])?.clock).toMatchObject({
    stages: [{ days: 15, end: onDay(23) }, { days: 30, end: onDay(38) }, { days: 60, end: onDay(68) }], working: false, unannounced: null,
  })
})

test('working days leave out weekends and holidays, and say which year is not announced', () => {
  const workdays = { isWorkday: (day: string) => day !== onDay(12) && ![0, 6].includes(new Date(day).getUTCDay()), announced: (year: number) => year < 2026 }
  const clock = rungOn('market-authority', 20, 'bank', 'price', [contacted, [9, 'regulator-complaint', { institution: '12315' }]], { workdays })?.clock
  expect(clock).toMatchObject({ state: 'due', working: true, unannounced: 2026, day: 7, stages: [{ days: 7, end: onDay(20) }] })
})

test('about the decision, what is about the report stands on the ladder only where the check-up found that it bears on it', () => {
  const ids = (bears: readonly string[]) => ladderOn(0, 'bank', 'credit-decision', [], { bears }).map(({ id }) => id)
  expect(ids([])).not.toContain('dispute')
  expect(ids(['dispute'])).toContain('dispute')
})

test.each(subjects)('%s: an unknown lender is looked for first of all, but for what cannot wait', (subject) => {
  const ids = ladderOn(0, 'unknown', subject).map(({ id }) => id)
  expect(ids.filter((id) => id !== 'stop-intruder' && id !== 'police-report')[0]).toBe('find-lender')
  for (const lender of lenders.filter((each) => each !== 'unknown')) {
    expect(ladderOn(0, lender, subject).map(({ id }) => id)).not.toContain('find-lender')
  }
})

test('the order in which events were noted does not matter', () => {
  const log: Log = [contacted, [3, 'reply-received'], filed, [24, 'regulator-complaint']]
  for (const subject of subjects) {
    expect(ladderOn(40, 'bank', subject, log.toReversed())).toEqual(ladderOn(40, 'bank', subject, log))
  }
  expect(addDays(dayZero, 40)).toBe(onDay(40))
})
