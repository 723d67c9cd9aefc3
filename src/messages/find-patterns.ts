import type { Found } from './found.ts'
import { likeClauses, likeFraud } from './like-fraud.ts'
import { strangeLinks } from './links.ts'
import type { Pattern } from './pattern.ts'
import { ASKS } from './vocabulary-asks.ts'
import { AT_STAKE, LEANINGS, PLAIN_FRAUD } from './vocabulary-leanings.ts'
import { OFFERS } from './vocabulary-offers.ts'
import { PRETEXTS } from './vocabulary-pretexts.ts'
import { HONEST, TOGETHER, type Together } from './vocabulary-together.ts'
import { isMeant } from './warning-scope.ts'

const PATTERNS: readonly Pattern[] = [...ASKS, ...OFFERS, ...PRETEXTS, ...PLAIN_FRAUD]
/** So many kinds of leanings are worth a second look, and so many a swindle. */
const LEANS = 2
const FALLS = 3
/** The odds, as logarithms, from which a message that reads like a swindle is worth a second look, and from which it is one. */
const LIKE = 0.45
const LIKE_HONEST = 1.2
const VERY_LIKE = 2
/** Below, leanings are a matter of chance; further below a plain pattern is worth no more than a second look, and then nothing. */
const UNLIKE = -0.7
const DOUBTFUL = -1.3
const HARDLY = -2.3

function all(text: string, ways: RegExp, what: Omit<Found, 'from' | 'to'>): readonly Found[] {
  return [...text.matchAll(ways)].map(({ 0: match, index }) => ({ ...what, from: index, to: index + match.length }))
}

/** The first meaning of each sign; empty where one of them is missing. */
function together(text: string, { id, signs }: Together): readonly Found[] {
  const first = signs.flatMap((ways) =>
    all(text, ways, { id, level: 'stop', forbids: true }).find((found) => isMeant(text, found, false)) ?? [])
  return first.length === signs.length ? first : []
}

/** The leanings of a message, each kind once. */
function leanings(text: string): readonly Found[] {
  return LEANINGS.flatMap(({ ways, ...pattern }) => all(text, ways, pattern).find((found) => isMeant(text, found, false)) ?? [])
}

/** What a message comes to that has no plain pattern: how many ways it leans, and how much it reads like what swindlers write. */
function impression(text: string): readonly Found[] {
  const leaning = leanings(text)
  const like = AT_STAKE.test(text) ? likeFraud(text) : UNLIKE
  const enough = leaning.length >= LEANS && like > UNLIKE
  if (!enough && like < LIKE) return []
  const level: Found['level'] = (enough && leaning.length >= FALLS) || like > VERY_LIKE ? 'stop' : 'watch'
  const alike = like < LIKE ? [] : likeClauses(text).map((span): Found => ({ id: 'reads-alike', level, forbids: true, ...span }))
  return [...leaning.map((found) => ({ ...found, level })), ...alike]
}

/** Plain patterns in a message that otherwise reads honest: an address that leads astray stays what it is, the others count for less. */
function weighed(text: string, meant: readonly Found[]): readonly Found[] {
  const like = likeFraud(text)
  if (like > DOUBTFUL) return meant
  return meant.flatMap((found) => found.id === 'fake-link' ? [found] : like < HARDLY ? [] : [{ ...found, level: 'watch' }])
}

/** Everything in a plain message that is meant as a swindle, with its place. `warns`: the message is a warning as a whole. */
export function patternsIn(text: string, warns: boolean): readonly Found[] {
  const worded = PATTERNS.flatMap(({ ways, ...pattern }) => all(text, ways, pattern))
  const meant = [...worded, ...strangeLinks(text)].filter((found) => isMeant(text, found, warns))
  const sure = meant.length === 0 ? meant : weighed(text, meant)
  const honest = HONEST.test(text)
  if (warns || (honest && likeFraud(text) < LIKE_HONEST)) return sure
  const signs = honest ? sure : [...sure, ...TOGETHER.flatMap((one) => together(text, one))]
  return signs.some(({ level }) => level === 'stop') ? signs : [...signs, ...impression(text)]
}
