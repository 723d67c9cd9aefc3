import { describe, expect, test } from 'vitest'
import { becauseOf } from '../../src/diagnosis/because.ts'
import { eventsDone } from '../../src/diagnosis/done-events.ts'
import { plansFor } from '../../src/diagnosis/plan.ts'
import { pointOf } from '../../src/diagnosis/point.ts'
import { waitingFor } from '../../src/diagnosis/wait-plan.ts'
import { beyond, burdenOf, costOf } from '../../src/diagnosis/within-limits.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import { addMonths, type Day, daysBetween } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { noLimits } from '../../src/events/own-limits.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { Move } from '../../src/knowledge/move-types.ts'
import { moves as table } from '../../src/knowledge/moves.ts'

const TODAY: Day = '2026-11-22'
const sight = { model: knowledge.model, learn: true, draws: 100 }
const moves: readonly Move[] = table
const move = (id: string): Move => {
  const found = moves.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no move ${id}`)
  return found
}
const line = { id: 'jb', product: 'jiebei', lender: 'consumer-finance', limit: 20_000 } as const
const caseOf = (...events: CreditEvent[]): CaseFile => ({ lines: [line], events })
const going: CreditEvent = { id: 'late', kind: 'late-payment', date: '2026-10-20', amount: 1200 }
const used: CreditEvent = { id: 'used', kind: 'utilisation', ratio: 0.9, date: '2026-11-10' }
const shut: CreditEvent = { id: 'shut', kind: 'line-closed', line: 'jb', date: '2026-11-01' }

describe('what a move costs', () => {
  const cost = (id: string, caseFile: CaseFile, costs = {}) => costOf(move(id), caseFile, 'jb', TODAY, { ...noLimits, costs })

  test('follows from what was told, where it does, and from what the person says before that', () => {
    const caseFile = caseOf(going, used, { id: 'd', kind: 'debt', amount: 60_000, date: '2026-11-01' })
    expect(cost('settle-arrears', caseFile)).toBe(1200)
    expect(cost('less-debt', caseFile)).toBeCloseTo(18_000)
    expect(cost('half-the-limit', caseFile)).toBeCloseTo(8000)
    expect(cost('pay-on-time', caseFile)).toBe(0)
    expect(cost('settle-arrears', caseFile, { 'settle-arrears': 50 })).toBe(50)
  })

  test('is not known where nobody said it', () => {
    const { amount: _amount, ...untold } = going
    expect(cost('settle-arrears', caseOf(untold))).toBeNull()
    expect(cost('settle-a-loan', caseOf())).toBeNull()
    expect(cost('half-the-limit', { ...caseOf(used), lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }] })).toBeNull()
  })
})

describe('limits', () => {
  const on = addMonths(TODAY, 3)
  test('a move lies beyond them when it is locked, too long, too dear, or of no known cost while money is limited', () => {
    expect(beyond(move('identity'), 0, { ...noLimits, marks: { identity: 'locked' } }, TODAY, on)).toBe('locked')
    expect(beyond(move('books-in-order'), 0, { ...noLimits, weeks: 3 }, TODAY, on)).toBe('weeks')
    expect(beyond(move('books-in-order'), 0, noLimits, TODAY, addMonths(TODAY, 0))).toBe('weeks')
    expect(beyond(move('settle-arrears'), 1200, { ...noLimits, money: 1199 }, TODAY, on)).toBe('money')
    expect(beyond(move('settle-a-loan'), null, { ...noLimits, money: 9999 }, TODAY, on)).toBe('cost')
    expect(beyond(move('settle-a-loan'), null, noLimits, TODAY, on)).toBeNull()
  })

  test('what is hard weighs more, what is easy less', () => {
    const of = (mark?: 'hard' | 'easy') => burdenOf([move('identity')], mark === undefined ? noLimits : { ...noLimits, marks: { identity: mark } })
    expect(of('hard')).toBeGreaterThan(of())
    expect(of('easy')).toBeLessThan(of())
  })

  test('a step that is hard leaves a plan that hardly needs it, and one that is out of reach leaves every plan', () => {
    const caseFile = caseOf(going, used, { id: 'id', kind: 'id-expired', date: '2026-10-01' })
    const first = (limits = noLimits) => plansFor(
      { caseFile, line: 'jb', today: TODAY, on: addMonths(TODAY, 3), subject: { line: 'jb', about: 'risk' }, moves, limits }, sight,
    )[0]?.moves.map(({ id }) => id) ?? []
    expect(first()).toContain('settle-arrears')
    expect(first({ ...noLimits, money: 1000 })).not.toContain('settle-arrears')
    expect(first({ ...noLimits, marks: { 'settle-arrears': 'locked' } })).not.toContain('settle-arrears')
    expect(first({ ...noLimits, marks: { 'settle-arrears': 'locked', 'identity': 'locked' } })).not.toContain('identity')
  })
})

describe('waiting', () => {
  test('of an open line leads to a day by which its marks have faded, and says by how much', () => {
    const marked = caseOf({ ...going, until: '2026-11-20' }, { id: 'q', kind: 'credit-inquiry', reason: 'loan', count: 6, date: '2026-11-15' })
    const waiting = waitingFor(marked, 'jb', TODAY, sight, 5)
    expect(waiting).toMatchObject({ what: 'fade', makesSense: true })
    const risk = (day: Day) => pointOf(marked, 'jb', day, knowledge.model).risk[1] ?? 0
    if (waiting.what === 'fade') expect(waiting.effect.gain.p).toBeCloseTo(risk(TODAY) - risk(waiting.until), 9)
  })

  test('stays within the days that the person would wait, and within half a year', () => {
    for (const longest of [1, 20, 60, 400]) for (const told of [going, shut]) {
      const days = daysBetween(TODAY, waitingFor(caseOf(told), 'jb', TODAY, sight, 5, longest).until)
      expect(days).toBeGreaterThan(0)
      expect(days).toBeLessThanOrEqual(Math.min(182, longest))
    }
  })

  test('of a restricted line says how likely it is back by then, and makes no sense once waiting is over', () => {
    const waiting = waitingFor(caseOf(shut), 'jb', TODAY, sight, 5)
    expect(waiting).toMatchObject({ what: 'return', makesSense: true })
    const point = pointOf(caseOf(shut), 'jb', TODAY, knowledge.model).back
    expect(daysBetween(TODAY, waiting.until)).toBe(point?.stopWaiting)
    if (waiting.what === 'return') expect(waiting.back.p).toBeGreaterThan(point?.within[0] ?? 1)
    expect(waitingFor(caseOf({ ...shut, date: '2023-01-01' }), 'jb', TODAY, sight, 5)).toMatchObject({ makesSense: false })
  })
})

describe('why a chance is another than last time', () => {
  const then: Day = '2026-10-01'
  test('each thing told since is weighed by itself, the weightiest first; with nothing told only time is left', () => {
    const because = becauseOf(caseOf(used, going), [], 'jb', then, TODAY, sight)
    expect(because.moved.map(({ event }) => event.id)).toEqual(['late', 'used'])
    const [late] = because.moved
    const risk = (caseFile: CaseFile) => pointOf(caseFile, 'jb', TODAY, knowledge.model).risk[1] ?? 0
    expect(late?.effect?.gain.p).toBeCloseTo(risk(caseOf(used)) - risk(caseOf(used, going)), 9)
    expect(becauseOf(caseOf(used), [used], 'jb', then, TODAY, sight)).toMatchObject({ moved: [], more: 0 })
  })

  test('what changed the state says so in place of a number', () => {
    const { time, moved } = becauseOf(caseOf(shut), [], 'jb', then, TODAY, sight)
    expect(time).not.toBeNull()
    expect(moved).toMatchObject([{ event: { id: 'shut' }, effect: null }])
  })
})

describe('a step done', () => {
  test('ends what it ended, under the same id, and is told', () => {
    expect(eventsDone(move('settle-arrears'), caseOf(going), 'jb', '2026-11-01', TODAY)).toEqual([{ ...going, until: TODAY }])
    const expired: CreditEvent = { id: 'id', kind: 'id-expired', date: '2026-10-01' }
    expect(eventsDone(move('identity'), caseOf(expired), 'jb', '2026-11-01', TODAY)).toMatchObject([{ id: 'id', until: TODAY }, { kind: 'identity-verified', date: TODAY }])
  })

  test('a habit is told as none since it was planned; a number that only the person knows is not made up', () => {
    expect(eventsDone(move('no-applications'), caseOf(), 'jb', '2026-11-01', TODAY)).toMatchObject([{ kind: 'credit-inquiry', none: true, since: '2026-11-01', date: TODAY }])
    expect(eventsDone(move('no-applications'), caseOf(), 'jb', TODAY, TODAY)).toEqual([])
    expect(eventsDone(move('less-debt'), caseOf(), 'jb', '2026-11-01', TODAY)).toEqual([])
  })
})
