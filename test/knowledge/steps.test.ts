import { expect, test } from 'vitest'
import { contactKinds } from '../../src/events/kind.ts'
import { lenders } from '../../src/events/line.ts'
import { scriptIds, type Step } from '../../src/knowledge/advice-types.ts'
import { numberIds, numbers } from '../../src/knowledge/numbers.ts'
import { isSourceId, sources } from '../../src/knowledge/sources.ts'
import { steps } from '../../src/knowledge/steps.ts'
import { grades } from '../../src/knowledge/types.ts'

const all: readonly Step[] = steps
const byId = new Map(all.map((step) => [step.id, step]))

test('ids stand once', () => {
  expect(byId.size).toBe(all.length)
})

test('what has to come first exists and comes first: no cycle', () => {
  all.forEach(({ id, after }, index) => {
    for (const before of after) {
      expect(byId.has(before), `${id} after ${before}`).toBe(true)
      expect(all.findIndex((step) => step.id === before), `${id} after ${before}`).toBeLessThan(index)
    }
  })
})

test.each(lenders)('for %s, every step can be reached by steps that apply too', (lender) => {
  const fitting = all.filter((step) => step.lenders.includes(lender))
  for (const { id, after } of fitting.filter((step) => step.after.length > 0)) {
    expect(after.some((before) => fitting.some((step) => step.id === before)), id).toBe(true)
  }
})

test.each([
  ['bank', ['12378']], ['consumer-finance', ['12378']], ['trust', ['12378']], ['small-loan', ['12345']],
] as const)('%s leads to %s and to no other authority about the line itself', (lender, expected) => {
  const escalations = all.filter(({ lenders: of, logs, about }) => of.includes(lender) && logs === 'regulator-complaint' && about === undefined)
  expect(escalations.flatMap((step) => step.numbers)).toEqual(expected)
})

test('every kind of contact is logged by a step', () => {
  const logged = all.map(({ logs }) => logs)
  expect(contactKinds.filter((kind) => kind !== 'record-corrected' && !logged.includes(kind))).toEqual([])
})

test('every script is used, the spoken one beside the written one', () => {
  const used = all.map(({ script }) => script)
  expect(scriptIds.filter((id) => id !== 'phone' && !used.includes(id))).toEqual([])
})

test('clocks: 15 and 60 days for the lender, 20 for a dispute, 30 for the central bank, none where the law names none', () => {
  const clocks = Object.fromEntries(all.map(({ id, clock }) => [id, clock === null ? null : [clock.regular.value, clock.longest.value]]))
  expect(clocks).toMatchObject({
    'complaint': [15, 60], 'complaint-small-loan': null, 'explanation': null, 'dispute': [20, 20], 'central-bank': [30, 30],
  })
})

test('a step claims no better grade than its source has', () => {
  const boast = all.filter(({ grade, source }) => isSourceId(source) && grades.indexOf(grade) < grades.indexOf(sources[source].grade))
  expect(boast.map(({ id }) => id)).toEqual([])
})

test('numbers: those used exist, and the wrong one of the cloud service is nowhere', () => {
  const used = all.flatMap((step) => step.numbers)
  expect(used.filter((id) => !numberIds.some((known) => known === id))).toEqual([])
  expect(JSON.stringify([numbers, steps])).not.toContain('95187')
})
