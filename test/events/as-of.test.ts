import { describe, expect, it } from 'vitest'
import { asOf } from '../../src/events/as-of.ts'
import type { CreditEvent } from '../../src/events/event.ts'

const day = '2026-03-01'
const known = (event: CreditEvent) => asOf({ lines: [], events: [event] }, day).events

describe('a case as of a day', () => {
  it('holds what had happened by then', () => {
    const before: CreditEvent = { id: 'a', kind: 'repaid', date: day }
    expect(known(before)).toEqual([before])
    expect(known({ ...before, date: '2026-03-02' })).toEqual([])
  })

  it('has states that ended later still lasting, and late for no longer than until then', () => {
    expect(known({ id: 'a', kind: 'late-payment', date: '2026-02-20', until: '2026-04-20', days: 59 })).toEqual([{ id: 'a', kind: 'late-payment', date: '2026-02-20', days: 9 }])
    expect(known({ id: 'a', kind: 'line-closed', line: 'jb', date: '2026-02-20', until: '2026-03-01' })).toEqual([{ id: 'a', kind: 'line-closed', line: 'jb', date: '2026-02-20', until: '2026-03-01' }])
  })

  it('has "none" up to that day', () => {
    const none: CreditEvent = { id: 'n', kind: 'late-payment', none: true, since: '2025-01-01', date: '2026-09-01' }
    expect(known(none)).toEqual([{ ...none, date: day }])
    expect(known({ ...none, since: '2026-04-01' })).toEqual([])
  })
})
