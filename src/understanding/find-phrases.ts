import type { Rule } from './rule.ts'
import { RULES } from './vocabulary-kinds.ts'

/** Words of a clause that name a kind of event, with their place in it. */
export type Phrase = Readonly<{ rule: Rule; form: 'done' | 'bare' | 'none'; from: number; to: number }>

const FORMS = ['none', 'done', 'bare'] as const
/** What a clause can hold at most; a text that holds more is no story. */
const MOST = 200

function phrasesOf(rule: Rule, text: string): Phrase[] {
  return FORMS.flatMap((form) => {
    const pattern = rule[form]
    if (pattern === undefined) return []
    return [...text.matchAll(pattern)].filter(([said]) => said.trim() !== '')
      .map((found) => ({ rule, form, from: found.index, to: found.index + found[0].length }))
  })
}

/** What a clause says, in order and without overlaps; where two phrases overlap, the longer one is meant. */
export function phrasesIn(text: string): readonly Phrase[] {
  const found = RULES.flatMap((rule) => phrasesOf(rule, text)).slice(0, MOST)
  const longestFirst = found.map((phrase, place) => ({ phrase, place }))
    .sort((a, b) => (b.phrase.to - b.phrase.from) - (a.phrase.to - a.phrase.from) || a.place - b.place)
  const kept: Phrase[] = []
  for (const { phrase } of longestFirst) {
    if (kept.every((other) => phrase.to <= other.from || other.to <= phrase.from)) kept.push(phrase)
  }
  return kept.sort((a, b) => a.from - b.from)
}
