import { describe, expect, it } from 'vitest'
import { kindFacts } from '../../src/events/kind-facts.ts'
import { eventKinds, kindGroups } from '../../src/events/kind.ts'

describe('the facts of the kinds', () => {
  it('name the group in which the kind is listed', () => {
    const listed = Object.entries(kindGroups).flatMap(([group, kinds]) => kinds.map(kind => [kind, group]))
    expect(eventKinds.map(kind => [kind, kindFacts[kind].group])).toEqual(listed)
  })

  it('ask for a line exactly where a platform acted on one', () => {
    for (const kind of eventKinds) expect(kindFacts[kind].line === 'required').toBe(kindFacts[kind].group === 'platform')
  })

  it('ask each field once, and every reading for its value', () => {
    for (const kind of eventKinds) {
      const { fields, reading } = kindFacts[kind]
      expect(new Set(fields).size).toBe(fields.length)
      if (reading) expect(fields.some(field => field === 'amount' || field === 'ratio' || field === 'value')).toBe(true)
    }
  })

  it('let those last that the contract calls states', () => {
    for (const kind of ['late-payment', 'id-expired', 'details-stale', 'documents-requested', 'idle', 'line-closed'] as const) {
      expect(kindFacts[kind].state).toBe(true)
    }
    for (const kind of ['paid-off', 'credit-inquiry', 'income', 'line-reopened'] as const) expect(kindFacts[kind].state).toBe(false)
  })
})
