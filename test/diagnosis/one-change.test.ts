import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { EventKind } from '../../src/events/kind.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { eventOf, noneOf, TODAY } from '../support/histories.ts'
import { apart } from '../support/laws/apart.ts'

const at = (one: CaseFile) => diagnose(one, 'jb', TODAY, knowledge, { draws: 0 })

/** Few kinds, so that a change meets others of its kind. */
const kinds: readonly EventKind[] = ['late-payment', 'utilisation', 'limit-cut', 'line-reopened', 'id-expired']
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
