import { ADDRESS } from './vocabulary-links.ts'

const LONGEST = 3

/** A bias, and weights with the runs of characters that have them; `#` stands for a number, `@` for an address. Whole numbers. */
export type LearnedTable = Readonly<{ bias: number; weights: readonly (readonly [weight: number, grams: string])[] }>

/** The weights of runs are whole numbers; so many of them are one. */
export const SCALE = 20

/** The runs of one to three characters of a plain message, each once. Every number counts as the same one, and every address. */
export function gramsOf(plain: string): readonly string[] {
  const text = Array.from(plain.replaceAll(ADDRESS, '@').replaceAll(/\d[\d.,:x*-]*/g, '#').replaceAll(/\s/g, ''))
  const grams = new Set<string>()
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 1; length <= LONGEST && from + length <= text.length; length += 1) grams.add(text.slice(from, from + length).join(''))
  }
  return [...grams]
}
