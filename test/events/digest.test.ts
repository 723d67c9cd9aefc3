import { describe, expect, it } from 'vitest'
import { digestOf, digestOfEvents } from '../../src/events/digest.ts'
import type { CreditEvent } from '../../src/events/event.ts'

const line = { id: 'jb', product: 'jiebei', lender: 'bank' } as const
const events: readonly CreditEvent[] = [
  { id: 'a', kind: 'late-payment', date: '2026-01-01', days: 3 },
  { id: 'b', kind: 'line-closed', line: 'jb', date: '2026-02-01', wording: '经综合评估暂未通过' },
]

describe('a digest', () => {
  it('is short, and another one for another text', () => {
    const many = Array.from({ length: 5000 }, (_, index) => digestOf(`${index}`))
    expect(new Set(many).size).toBe(many.length)
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThanOrEqual(14)
  })

  it('of events does not care about their order, ids and notes', () => {
    const [a, b] = events
    if (a === undefined || b === undefined) return
    expect(digestOfEvents([b, { ...a, id: 'x', note: '记', source: 'typed' }], line)).toBe(digestOfEvents(events, line))
  })

  it.each([
    { date: '2026-01-02' }, { days: 4 }, { kind: 'repaid' }, { sure: 'about' }, { until: '2026-01-05' }, { line: 'jb' }, { none: true, since: '2025-01-01' },
  ] as const)('of events does about what they say: %o', (change) => {
    expect(digestOfEvents(events.map((event, index) => (index === 0 ? { ...event, ...change } : event)), line)).not.toBe(digestOfEvents(events, line))
  })

  it('of events does about how many there are, and about the line', () => {
    expect(digestOfEvents([...events, ...events], line)).not.toBe(digestOfEvents(events, line))
    expect(digestOfEvents(events, { ...line, lender: 'trust' })).not.toBe(digestOfEvents(events, line))
  })
})
