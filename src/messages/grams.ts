import { ADDRESS } from './vocabulary-links.ts'

const LONGEST = 3

/** So many letters of a word say which it is, whatever its ending. */
const STEM = 6

/** A word of Latin letters as one sign, anything else sign by sign. */
const TOKENS = /[a-z']+|[^\sa-z']/gu

/** Stands before a word, so that words in a row stay apart. */
const WORD = '~'

/**
 * A bias, and weights with the runs of signs that have them; `#` stands for a number, `@` for an address, `~` begins a word. Whole numbers.
 */
export type LearnedTable = Readonly<{ bias: number; weights: readonly (readonly [weight: number, grams: string])[] }>

/** The weights of runs are whole numbers; so many of them are one. */
export const SCALE = 20

/**
 * The runs of one to three characters of a plain message, each once; a word of Latin letters counts as one character, runs with words in
 * them are of two at most. Every number counts as the same one, and every address.
 */
export function gramsOf(plain: string): readonly string[] {
  const text = plain.replaceAll(ADDRESS, ' @ ').replaceAll(/\d[\d.,:x*-]*/g, '#')
  const signs = (text.match(TOKENS) ?? []).map((sign) => (/^[a-z']/.test(sign) ? WORD + sign.replaceAll('\'', '').slice(0, STEM) : sign))
  const grams = new Set<string>()
  for (let from = 0; from < signs.length; from += 1) {
    for (let length = 1; length <= LONGEST && from + length <= signs.length; length += 1) {
      const run = signs.slice(from, from + length)
      if (length < LONGEST || !run.some((sign) => sign.startsWith(WORD))) grams.add(run.join(''))
    }
  }
  return [...grams]
}
