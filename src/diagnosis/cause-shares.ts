import type { Answer } from './answer.ts'
import type { CauseShare, FindingTerm } from './diagnosis.ts'
import type { Numbers } from './numbers.ts'
import type { Ranges } from './ranges.ts'
import { reliefsOf } from './reliefs.ts'
import { elapsedFactors } from './reopening.ts'
import type { Situation } from './situation.ts'
import { termsOf } from './terms.ts'

/** Each cause with its share, range, terms and findings, largest first; equal shares keep the model's order. */
export function causeShares<Cause extends string>(
  situation: Situation, numbers: Numbers, point: Pick<Answer, 'shares'>, ranges: Ranges | null,
): readonly CauseShare<Cause>[] {
  const { compiled, restriction, ahead, then } = situation
  const nodes = restriction === null ? ahead : [restriction]
  const terms = termsOf(compiled, numbers, nodes, then, point.shares)
  const factors = nodes[0]?.factors ?? []
  const sinceFactors = restriction === null ? [] : againstAverage(situation, numbers)
  const reliefs = nodes[0] === undefined ? [] : reliefsOf(compiled, numbers, nodes[0], then)
  return compiled.causes
    .map((cause, index) => ({
      cause: cause as Cause,
      layer: compiled.model.causes[cause] ?? 'unknown',
      share: point.shares[index] ?? 0,
      low: ranges?.shares[index]?.low ?? null,
      high: ranges?.shares[index]?.high ?? null,
      first: ranges?.first[index] ?? null,
      terms: terms[index] ?? [],
      findings: findingTerms(situation, sinceFactors[index] ?? 1, cause),
      reliefs: reliefs[index] ?? [],
      policies: [...new Set(factors.filter((factor) => factor.cause === index).map(({ policy }) => policy))],
    }))
    .toSorted((a, b) => b.share - a.share)
}

/** The findings about a restriction that moved this cause, the time since among them; strongest first. */
function findingTerms({ compiled, restriction, seen, elapsed }: Situation, sinceFactor: number, cause: string): FindingTerm[] {
  if (restriction === null) return []
  const found: FindingTerm[] = seen.flatMap(({ finding, event, likelihood }) => {
    const parameter = likelihood[cause]
    return parameter === undefined || parameter.value === 1 ? [] : [{ finding, event, factor: parameter.value, parameter }]
  })
  const back = compiled.model.returns[cause]
  if (back !== undefined) {
    const [finding, parameter] = elapsed.back ? ['came-back', back.scale] as const : ['still-closed', back.share] as const
    found.push({ finding, event: null, factor: sinceFactor, parameter })
  }
  return found.toSorted((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)))
}

/** How much the time since speaks for each cause, against the average over all of them. */
function againstAverage({ compiled, elapsed }: Situation, numbers: Numbers): number[] {
  const all = elapsedFactors(compiled, numbers, elapsed.days, elapsed.back, elapsed.lift)
  const average = all.reduce((sum, factor) => sum + factor, 0) / all.length
  return all.map((factor) => Math.max(1e-6, factor / average))
}
