import { describe, expect, test } from 'vitest'
import { scriptFacts } from '../../src/diagnosis/script-facts.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { CreditLine } from '../../src/events/line.ts'
import { did } from '../support/advice.ts'

const line: CreditLine = { id: 'jb', product: 'jiebei', lender: 'bank' }
const facts = (...events: CreditEvent[]) => scriptFacts({ line, state: 'closed', since: '2026-11-18', events, today: '2026-11-21' })
const never = did('late-payment', '2026-11-21', { none: true, since: '2024-11-21' })

test('nothing told, nothing claimed', () => {
  expect(facts()).toEqual({ product: 'jiebei', lender: 'bank', state: 'closed', today: '2026-11-21', since: '2026-11-18' })
})

test('what was told stands in its slot', () => {
  expect(facts(
    did('limit-raised', '2026-05-01', { amount: 30_000 }), did('paid-off', '2026-11-17'), did('line-closed', '2026-11-18', { wording: '暂无额度' }),
    did('contacted', '2026-11-19'), did('reply-received', '2026-11-20', { wording: '综合评估' }), did('complaint-filed', '2026-11-20'),
  )).toMatchObject({
    limitBefore: 30_000, paidOff: '2026-11-17', wording: '暂无额度', contacted: '2026-11-19', replied: '2026-11-20', reply: '综合评估',
    complained: '2026-11-20',
  })
})

describe('"none late" is said only where it was told', () => {
  test('of this line, or of all', () => {
    expect(facts(never).neverLateSince).toBe('2024-11-21')
    const { line: _, ...anywhere } = never
    expect(facts(anywhere).neverLateSince).toBe('2024-11-21')
  })

  test('not of another line, not long ago, not beside a late payment', () => {
    expect(facts({ ...never, line: 'other' }).neverLateSince).toBeUndefined()
    expect(facts({ ...never, date: '2026-01-01' }).neverLateSince).toBeUndefined()
    expect(facts(never, did('late-payment', '2026-03-01', { until: '2026-03-05' })).neverLateSince).toBeUndefined()
    expect(facts(never, did('late-payment', '2024-03-01', { until: '2024-03-05' })).neverLateSince).toBe('2024-11-21')
  })
})

test('a reply of an earlier case is not quoted', () => {
  expect(facts(did('reply-received', '2026-10-01', { wording: '旧答复' })).reply).toBeUndefined()
})
