import { gramsOf, SCALE, type LearnedTable } from './grams.ts'

/** Reads a text with a learned table: the logarithm of the odds, below 0 for what is like nothing known. Built when it is first used. */
export function learned({ bias, weights }: LearnedTable): (plain: string) => number {
  let built: ReadonlyMap<string, number> | null = null
  return (plain) => {
    const of = built ?? new Map(weights.flatMap(([weight, grams]) => grams.split(' ').map((gram) => [gram, weight] as const)))
    built = of
    const known = gramsOf(plain).flatMap((gram) => of.get(gram) ?? [])
    return (bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(Math.max(1, known.length))) / SCALE
  }
}
