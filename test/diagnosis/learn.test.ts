import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagnosis/compile.ts'
import { uniforms } from '../../src/diagnosis/draws.ts'
import { evidenceOf, lessonOf, type Outcome } from '../../src/diagnosis/learn.ts'
import { chanceBetween, mixtureOf } from '../../src/diagnosis/mixture.ts'
import { asTheyStand, numbersOf } from '../../src/diagnosis/numbers.ts'
import { HORIZONS } from '../../src/diagnosis/quadrature.ts'
import { model } from '../../src/knowledge/model.ts'

const SLACK = 1e-9
const RUNS = { numRuns: 10_000 }
const compiled = compile(model)
const numbers = numbersOf(compiled, asTheyStand)
const causes = compiled.causes.length

const parts = fc.array(fc.integer({ min: 0, max: 100 }).map((part) => part ** 3), { minLength: causes, maxLength: causes })
  .map((all) => all.map((part) => part / Math.max(1, all.reduce((sum, one) => sum + one, 0))))
const outcome = (back: fc.Arbitrary<boolean>): fc.Arbitrary<Outcome> => fc.record({ days: fc.integer({ min: 0, max: 1500 }), back, parts })
const outcomes = fc.array(outcome(fc.boolean()), { maxLength: 8 })
const lift = fc.array(fc.integer({ min: 3, max: 50 }).map((tenths) => tenths / 10), { minLength: causes, maxLength: causes })
const waiting = fc.record({ days: fc.integer({ min: 0, max: 800 }), lift, shares: parts })

/** The chances of a line with these shares of causes, closed for so long, by what those outcomes teach: at each horizon, and ever. */
function chances(taught: readonly Outcome[], { days, lift, shares }: { days: number; lift: readonly number[]; shares: readonly number[] }): number[] {
  const lesson = lessonOf(numbers, evidenceOf(taught, numbers), model.learning)
  const mixture = mixtureOf(shares, numbers, { days, back: false, lift }, lesson)
  return [...HORIZONS.map((horizon) => days + horizon), Number.POSITIVE_INFINITY].map((to) => chanceBetween(mixture, days, to))
}

function expectNoLower(lower: readonly number[], higher: readonly number[]): void {
  expect(higher.flatMap((chance, index) => (chance < (lower[index] ?? 0) - SLACK ? [`${index}: ${lower[index]} ${chance}`] : []))).toEqual([])
}

describe('what outcomes teach', { timeout: 120_000 }, () => {
  it('nothing where there are none', () => {
    const lesson = lessonOf(numbers, evidenceOf([], numbers), model.learning)
    for (const [cause, share] of lesson.share.entries()) expect(share).toBeCloseTo(numbers.share[cause] ?? 0, 12)
    expect([...lesson.pace]).toEqual(numbers.scale.map(() => 1).reduce<number[]>((all, one) => [...all, one], []))
  })

  it('one more that came back never lowers the chance of reopening, however late it came', () => {
    fc.assert(fc.property(outcomes, outcome(fc.constant(true)), waiting, (taught, more, on) => expectNoLower(chances(taught, on), chances([...taught, more], on))), RUNS)
  })

  it('one more that is still closed never raises it, however long it has lasted', () => {
    fc.assert(fc.property(outcomes, outcome(fc.constant(false)), waiting, (taught, more, on) => expectNoLower(chances([...taught, more], on), chances(taught, on))), RUNS)
  })

  it('to hear that one came back which counted as closed never lowers it, whatever its causes look like then', () => {
    fc.assert(fc.property(outcomes, outcome(fc.constant(false)), fc.nat(), parts, waiting, (taught, shut, days, then, on) => {
      expectNoLower(chances([...taught, shut], on), chances([...taught, { days: days % (shut.days + 1), back: true, parts: then }], on))
    }), RUNS)
  })

  it('good conduct never lowers a chance after any lesson', () => {
    fc.assert(fc.property(outcomes, waiting, fc.integer({ min: 10, max: 30 }), (taught, on, better) => {
      expectNoLower(chances(taught, on), chances(taught, { ...on, lift: on.lift.map((lift, cause) => (cause % 3 === better % 3 ? (lift * better) / 10 : lift)) }))
    }), RUNS)
  })

  it('the same in any order', () => {
    fc.assert(fc.property(outcomes, fc.nat(), waiting, (taught, turn, on) => {
      const at = turn % Math.max(1, taught.length)
      for (const [index, chance] of chances([...taught.slice(at), ...taught.slice(0, at)], on).entries()) expect(chance).toBeCloseTo(chances(taught, on)[index] ?? 0, 9)
    }), RUNS)
  })

  it('nothing on average, where outcomes are such as the table expects', () => {
    const uniform = uniforms(11)
    const on = { days: 0, lift: [] }
    for (const cause of ['unknown', 'late-here', 'identity-outdated', 'model-misjudgement', 'regulation'] as const) {
      const at = compiled.causes.indexOf(cause)
      const alone = compiled.causes.map((_, index) => (index === at ? 1 : 0))
      const { share, scale, shape } = model.returns[cause]
      const made = (): Outcome => {
        const days = scale.value * (-Math.log(1 - uniform())) ** (1 / shape.value)
        const seen = 1000 * uniform()
        const back = uniform() < share.value && days < seen
        return { days: back ? days : seen, back, parts: alone }
      }
      const before = chances([], { ...on, shares: alone })
      const rounds = 2000
      const sums = before.map(() => 0)
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, chance] of chances([made(), made(), made()], { ...on, shares: alone }).entries()) sums[index] = (sums[index] ?? 0) + chance / rounds
      }
      for (const [index, chance] of before.entries()) expect(Math.abs((sums[index] ?? 0) - chance), `${cause} ${index}`).toBeLessThan(0.03)
    }
  })

  it('never moves odds or times beyond their caps, however many there are', () => {
    fc.assert(fc.property(fc.array(outcome(fc.boolean()), { maxLength: 400, minLength: 100 }), (taught) => {
      const lesson = lessonOf(numbers, evidenceOf(taught, numbers), model.learning)
      const odds = (share: number): number => share / (1 - share)
      for (const [cause, share] of lesson.share.entries()) {
        const moved = odds(share) / odds(numbers.share[cause] ?? 0.5)
        expect(Math.max(moved, 1 / moved)).toBeLessThanOrEqual(model.learning.mostOdds.value + SLACK)
        expect(lesson.soon[cause]).toBeLessThanOrEqual(share + SLACK)
      }
      for (const pace of lesson.pace) expect(Math.max(pace, 1 / pace)).toBeLessThanOrEqual(model.learning.mostTime.value)
    }), { numRuns: 100 })
  })
})
