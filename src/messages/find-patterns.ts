import type { Found } from './found.ts'
import { likeClauses, likeFraud } from './like-fraud.ts'
import type { PatternId } from './pattern.ts'
import { placesOf, plainPatterns } from './plain-patterns.ts'
import { AT_STAKE, LEANINGS } from './vocabulary-leanings.ts'
import { isMeant } from './warning-scope.ts'

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
/** Messages in English are further from what was learned: less is enough there. */
const LIKE_ELSEWHERE = -0.3
const CHINESE = /[\u4e00-\u9fff]/
/** No honest sender asks for silence or for every limit to be drawn, however honest the rest reads. */
const NEVER_NOTHING: readonly PatternId[] = ['secrecy', 'empty-limits']

/** The leanings of a message, each kind once. */
function leanings(text: string): readonly Found[] {
  return LEANINGS.flatMap((pattern) => placesOf(pattern, text).find((found) => isMeant(text, found, false)) ?? [])
}

/** What a message comes to that has no plain pattern: how many ways it leans, and how much it reads like what swindlers write. */
function impression(text: string): readonly Found[] {
  const leaning = leanings(text)
  const chinese = CHINESE.test(text)
  const like = !chinese || AT_STAKE.test(text) ? likeFraud(text) : UNLIKE
  const enough = leaning.length >= LEANS && like > UNLIKE
  const least = chinese ? LIKE : LIKE_ELSEWHERE
  if (!enough && like < least) return []
  const level: Found['level'] = (enough && leaning.length >= FALLS) || like > VERY_LIKE ? 'stop' : 'watch'
  const alike = like < least ? [] : likeClauses(text).map((span): Found => ({ id: 'reads-alike', level, forbids: true, ...span }))
  return [...leaning.map((found) => ({ ...found, level })), ...alike]
}

/** Plain patterns in a message that otherwise reads honest: an address that leads astray stays what it is, the others count for less. */
function weighed(text: string, meant: readonly Found[]): readonly Found[] {
  const like = likeFraud(text)
  if (like > DOUBTFUL) return meant
  const stays = ({ id }: Found): boolean => like >= HARDLY || NEVER_NOTHING.includes(id)
  return meant.flatMap((found) => found.id === 'fake-link' ? [found] : stays(found) ? [{ ...found, level: 'watch' }] : [])
}

/** Everything in a plain message that is meant as a swindle, with its place. `warns`: the message is a warning as a whole. */
export function patternsIn(text: string, warns: boolean): readonly Found[] {
  const { sure, signs, honest } = plainPatterns(text, warns)
  const kept = sure.length === 0 ? sure : weighed(text, sure)
  if (warns || (honest && likeFraud(text) < LIKE_HONEST)) return kept
  const found = [...kept, ...signs]
  return found.some(({ level }) => level === 'stop') ? found : [...found, ...impression(text)]
}
