import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { amend, takeAmendment } from '../../src/events/amend.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { EventKind } from '../../src/events/kind.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { eventOf, noneOf, TODAY } from '../support/histories.ts'
import { apart } from '../support/laws/apart.ts'
import { byContent } from '../support/laws/by-content.ts'

/** Of terms that weigh the same, sums in another order may put either first. */
const at = (one: CaseFile) => byContent(diagnose(one, 'jb', TODAY, knowledge, { draws: 0 }), one)

/** Few kinds, so that a change meets others of its kind. */
const kinds: readonly EventKind[] = ['late-payment', 'utilisation', 'limit-cut', 'line-reopened', 'id-expired', 'identity-verified', 'drawdown', 'income']
const added = fc.oneof({ weight: 4, arbitrary: eventOf(kinds, 'more') }, { weight: 1, arbitrary: noneOf(kinds, 'more') })
const history: fc.Arbitrary<CaseFile> = fc.array(added, { minLength: 4, maxLength: 20, size: 'max' }).map((events) => ({
  lines: [{ id: 'jb', product: 'jiebei', lender: 'bank' }], events: events.map((event, index) => ({ ...event, id: `e${index}` })),
}))

it('one event added, replaced or taken away gives what a full pass gives', { timeout: 60_000 }, () => {
  fc.assert(fc.property(history, added, fc.nat(), fc.constantFrom('add', 'replace', 'remove'), (one, event, turn, change) => {
    at(one)
    const place = turn % (one.events.length + 1)
    const events = one.events.toSpliced(place, change === 'add' ? 0 : 1, ...(change === 'remove' ? [] : [event]))
    const changed = { ...one, events }
    expect(apart(at(changed), at(structuredClone(changed)))).toBeNull()
    expect(apart(at(one), at(structuredClone(one)))).toBeNull()
  }), { seed: 20_261_122, numRuns: 600 })
})

it('many changes one after the other do, told as such or found', { timeout: 120_000 }, () => {
  const change = fc.record({ event: added, turn: fc.nat(), what: fc.constantFrom('add', 'replace', 'remove'), told: fc.boolean() })
  fc.assert(fc.property(history, fc.array(change, { minLength: 2, maxLength: 40, size: 'max' }), (one, changes) => {
    let now = one
    for (const [place, { event, turn, what, told }] of changes.entries()) {
      at(now)
      const old = what === 'add' ? [] : now.events.slice(turn % (now.events.length + 1)).slice(0, 1)
      const fresh = what === 'remove' ? [] : [{ ...event, id: `m${place}` }]
      now = { ...now, events: told ? amend(now.events, old, fresh) : [...now.events.filter((each) => !old.includes(each)), ...fresh] }
    }
    expect(apart(at(now), at(structuredClone(now)))).toBeNull()
    expect(apart(at(one), at(structuredClone(one)))).toBeNull()
  }), { seed: 20_261_122, numRuns: 60 })
})

it('what is told of a change is told once, and of the list that was made', () => {
  const [one, other] = [{ id: 'a', kind: 'repaid', date: TODAY }, { id: 'b', kind: 'repaid', date: TODAY }] as const
  const before = [one]
  const after = amend(before, [one], [other])
  expect(after).toEqual([other])
  expect(takeAmendment(before)).toBeNull()
  expect(takeAmendment(after)).toEqual({ before, gone: [one], come: [other] })
  expect(takeAmendment(after)).toBeNull()
})
