import { expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { inquiriesWarned, riskWarned } from '../../src/popup/warn/warned.ts'
import { parseSettings } from '../../src/store/settings.ts'

const estimate = (p: number) => ({ p, low: null, high: null })
const inquiry = (rest: Partial<CreditEvent> = {}): CreditEvent => ({ id: JSON.stringify(rest), kind: 'credit-inquiry', reason: 'loan', date: '2026-11-01', ...rest })

test('nothing is said where the person asked for nothing, or where there is no such chance', () => {
  expect([...riskWarned(undefined, estimate(0.9)), ...inquiriesWarned({ tenths: 3 }, [inquiry()], '2026-11-22')]).toEqual([])
  expect(riskWarned({ tenths: 3 }, null)).toEqual([])
})

test('a threshold is passed by what is over it, not by what reaches it', () => {
  expect(riskWarned({ tenths: 3 }, estimate(0.3))).toMatchObject([{ passed: false }])
  expect(riskWarned({ tenths: 3 }, estimate(0.31))).toMatchObject([{ about: 'risk', limit: 3, passed: true }])
  const passed = (...events: CreditEvent[]) => inquiriesWarned({ inquiries: 2 }, events, '2026-11-22')[0]?.passed
  expect(passed(inquiry({ count: 2 }))).toBe(false)
  expect(passed(inquiry({ count: 2 }), inquiry({ reason: 'card' }))).toBe(true)
})

test('one’s own looks, running loans, what is longer ago and what did not happen do not count', () => {
  const none = [inquiry({ reason: 'self', count: 9 }), inquiry({ reason: 'post-loan', count: 9 }), inquiry({ date: '2026-08-22', count: 9 }), inquiry({ none: true, since: '2026-01-01' })]
  expect(inquiriesWarned({ inquiries: 0 }, none, '2026-11-22')).toMatchObject([{ passed: false }])
})

test('thresholds are read from settings, each by itself, and none is none', () => {
  expect(parseSettings({ warn: { tenths: 3, inquiries: 200 } }).warn).toEqual({ tenths: 3 })
  expect(parseSettings({ warn: { tenths: 12 } })).not.toHaveProperty('warn')
})
