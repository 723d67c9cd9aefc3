import { EVEN, EXPECTED, IDLE_PAUSE, OVERDUE, THANKS, TYPOS, VARIANTS } from './vocabulary-variants.ts'
import { UNLIKE_LINES } from './vocabulary-products.ts'

/** What only makes a digit a picture of itself. */
const KEYCAP = /[\ufe0f\u20e3]/g
/** Between letters of Latin script these are apostrophes, not quotation marks. */
const APOSTROPHE = /(?<=[a-z])[’‘`´](?=[a-z])/g

const variants = new Map(VARIANTS.flatMap(([simple, others]) => [...others].map((other) => [other, simple] as const)))

function plainChar(char: string): string {
  const narrow = char.normalize('NFKC')
  const one = narrow.length === 1 ? narrow.toLowerCase() : char
  return one.length === 1 ? variants.get(one) ?? one : char
}

/**
 * The text as the vocabulary spells it: simplified characters, small letters, half-width signs, the usual slips of the keyboard
 * put right. Character for character, so that every place in it is the same place in the text that was given.
 */
export function plainText(text: string): string {
  let plain = Array.from({ length: text.length }, (_, at) => plainChar(text.charAt(at))).join('')
  plain = plain.replaceAll(APOSTROPHE, "'").replaceAll(KEYCAP, ' ')
  for (const [slip, meant] of TYPOS) plain = plain.replaceAll(slip, meant)
  return plain.replaceAll(EXPECTED, OVERDUE).replaceAll(IDLE_PAUSE, EVEN)
}

/** The plain text with every line under a name that the phrases know, and without thanks at its end; every place stays the same. */
export function likeLines(plain: string): string {
  const named = UNLIKE_LINES.reduce((text, [names, like]) => text.replaceAll(names, like), plain)
  return named.replace(THANKS, (found) => ' '.repeat(found.length))
}
