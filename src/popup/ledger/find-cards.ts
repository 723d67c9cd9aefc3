import { cardIds, type CardId } from '../../knowledge/ledger.ts'
import type { Text } from '../../text/index.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { plainText } from '../../understanding/plain-text.ts'
import { likeness, simple } from '../form/likeness.ts'

export type TermId = keyof Text['glossary']

/** What can be looked for: `keys` are what it is called, `body` all the words it has. */
type Entry<Id> = Readonly<{ id: Id; keys: readonly string[]; body: string }>

/** Words in passing count less than any name. */
const IN_PASSING = 25
/** Of the pairs of characters that were typed so many have to stand in a body, in whatever order. */
const MOST_PAIRS = 0.6
/** What is much less like it than the best is not what was meant. */
const NEAR_THE_BEST = 0.5

const compared = (words: string): string => simple(plainText(words))
const whole = (words: readonly string[]): string => plainText(words.join(' ')).normalize('NFKC').toLowerCase()

type Entries = Readonly<{ cards: readonly Entry<CardId>[]; terms: readonly Entry<TermId>[] }>

const made = new WeakMap<Text, Entries>()

/** The words of the language that is read, and the Chinese ones: what people look for has a Chinese name, whatever they read. */
function entriesOf(text: Text): Entries {
  const known = made.get(text)
  if (known !== undefined) return known
  const languages = text === zhCN ? [zhCN] : [text, zhCN]
  const cards = cardIds.map((id) => {
    const words = languages.map((one) => one.cards[id])
    return {
      id, keys: words.flatMap(({ claim, also }) => [claim, ...also]).map(compared),
      body: whole(words.flatMap(({ claim, also, does, for: pro, against }) => (
        [claim, ...also, does, ...Object.values<string>(pro), ...Object.values<string>(against)]
      ))),
    }
  })
  const terms = termIds(text).map((id) => {
    const words = languages.map((one) => one.glossary[id])
    return { id, keys: words.map(({ name }) => compared(name)), body: whole(words.flatMap(({ name, what }) => [name, what])) }
  })
  const entries = { cards, terms }
  made.set(text, entries)
  return entries
}

/** All terms of the glossary. */
export function termIds({ glossary }: Text): readonly TermId[] {
  return Object.keys(glossary) as TermId[]
}

/** The cards that a person may mean by what was typed, likeliest first; none where nothing was typed. */
export function findCards(query: string, text: Text, most = 12): readonly CardId[] {
  return found(query, entriesOf(text).cards).slice(0, most)
}

/** The terms of the glossary that a person may mean. */
export function findTerms(query: string, text: Text, most = 4): readonly TermId[] {
  return found(query, entriesOf(text).terms).slice(0, most)
}

function found<Id>(query: string, all: readonly Entry<Id>[]): Id[] {
  const typed = compared(query)
  if (typed === '') return []
  const scored = all
    .map(({ id, keys, body }) => ({ id, score: Math.max(...keys.map((key) => likeness(typed, key)), inBody(typed, body)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score >= best * NEAR_THE_BEST).map(({ id }) => id)
}

function inBody(typed: string, body: string): number {
  if (typed.length >= 2 && body.includes(typed)) return IN_PASSING
  const pairs = [...typed].slice(1).map((char, at) => `${[...typed][at] ?? ''}${char}`).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair))
  if (pairs.length < 2) return 0
  const share = pairs.filter((pair) => body.includes(pair)).length / pairs.length
  return share >= MOST_PAIRS ? Math.round(IN_PASSING * share) - 1 : 0
}
