import { divideBy, multiplyBy, total } from './columns.ts'
import { drawnRates } from './drawn-rates.ts'
import { drawnElapsed, type DrawnReturn, drawnReturn, type Lessons } from './drawn-returns.ts'
import type { Drawn } from './drawn.ts'
import type { Node } from './hazard.ts'
import { HORIZONS } from './quadrature.ts'
import type { Situation } from './situation.ts'

/** What `answer` says for each draw, number by number: one column of as many as there are draws for each. */
export type DrawnAnswers = Readonly<{
  shares: readonly Float64Array[]
  evidence: Float64Array
  risk: readonly Float64Array[]
  table: DrawnReturn | null
  learned: DrawnReturn | null
}>

/** Weighs a situation with all the draws at once. */
export function drawnAnswers(situation: Situation, drawn: Drawn): DrawnAnswers {
  const { compiled, episode, elapsed, past, restriction } = situation
  const open = episode.restricted ? null : outlook(situation, drawn)
  const weighed = restriction === null ? null : weigh(situation, restriction, drawn)
  const evidence = weighed === null ? new Float64Array(drawn.count).fill(1) : total(weighed, drawn.count)
  for (const column of weighed ?? []) divideBy(column, evidence)
  const shares = weighed ?? open?.shares ?? []
  if (!episode.restricted) return { shares, evidence, risk: open?.within ?? [], table: null, learned: null }
  const back = (lessons: Lessons | null): DrawnReturn => drawnReturn(compiled, drawn, shares, elapsed, lessons)
  return { shares, evidence, risk: [], table: back(null), learned: past && back({ past, learning: compiled.model.learning }) }
}

const NOW = [1] as const

/** How much speaks for each cause of a restriction: the rate on that day, what was found of it, and the time since. */
function weigh({ compiled, seen, elapsed }: Situation, restriction: Node, drawn: Drawn): Float64Array[] {
  return compiled.causes.map((name, cause) => {
    const [odds = new Float64Array(drawn.count)] = drawnRates(compiled, drawn, [restriction], cause, NOW)
    for (const { likelihood } of seen) {
      const parameter = likelihood[name]
      if (parameter !== undefined) multiplyBy(odds, drawn.factors(parameter), 0, parameter.value, Number.POSITIVE_INFINITY)
    }
    multiplyBy(odds, drawnElapsed(compiled, drawn, cause, elapsed), 0, 1, Number.POSITIVE_INFINITY)
    return odds
  })
}

/** Of an open line the chances within each horizon, and each cause's part of the whole integral. */
function outlook({ compiled, ahead }: Situation, drawn: Drawn): Readonly<{ within: Float64Array[]; shares: Float64Array[] }> {
  const causes = compiled.causes.map((_, cause) => drawnRates(compiled, drawn, ahead, cause, HORIZONS))
  const { level } = compiled.model.thresholds
  const levels = drawn.factors(level)
  const reached = HORIZONS.map((_, part) => total(causes.flatMap((columns) => columns[part] ?? []), drawn.count))
  const within = reached.map((rates) => {
    const chances = new Float64Array(drawn.count)
    for (let at = 0; at < chances.length; at += 1) chances[at] = 1 - Math.exp(-level.value * (levels[at] ?? 1) * (rates[at] ?? 0))
    return chances
  })
  const [shares, whole] = [causes.flatMap((columns) => columns.at(-1) ?? []), reached.at(-1)]
  if (whole !== undefined) for (const column of shares) divideBy(column, whole)
  return { within, shares }
}
