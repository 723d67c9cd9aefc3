import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Return } from '../../src/diagnosis/answer.ts'
import { compile } from '../../src/diagnosis/compile.ts'
import { drawnAnswers } from '../../src/diagnosis/drawn-answers.ts'
import type { DrawnReturn } from '../../src/diagnosis/drawn-returns.ts'
import { drawnOf } from '../../src/diagnosis/drawn.ts'
import { SIGMA } from '../../src/diagnosis/draws.ts'
import { numbersOf, type Take } from '../../src/diagnosis/numbers.ts'
import { standingAt } from '../../src/diagnosis/quantiles.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import { factorsOf } from '../../src/diagnosis/strata.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { CreditLine } from '../../src/events/line.ts'
import { model } from '../../src/knowledge/model.ts'
import { closedHistory, history, openHistory, TODAY } from '../support/histories.ts'

const COUNT = 5
const compiled = compile(model)
const drawn = drawnOf(compiled, COUNT, 11)

/** The numbers of one draw, taken one by one. */
const takeOf = (draw: number): Take => (parameter, centre = 'mean') =>
  parameter.value * (factorsOf(SIGMA[parameter.grade], centre)[drawn.strata(parameter)[draw] ?? 0] ?? 1)

const flat = ({ within, ever }: Return): number[] => [...within, ever]
const at = (columns: DrawnReturn, draw: number): number[] => [...columns.within, columns.ever].map((column) => column[draw] ?? Number.NaN)

/** What all draws at once say against each draw by itself: the largest difference, the evidence in parts of itself. */
function apart(one: CaseFile, line: CreditLine): number {
  const situation = situationOf(one, line, TODAY, model)
  if (situation.episode.ownWish && situation.episode.restricted) return 0
  const all = drawnAnswers(situation, drawn)
  const differences = Array.from({ length: COUNT }, (_, draw) => {
    const alone = answer(situation, numbersOf(compiled, takeOf(draw)))
    const slow = [...alone.shares, ...alone.risk, ...[alone.table, alone.learned].flatMap((back) => (back === null ? [] : flat(back)))]
    const quick = [
      ...[...all.shares, ...all.risk].map((column) => column[draw] ?? Number.NaN),
      ...[all.table, all.learned].flatMap((back) => (back === null ? [] : at(back, draw))),
    ]
    expect(quick.length).toBe(slow.length)
    return [(all.evidence[draw] ?? 0) / alone.evidence - 1, ...slow.map((value, index) => value - (quick[index] ?? Number.NaN))]
  })
  return Math.max(...differences.flat().map(Math.abs))
}

describe('all draws at once', { timeout: 120_000 }, () => {
  const kinds = [['any', history], ['closed', closedHistory], ['open', openHistory]] as const

  it.each(kinds)('say what each says by itself: %s lines', (_, some) => {
    fc.assert(fc.property(some, (one) => {
      for (const line of one.lines) expect(apart(one, line)).toBeLessThan(1e-9)
    }), { numRuns: 400 })
  })

  it('do so too where the person has recorded other restrictions', () => {
    const taught = fc.tuple(closedHistory, closedHistory).map(([one, other]): CaseFile => ({
      lines: [...one.lines, { id: 'hb', product: 'huabei', lender: 'bank' }],
      events: [
        ...one.events,
        ...other.events.map((event) => ({ ...event, id: `o${event.id}`, ...event.line === undefined ? {} : { line: 'hb' } })),
      ],
    }))
    fc.assert(fc.property(taught, (one) => {
      for (const line of one.lines) expect(apart(one, line)).toBeLessThan(1e-9)
    }), { numRuns: 400 })
  })
})

describe('what is drawn', () => {
  it('is the same whatever was asked first, and another for another seed', () => {
    const [first, last] = [compiled.base[0], compiled.weights.at(-1)?.parameter]
    if (first === undefined || last === undefined) throw new Error('a model without numbers')
    const fresh = drawnOf({ ...compiled }, COUNT, 11)
    expect([fresh.strata(last), fresh.strata(first)]).toEqual([drawn.strata(last), drawn.strata(first)])
    expect(drawnOf(compiled, 50, 12).strata(first)).not.toEqual(drawnOf(compiled, 50, 11).strata(first))
  })

  it.each(Object.entries(SIGMA))('is lognormal by its grade: %s', (_, sigma) => {
    const factors = factorsOf(sigma, 'mean')
    const [logs, mean] = [factors.map(Math.log), factors.reduce((sum, one) => sum + one, 0) / factors.length]
    const middle = logs.reduce((sum, one) => sum + one, 0) / logs.length
    expect(mean).toBeCloseTo(1, 9)
    expect(middle).toBeCloseTo(-sigma * sigma / 2, 1)
    expect(Math.sqrt(logs.reduce((sum, one) => sum + (one - middle) ** 2, 0) / logs.length)).toBeCloseTo(sigma, 9)
    // One in ten lies above 1.2816 sigmas.
    expect(logs.filter((one) => one - middle > 1.2816 * sigma).length / logs.length).toBeCloseTo(0.1, 2)
  })
})

it('the values at two places are those of the sorted row', () => {
  const rows = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), { minLength: 1, maxLength: 80 })
  fc.assert(fc.property(rows, fc.nat(), fc.nat(), (row, some, other) => {
    const [low, high] = [some % row.length, other % row.length].sort((a, b) => a - b)
    const sorted = Float64Array.from(row).sort()
    // The two zeros are one value.
    const found = standingAt(Float64Array.from(row), low ?? 0, high ?? 0).map((value) => value + 0)
    expect(found).toEqual([low, high].map((place) => (sorted[place ?? 0] ?? 0) + 0))
  }), { numRuns: 2000 })
})
