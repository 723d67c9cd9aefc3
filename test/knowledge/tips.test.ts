import { describe, expect, test } from 'vitest'
import { causeIds } from '../../src/knowledge/causes.ts'
import { conditions, type Tip } from '../../src/knowledge/advice-types.ts'
import { isSourceId, sources } from '../../src/knowledge/sources.ts'
import { tips } from '../../src/knowledge/tips.ts'
import { grades } from '../../src/knowledge/types.ts'
import { userActions } from '../support/user-actions.ts'

const all: readonly Tip[] = tips
const rank = (grade: (typeof grades)[number]): number => grades.indexOf(grade)

test('ids stand once and are noun phrases of letters', () => {
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
})

test.each(Object.entries(userActions))('%s, %s, has a tip', (action) => {
  expect(all.filter(({ actions }) => actions.some((each) => each === action)).map(({ id }) => id)).not.toEqual([])
})

test('tips name no action that is not listed', () => {
  expect(all.flatMap(({ actions }) => actions).filter((action) => !Object.hasOwn(userActions, action))).toEqual([])
})

describe('every cause', () => {
  test.each(causeIds)('%s has a tip of its own', (cause) => {
    expect(all.filter(({ causes }) => causes !== 'all' && causes.includes(cause)).map(({ id }) => id)).not.toEqual([])
  })

  test.each(causeIds.filter((cause) => cause !== 'borrowing-pattern'))('%s has one while restricted that needs nothing special', (cause) => {
    const free = all.filter(({ causes, standings, when }) => causes !== 'all' && causes.includes(cause) && standings.includes('restricted')
      && (when === undefined || when === 'leads' || when === 'bears'))
    expect(free.map(({ id }) => id)).not.toEqual([])
  })
})

test('a tip claims no better grade than its source has', () => {
  const boast = all.filter(({ grade, source }) => isSourceId(source) && rank(grade) < rank(sources[source].grade))
  expect(boast.map(({ id }) => id)).toEqual([])
})

test('a time to effect is in days, and never a promise of three to six months', () => {
  for (const { id, effectAfterDays } of all.filter((tip) => tip.effectAfterDays !== null)) {
    expect(effectAfterDays?.unit, id).toBe('days')
    expect(effectAfterDays?.value, id).toBeGreaterThan(0)
  }
  const returning = all.filter(({ changes, effectAfterDays }) => changes.includes('reopening') && effectAfterDays !== null)
  expect(returning.filter(({ effectAfterDays, id }) => (effectAfterDays?.value ?? 0) > 30 && id !== 'stop-applying').map(({ id }) => id)).toEqual([])
})

test('a condition stands somewhere, and urgency has one', () => {
  const used = new Set(all.flatMap(({ when }) => when ?? []))
  expect(conditions.filter((condition) => !used.has(condition) && condition !== 'dispute-open')).toEqual([])
  expect(all.filter(({ urgent, when }) => urgent !== undefined && when === undefined).map(({ id }) => id)).toEqual([])
})

test('a bank loan is information only: while inquiries are many the advice is not now', () => {
  const bank = all.filter(({ actions }) => actions.includes('U19'))
  expect(bank.map(({ id, when }) => [id, when])).toEqual([['bank-not-now', 'many-inquiries'], ['bank-costs-an-inquiry', 'few-inquiries']])
  expect(bank.flatMap(({ changes }) => changes)).not.toContain('reopening')
})
