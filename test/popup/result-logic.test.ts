import { describe, expect, test } from 'vitest'
import type { CauseShare, Diagnosis, StepAdvice, Term } from '../../src/diagnosis/diagnosis.ts'
import type { Parameter } from '../../src/knowledge/types.ts'
import { changes, lastBefore } from '../../src/popup/glance/changes.ts'
import { seenLine } from '../../src/popup/glance/seen-line.ts'
import { coming } from '../../src/popup/glance/coming.ts'
import { bandOf, bandWithin } from '../../src/popup/result/band.ts'
import { contactPlan } from '../../src/popup/result/contact-plan.ts'
import { headlineOf, outside, together } from '../../src/popup/result/headline.ts'
import { nextAction, type Manner } from '../../src/popup/result/next-action.ts'
import { reasonsOf } from '../../src/popup/result/reasons.ts'
import { shownCauses } from '../../src/popup/result/shown-causes.ts'
import { untoldOf } from '../../src/popup/result/untold.ts'
import { model } from '../../src/knowledge/model.ts'
import { defaultSettings } from '../../src/store/settings.ts'

const base: Diagnosis = {
  date: '2026-11-21', line: 'jb', state: 'closed', since: '2026-11-18', ownWish: false, risk: null, causes: [],
  layers: { borrower: 0.2, account: 0.2, platform: 0.2, market: 0.2, unknown: 0.2 }, layerRanges: null, temporary: null,
  learned: null,
  reopening: { within: [], nextCheck: '2026-11-28', stopWaiting: '2027-03-01' }, indicators: [], nextQuestion: null, asks: [], tips: [], checklist: [], problems: [],
}
const layered = (borrower: number, account: number, platform: number, market: number, unknown: number): Diagnosis =>
  ({ ...base, layers: { borrower, account, platform, market, unknown } })

describe('headline', () => {
  test.each([
    ['not-you', layered(0.1, 0.1, 0.4, 0.2, 0.2)],
    ['rather-not-you', layered(0.3, 0.1, 0.3, 0.2, 0.1)],
    ['borrower', layered(0.6, 0, 0.2, 0.1, 0.1)],
    ['account', layered(0.1, 0.5, 0.2, 0.1, 0.1)],
    ['unseen', layered(0.2, 0.1, 0.1, 0.1, 0.5)],
    ['mixed', base],
    ['own-wish', { ...base, ownWish: true }],
    ['reopened', { ...base, state: 'reopened', risk: [] }],
    ['open-raised', { ...base, state: 'open', risk: [{ days: 90, p: 0.15, low: null, high: null }] }],
  ] as const)('%s', (id, diagnosis) => expect(headlineOf(diagnosis)).toBe(id))

  test('the range of two sides is no wider than what the others leave for them', () => {
    const ranges = {
      borrower: { low: 0.1, high: 0.2 }, account: { low: 0, high: 0.1 }, platform: { low: 0.2, high: 0.8 }, market: { low: 0.1, high: 0.6 },
      unknown: { low: 0.1, high: 0.2 },
    }
    const { p, low, high } = together({ ...layered(0.15, 0.05, 0.4, 0.2, 0.2), layerRanges: ranges }, outside)
    expect([p, low, high].map((value) => Math.round((value ?? 0) * 100))).toEqual([60, 50, 80])
  })
})

test('a band says the same of the same rate at every horizon', () => {
  const rate = (days: number) => ({ days, p: 1 - Math.exp(-1.2 * (days / 365)), low: null, high: null })
  expect([30, 90, 180, 365].map((days) => bandWithin(rate(days)))).toEqual(['high', 'high', 'high', 'high'])
  expect([0.01, 0.06, 0.15, 0.3].map(bandOf)).toEqual(['low', 'usual', 'raised', 'high'])
})

describe('the one thing to do', () => {
  const manners: Readonly<Record<string, Manner>> = { look: 'wait', read: 'understand', fix: 'do' }
  const after = (tips: readonly string[], rest: Partial<Diagnosis> = {}) =>
    nextAction({ ...base, tips: tips.map((id) => ({ id, causes: [], weight: 1 })), ...rest }, (id) => manners[id] ?? 'understand')

  test('is the first tip that is something to do', () => {
    expect(after(['read', 'fix', 'look'])).toEqual({ kind: 'do', tip: 'fix', look: '2026-11-28' })
    expect(after(['read', 'look', 'fix'])).toEqual({ kind: 'wait', tip: 'look', look: '2026-11-28' })
  })
  test('is to wait where there is nothing else, at most until waiting ends', () => {
    expect(after([])).toEqual({ kind: 'wait', tip: null, look: '2026-11-28' })
    expect(after([], { reopening: { within: [], nextCheck: '2026-12-21', stopWaiting: '2026-12-12' } }).look).toBe('2026-12-12')
  })
  test('is to stop waiting, from that day on', () => {
    expect(after(['look', 'fix'], { reopening: { within: [], nextCheck: '2026-12-21', stopWaiting: base.date } })).toEqual({ kind: 'stop', tip: 'fix', look: null })
  })
  test('is to carry on, on an open line without anything to do', () => {
    expect(after(['read', 'look'], { reopening: null })).toEqual({ kind: 'carry-on', tip: null, look: null })
  })
})

describe('the first contact', () => {
  const step = (id: string, phase: StepAdvice['phase'], status: StepAdvice['status'] = 'now'): StepAdvice => ({ id, phase, status, due: null, after: null })
  const plan = (...steps: readonly StepAdvice[]) => contactPlan(steps, (id) => id === 'stop')
  const ids = ({ first, before }: ReturnType<typeof contactPlan>) => [first?.id ?? null, before.map(({ id }) => id)]

  test('is named with the two things to have done before', () => {
    expect(ids(plan(step('a', 'before'), step('b', 'before', 'done'), step('c', 'before'), step('d', 'before'), step('ask', 'first-contact')))).toEqual(['ask', ['a', 'c']])
  })
  test('is the next one once the first is made', () => {
    expect(ids(plan(step('ask', 'first-contact', 'done'), step('write', 'after', 'later')))).toEqual(['write', []])
  })
  test('waits behind what is urgent', () => {
    expect(ids(plan(step('a', 'before'), step('stop', 'before'), step('ask', 'first-contact')))).toEqual(['stop', []])
  })
  test('may be nobody', () => {
    expect(ids(plan(step('a', 'before'), step('b', 'before')))).toEqual(['a', ['b']])
    expect(ids(plan())).toEqual([null, []])
  })
})

const weight: Parameter = { value: 0.1, unit: 'per-year', grade: 'E', basis: 'judgement', source: 'our-judgement' }
const term = (event: string | null, indicator: string, share: number, told: boolean): Term => ({ event, indicator, share, told, weight })
const cause = (id: string, share: number, rest: Partial<CauseShare> = {}): CauseShare =>
  ({ cause: id, layer: 'platform', share, low: null, high: null, first: null, terms: [], findings: [], reliefs: [], policies: [], ...rest })

describe('reasons', () => {
  const terms = [term('a', 'x', 0.1, true), term('a', 'x', 0.05, true), term(null, 'base', 0.2, false), term(null, 'y', 0.001, false), term(null, 'z', 0.001, false)]
  const found = reasonsOf(cause('c', 0.352, { terms }))

  test('what was told comes first, one event once, and nothing is lost', () => {
    const shown = [...found.told, ...found.assumed]
    expect(shown.map(({ event, share }) => [event, Math.round(share * 100)])).toEqual([['a', 15], [null, 20]])
    expect(found.rest.count).toBe(2)
    expect(shown.reduce((sum, { share }) => sum + share, found.rest.share)).toBeCloseTo(0.352)
  })
  test('a finding that moves nothing is not shown', () => {
    const findings = [1.02, 0.4, 3].map((factor) => ({ finding: 'f', event: null, factor, parameter: weight }))
    const { speaking, against } = reasonsOf(cause('c', 1, { findings }))
    expect([...speaking, ...against].map(({ factor }) => factor)).toEqual([3, 0.4])
  })
  test('both sides, nothing said twice', () => {
    const findings = [{ finding: 'f', event: 'a', factor: 3, parameter: weight }, { finding: 'g', event: 'a', factor: 0.3, parameter: weight }]
    const relief = (id: string, event: string, factor: number) => ({ by: 'none', id, factor, events: [event], parameter: weight } as const)
    const sides = reasonsOf(cause('c', 0.352, { terms, findings, reliefs: [relief('x', 'n', 0.8), relief('y', 'n', 0.5), relief('z', 'm', 0.999)] }))
    expect(sides.told.map(({ event }) => event)).toEqual(['a'])
    expect(sides.speaking).toEqual([])
    expect(sides.against.map(({ finding }) => finding)).toEqual(['g'])
    expect(sides.reliefs.map(({ id, factor }) => [id, factor])).toEqual([['x', 0.4]])
  })
})

test('three to five causes by name, and what cannot be seen is not one of them', () => {
  const many = [cause('u', 0.3, { layer: 'unknown' }), ...[0.2, 0.15, 0.1, 0.1, 0.08, 0.07].map((share, at) => cause(`c${at}`, share))]
  expect(shownCauses(many).shown).toHaveLength(5)
  expect(shownCauses(many.slice(0, 2)).shown.map(({ cause: id }) => id)).toEqual(['c0'])
  expect(shownCauses(many).others).toHaveLength(1)
})

describe('what is not told', () => {
  const terms = [term(null, 'new-loans', 0.03, false), term(null, 'inquiries', 0.05, false), term(null, 'base', 0.5, false), term('e', 'idle', 0.4, true)]

  test('is asked about in the order of what rests on it', () => {
    const asked = untoldOf({ ...base, causes: [cause('c', 1, { terms })] }, model.indicators)
    expect(asked.map(({ indicator, kind }) => [indicator, kind])).toEqual([['inquiries', 'credit-inquiry'], ['new-loans', 'loan-opened']])
  })
  test('begins with the question that the engine names', () => {
    expect(untoldOf({ ...base, nextQuestion: 'utilisation', causes: [cause('c', 1, { terms })] }, model.indicators)[0]).toEqual(
      { indicator: 'utilisation', kind: 'utilisation', none: [], onLine: false, ask: null })
  })
  test('goes on with what would teach most, and why', () => {
    const ask = { indicator: 'inquiries', gain: 0.03, raises: 'a', lowers: 'b' }
    const found = untoldOf({ ...base, asks: [ask], causes: [cause('c', 1, { terms })] }, model.indicators)
    expect(found[0]).toMatchObject({ indicator: 'inquiries', ask })
    expect(found[1]?.ask).toBeNull()
  })
  test('is not asked as a "no" that would contradict the closing itself', () => {
    const again = [term(null, 'restricted-before', 0.1, false)]
    expect(untoldOf({ ...base, causes: [cause('c', 1, { terms: again })] }, model.indicators)).toEqual([])
  })
})

describe('since the last check-up', () => {
  const before = { line: 'jb', date: '2026-10-01', state: 'closed', top: [{ cause: 'a', share: 0.4 }, { cause: 'b', share: 0.2 }], risk90: null, open90: 0.4, range90: null, basis: null, layers: {} } as const

  test('small moves are not news', () => {
    expect(changes(before, { ...before, open90: 0.38, top: [{ cause: 'a', share: 0.42 }, { cause: 'b', share: 0.2 }] })).toEqual([])
  })
  test('a new state says the rest', () => {
    expect(changes(before, { ...before, state: 'reopened', open90: null, risk90: 0.2 })).toEqual([{ what: 'state', from: 'closed', to: 'reopened' }])
  })
  test('another first cause, and a chance that fell', () => {
    expect(changes(before, { ...before, open90: 0.2, top: [{ cause: 'b', share: 0.4 }, { cause: 'a', share: 0.25 }] })).toEqual(
      [{ what: 'open', up: false }, { what: 'top', cause: 'b' }, { what: 'cause', cause: 'a', up: false }])
  })
  test('is measured from the last day before today', () => {
    const kept = [{ ...before, date: '2026-09-01' }, before, { ...before, date: '2026-11-21' }, { ...before, line: 'hb', date: '2026-11-01' }] as const
    expect(lastBefore(kept, 'jb', '2026-11-21')?.date).toBe('2026-10-01')
  })
})

test('what is due comes first, then what comes next; a step that was taken is gone', () => {
  const reminders = [
    { id: 'r1', line: 'jb', day: '2026-11-20', about: 'recheck' }, { id: 'r2', line: 'jb', day: '2026-12-24', about: 'step', step: 's' },
    { id: 'r3', line: 'jb', day: '2026-12-01', about: 'step', step: 'done' },
  ] as const
  const progress = { jb: { done: { done: '2026-11-01' as const } } }
  const list = coming({ settings: defaultSettings, reminders, checkups: [], progress }, [seenLine(base)], '2026-11-21')
  expect(list.map(({ about, day, due }) => [about, day, due])).toEqual([
    ['recheck', '2026-11-20', true], ['step', '2026-12-24', false], ['stop', '2027-03-01', false],
  ])
})
