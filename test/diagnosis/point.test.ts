import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose, glimpse } from '../../src/diagnosis/diagnose.ts'
import { asksAbout } from '../../src/diagnosis/examine.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { seenLine } from '../../src/popup/glance/seen-line.ts'
import { closedHistory, history, TODAY } from '../support/histories.ts'

const kinds = [['any', history], ['closed', closedHistory]] as const

it.each(kinds)('numbers and questions alone are those of the whole check-up: %s lines', { timeout: 60_000 }, (_, some) => {
  fc.assert(fc.property(some, fc.boolean(), (one, learn) => {
    const whole = diagnose(one, 'jb', TODAY, knowledge, { draws: 0, learn })
    const { causes, tips: _tips, checklist: _checklist, ...numbers } = glimpse(one, 'jb', TODAY, knowledge, learn)
    expect(whole).toMatchObject(numbers)
    expect(causes).toEqual(whole.causes.map(({ cause, layer, share }) => ({ cause, layer, share })))
    expect(seenLine(glimpse(one, 'jb', TODAY, knowledge, learn))).toEqual(seenLine(whole))
    expect(asksAbout(one, 'jb', TODAY, knowledge.model)).toEqual(whole.asks)
  }), { numRuns: 300 })
})
