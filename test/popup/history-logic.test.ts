import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { emptyCase, type ParsedCase } from '../../src/events/parsed-case.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { basisOf } from '../../src/popup/history/basis-of.ts'
import { outcomeOf } from '../../src/popup/history/outcome.ts'
import { replay } from '../../src/popup/history/replay.ts'
import { checkupOf } from '../../src/popup/result/checkup-of.ts'
import type { Checkup } from '../../src/store/checkups.ts'
import { line, today } from './house.tsx'

const THEN = '2026-06-01'
const closed: readonly CreditEvent[] = [
  { id: 'p', kind: 'paid-off', line: 'jb', date: '2026-05-17' },
  { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-05-18' },
]
const late: CreditEvent = { id: 'l', kind: 'late-payment', date: '2026-04-01', until: '2026-05-10', days: 39 }
const caseOf = (events: readonly CreditEvent[]): ParsedCase => ({ ...emptyCase, lines: [line], events })

/** A check-up as it was kept on a day, when these events had been told. */
function kept(events: readonly CreditEvent[], date: Day = THEN, learn = true): Checkup {
  const caseFile = caseOf(events)
  return checkupOf(diagnose(caseFile, 'jb', date, knowledge, { draws: 20, learn }), basisOf(caseFile, line, { learn, wellSupported: false }))
}

const again = (then: Checkup, events: readonly CreditEvent[]) => replay(then, caseOf(events), line)

describe('a past check-up made again', () => {
  test('is the same where nothing was told since, whatever happened after that day', () => {
    expect(again(kept(closed), closed).reasons).toEqual([])
    expect(again(kept(closed), [...closed, { id: 'r', kind: 'line-reopened', line: 'jb', date: '2026-07-01' }, { id: 'o', kind: 'others-closed', date: '2026-08-01' }]).reasons).toEqual([])
  })

  test('names what was told since about the time before, and what that changes', () => {
    const { reasons, now } = again(kept(closed), [...closed, late, { id: 'n', kind: 'credit-inquiry', none: true, since: '2025-11-01', date: today }])
    expect(reasons).toMatchObject([{ why: 'told', count: 2 }])
    expect(reasons[0]?.changes).toContainEqual(expect.objectContaining({ what: expect.stringMatching(/top|cause/), cause: 'late-elsewhere' }))
    expect(now.date).toBe(THEN)
  })

  test('names our numbers apart from what was told', () => {
    const then = kept(closed)
    const earlier: Checkup = { ...then, open90: (then.open90 ?? 0) / 3, basis: then.basis && { ...then.basis, table: 'earlier' } }
    const { reasons } = again(earlier, [...closed, late])
    expect(reasons).toMatchObject([{ why: 'ours', changes: [{ what: 'open', up: true }] }, { why: 'told', count: 1 }])
    expect(again({ ...then, basis: earlier.basis }, closed).reasons).toEqual([{ why: 'ours', changes: [] }])
  })

  test('says that records were changed, or that it cannot tell', () => {
    const then = kept([...closed, late])
    expect(again(then, closed).reasons).toMatchObject([{ why: 'mended' }])
    expect(again(then, [...closed, { ...late, days: 3 }]).reasons).toMatchObject([{ why: 'mended' }])
    expect(again({ ...then, basis: then.basis && { ...then.basis, table: 'earlier' } }, closed).reasons).toMatchObject([{ why: 'both' }])
    expect(again({ ...then, basis: null }, closed).reasons).toMatchObject([{ why: 'unknown' }])
  })

  test('a note or another id is no change', () => {
    expect(again(kept(closed), closed.map((event) => ({ ...event, id: `x${event.id}`, note: '记一下' }))).reasons).toEqual([])
  })

  test('learns as it did then', () => {
    const earlier: readonly CreditEvent[] = [{ id: 'c0', kind: 'line-closed', line: 'jb', date: '2025-01-01' }, { id: 'b0', kind: 'line-reopened', line: 'jb', date: '2025-01-20' }]
    for (const learn of [true, false]) expect(again(kept([...earlier, ...closed], THEN, learn), [...earlier, ...closed]).reasons).toEqual([])
    expect(kept([...earlier, ...closed]).open90).toBeGreaterThan(kept([...earlier, ...closed], THEN, false).open90 ?? 1)
  })
})

describe('how it went', () => {
  const of = (events: readonly CreditEvent[], after: readonly CreditEvent[], day: Day = today) => outcomeOf(kept(events), [...events, ...after], day)
  const back = (date: Day): CreditEvent => ({ id: 'r', kind: 'line-reopened', line: 'jb', date })
  const cut = (date: Day, more: Partial<CreditEvent> = {}): CreditEvent => ({ id: 'x', kind: 'line-paused', line: 'jb', date, ...more })

  test('of a closed line: back, back too late, not back; nothing before the 90 days are over', () => {
    expect(of(closed, [back('2026-07-01')])).toEqual({ what: 'back', day: '2026-07-01' })
    expect(of(closed, [back('2026-08-30')])).toEqual({ what: 'back', day: '2026-08-30' })
    expect(of(closed, [back('2026-08-31')])).toEqual({ what: 'late', day: '2026-08-31' })
    expect(of(closed, [])).toEqual({ what: 'not-back' })
    expect(of(closed, [], '2026-08-29')).toBeNull()
    expect(of(closed, [], '2026-08-30')).toEqual({ what: 'not-back' })
  })

  test('of one that got worse before it came back', () => {
    expect(of([cut('2026-05-01')], [{ id: 'w', kind: 'line-closed', line: 'jb', date: '2026-06-10' }, back('2026-07-01')])).toEqual({ what: 'back', day: '2026-07-01' })
  })

  test('of an open line: restricted or not; nothing where the person closed it', () => {
    const open: readonly CreditEvent[] = [{ id: 'd', kind: 'drawdown', line: 'jb', date: '2026-05-01' }]
    expect(of(open, [])).toEqual({ what: 'not-restricted' })
    expect(of(open, [cut('2026-06-20'), back('2026-06-25')])).toEqual({ what: 'restricted', day: '2026-06-20' })
    expect(of(open, [cut('2026-09-20')])).toEqual({ what: 'not-restricted' })
    expect(of(open, [cut('2026-06-20', { kind: 'line-closed', reason: 'self' })])).toBeNull()
  })

  test('nothing where the records say by now that it was otherwise that day', () => {
    expect(outcomeOf(kept(closed), [], today)).toBeNull()
    expect(outcomeOf(kept([]), closed, today)).toBeNull()
  })
})
