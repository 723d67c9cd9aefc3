import type { Mention } from './products-in.ts'
import { PROVIDERS } from './vocabulary-products.ts'

const LONGEST = 3
/** So many letters of a word say which it is, whatever its ending. */
const STEM = 6
/** A word of Latin letters as one sign, anything else sign by sign. */
const TOKENS = /[a-z']+|[^\sa-z']/gu
/** Stands before a word, so that words in a row stay apart. */
const WORD = '~'
const NUMBER = /[\d*]+(?:[.,:x*-]\d+)*/g
const STOP = /[.,!~\u3001\u3002]/g
const LINE = '@'

/** A plain text in which all lines and providers that are named read the same; every place stays the same. */
export function withoutNames(plain: string, mentions: readonly Mention[]): string {
  let same = ''
  for (const { from, to } of mentions) if (from >= same.length) same += plain.slice(same.length, from) + LINE.repeat(to - from)
  return (same + plain.slice(same.length)).replaceAll(PROVIDERS, (name) => LINE.repeat(name.length))
}

/**
 * The runs of one to three signs of a text that `withoutNames` gave, each once: `^` is its beginning, `$` its end, `@` a line,
 * `#` a number, `~` begins a word of Latin letters, which counts as one sign; runs with such words in them are of two at most.
 */
export function gramsOf(text: string): readonly string[] {
  const bare = text.replaceAll(/@+/g, LINE).replaceAll(NUMBER, '#').replaceAll(STOP, ',')
  const words = (bare.match(TOKENS) ?? []).map((sign) => (/^[a-z']/.test(sign) ? WORD + sign.replaceAll('\'', '').slice(0, STEM) : sign))
  const signs = ['^', ...words, '$']
  const grams = new Set<string>()
  for (let from = 0; from < signs.length; from += 1) {
    for (let length = 1; length <= LONGEST && from + length <= signs.length; length += 1) {
      const run = signs.slice(from, from + length)
      if (length < LONGEST || !run.some((sign) => sign.startsWith(WORD))) grams.add(run.join(''))
    }
  }
  return [...grams]
}
