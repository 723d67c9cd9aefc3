import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/diagnosis/examine.ts'
import { dayNumber, daysBetween } from '../../src/events/day.ts'
import { model } from '../../src/knowledge/model.ts'
import { closedHistory, TODAY } from '../support/histories.ts'
import { gainOf, partsOf, waiting } from '../support/reference-outlook.ts'
import { reference, worldOf } from '../support/reference.ts'

const EXACT = 1e-9
const LINE = 'jb'

describe('what follows from the causes, against the equations written down plainly', { timeout: 300_000 }, () => {
  it('equation 6: the day on which waiting stops being the plan, and the next look, found day by day, are the same days', () => {
    fc.assert(fc.property(closedHistory, (one) => {
      const { reopening } = examine(one, LINE, TODAY, model, { draws: 0, question: false, learn: false })
      const [own] = one.lines
      if (own === undefined || reopening === null) return
      const slow = waiting(worldOf(one, own, TODAY, model), reference(one, own, TODAY, model, 0).shares)
      expect([daysBetween(TODAY, reopening.stopWaiting), daysBetween(TODAY, reopening.nextCheck)]).toEqual([slow.stop, slow.next])
    }), { numRuns: 300 })
  })

  it('equation 7: of each cause the terms of each light add up to the part that the light has in its rate', () => {
    fc.assert(fc.property(closedHistory, (one) => {
      const { causes, since } = examine(one, LINE, TODAY, model, { draws: 0, question: false })
      const [own] = one.lines
      if (own === undefined || since === null) return
      const slow = partsOf(worldOf(one, own, TODAY, model), reference(one, own, TODAY, model, 0).shares, dayNumber(since))
      for (const { cause, terms } of causes) {
        const sums = new Map<string, number>()
        for (const { indicator, share } of terms) sums.set(indicator, (sums.get(indicator) ?? 0) + share)
        for (const [light, part] of Object.entries(slow[cause] ?? {})) expect(Math.abs((sums.get(light) ?? 0) - part)).toBeLessThan(EXACT)
      }
    }), { numRuns: 300 })
  })

  it('equation 9: what each question may be expected to teach, and which teaches most', () => {
    fc.assert(fc.property(closedHistory, (one) => {
      const { asks, since } = examine(one, LINE, TODAY, model, { draws: 0 })
      const [own] = one.lines
      if (own === undefined || since === null) return
      const world = worldOf(one, own, TODAY, model)
      const { shares } = reference(one, own, TODAY, model, 0)
      const slow = asks.map(({ indicator }) => gainOf(world, shares, dayNumber(since), indicator))
      for (const [index, { gain }] of asks.entries()) expect(Math.abs(gain - (slow[index] ?? Number.NaN))).toBeLessThan(EXACT)
      expect(slow).toEqual(slow.toSorted((a, b) => b - a))
    }), { numRuns: 100 })
  })
})
