import type { Found } from './found.ts'
import { strangeLinks } from './links.ts'
import type { Pattern } from './pattern.ts'
import { ASKS } from './vocabulary-asks.ts'
import { NEVER_HONEST } from './vocabulary-never-honest.ts'
import { OFFERS } from './vocabulary-offers.ts'
import { PRETEXTS } from './vocabulary-pretexts.ts'
import { HONEST, TOGETHER, type Together } from './vocabulary-together.ts'
import { isMeant } from './warning-scope.ts'

const PATTERNS: readonly Pattern[] = [...ASKS, ...OFFERS, ...PRETEXTS, ...NEVER_HONEST]

/** Every place where one of the ways is written. */
export function placesOf({ ways, ...what }: Pattern, text: string): readonly Found[] {
  return [...text.matchAll(ways())].map(({ 0: match, index }) => ({ ...what, from: index, to: index + match.length }))
}

/** The first meaning of each sign; empty where one of them is missing. */
function together(text: string, { id, signs }: Together): readonly Found[] {
  const first = signs.flatMap((ways) =>
    placesOf({ id, level: 'stop', forbids: true, ways }, text).find((found) => isMeant(text, found, false)) ?? [])
  return first.length === signs.length ? first : []
}

/** `sure`: what no honest sender writes; `signs`: what is a swindle together. `honest`: with words of honest senders signs do not count. */
type Plain = Readonly<{ sure: readonly Found[]; signs: readonly Found[]; honest: boolean }>

/** What a plain message holds of known patterns, with its places. `warns`: it is a warning as a whole. */
export function plainPatterns(text: string, warns: boolean): Plain {
  const worded = PATTERNS.flatMap((pattern) => placesOf(pattern, text))
  const sure = [...worded, ...strangeLinks(text)].filter((found) => isMeant(text, found, warns))
  const honest = HONEST.test(text)
  return { sure, signs: warns || honest ? [] : TOGETHER.flatMap((one) => together(text, one)), honest }
}
