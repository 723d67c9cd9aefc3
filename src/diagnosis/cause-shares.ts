import type { ActiveFactor } from './calendar.ts'
import type { Compiled } from './compile.ts'
import type { CauseShare, FindingTerm } from './diagnosis.ts'
import type { Numbers } from './numbers.ts'
import type { Point } from './point.ts'
import type { Ranges } from './ranges.ts'
import { reliefsOf } from './reliefs.ts'
import { elapsedFactors } from './reopening.ts'
import type { Situation } from './situation.ts'
import { termsOf } from './terms.ts'
import { whenRead } from './when-read.ts'

/**
 * Each cause with its share and range, largest first; equal shares keep the model's order. What it is made of is worked out when it is
 * first read, for all causes at once.
 */
export function causeShares<Cause extends string>(
  situation: Situation, numbers: Numbers, { shares, order }: Pick<Point, 'shares' | 'order'>, ranges: Ranges | null,
): readonly CauseShare<Cause>[] {
  const { compiled, restriction, ahead, then } = situation
  const nodes = restriction === null ? ahead : [restriction]
  const [first] = nodes
  const terms = whenRead(() => termsOf(compiled, numbers, nodes, then, shares))
  const findings = whenRead(() => findingTerms(situation, numbers))
  const reliefs = whenRead(() => (first === undefined ? [] : reliefsOf(compiled, numbers, first, then)))
  const policies = whenRead(() => policiesOn(compiled, first?.factors ?? []))
  return Array.from(order, (index) => {
    const cause = (compiled.causes[index] ?? '') as Cause
    return {
      cause,
      layer: compiled.model.causes[cause] ?? 'unknown',
      share: shares[index] ?? 0,
      low: ranges?.shares[index]?.low ?? null,
      high: ranges?.shares[index]?.high ?? null,
      first: ranges?.first[index] ?? null,
      get terms() { return terms()[index] ?? [] },
      get findings() { return findings()[index] ?? [] },
      get reliefs() { return reliefs()[index] ?? [] },
      get policies() { return policies()[index] ?? [] },
    }
  })
}

/** By cause the entries of the calendar that weigh on it, each once. */
function policiesOn({ causes }: Compiled, factors: readonly ActiveFactor[]): readonly (readonly string[])[] {
  return causes.map((_, index) => [...new Set(factors.filter(({ cause }) => cause === index).map(({ policy }) => policy))])
}

/** By cause the findings about a restriction that moved it, the time since among them; strongest first. */
function findingTerms(situation: Situation, numbers: Numbers): readonly (readonly FindingTerm[])[] {
  const { compiled: { causes, model }, restriction, seen, elapsed: { back } } = situation
  if (restriction === null) return []
  const sinceFactors = againstAverage(situation, numbers)
  return causes.map((cause, index) => {
    const found: FindingTerm[] = seen.flatMap(({ finding, event, likelihood }) => {
      const parameter = likelihood[cause]
      return parameter === undefined || parameter.value === 1 ? [] : [{ finding, event, factor: parameter.value, parameter }]
    })
    const returns = model.returns[cause]
    if (returns !== undefined) {
      const [finding, parameter] = back ? ['came-back', returns.scale] as const : ['still-closed', returns.share] as const
      found.push({ finding, event: null, factor: sinceFactors[index] ?? 1, parameter })
    }
    return found.toSorted((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)))
  })
}

/** How much the time since speaks for each cause, against the average over all of them. */
function againstAverage({ compiled, elapsed }: Situation, numbers: Numbers): number[] {
  const all = elapsedFactors(compiled, numbers, elapsed.days, elapsed.back, elapsed.lift)
  const average = all.reduce((sum, factor) => sum + factor, 0) / all.length
  return all.map((factor) => Math.max(1e-6, factor / average))
}
