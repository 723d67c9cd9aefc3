import { gramsOf } from './grams.ts'
import { LETTERS, STEPS, ZERO, type LearnedMatters, type Matter } from './learned-matters.ts'
import { MATTERS_LEARNED } from './vocabulary-learned-matters.ts'

/** How much a text reads like one that tells of a matter: the logarithm of the odds. */
export type Likeness = Matter & Readonly<{ likeness: number }>

/** For a run of signs, which matters have which weights. */
type Weights = ReadonlyMap<string, readonly (readonly [matter: number, weight: number])[]>

function weightsOf({ weights }: LearnedMatters): Weights {
  const found = new Map<string, readonly (readonly [number, number])[]>()
  for (const row of weights) {
    const words = row.split(' ')
    for (let at = 0; at + 1 < words.length; at += 2) {
      const pairs = words[at + 1] ?? ''
      found.set(words[at] ?? '', Array.from({ length: pairs.length / 2 }, (_, pair) =>
        [LETTERS.indexOf(pairs.charAt(2 * pair)), (LETTERS.indexOf(pairs.charAt(2 * pair + 1)) - ZERO) / STEPS]))
    }
  }
  return found
}

let built: Weights | null = null

/** How much a text reads like each of the matters that were learned. The text is one that `withoutNames` gave. */
export function likeMatters(text: string): readonly Likeness[] {
  built ??= weightsOf(MATTERS_LEARNED)
  const weights = built
  const grams = gramsOf(text)
  const sums = MATTERS_LEARNED.matters.map(() => 0)
  for (const gram of grams) for (const [matter, weight] of weights.get(gram) ?? []) sums[matter] = (sums[matter] ?? 0) + weight
  const share = 1 / Math.sqrt(Math.max(1, grams.length))
  return MATTERS_LEARNED.matters.map(({ kind, none, bias }, matter) => ({ kind, none, likeness: bias + (sums[matter] ?? 0) * share }))
}
