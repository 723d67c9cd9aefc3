import type { Rule } from './rule.ts'
import { CHINESE_RULES, ENGLISH_RULES } from './vocabulary-kinds.ts'

/** Words of a clause that name a kind of event, with their place in it. */
export type Phrase = Readonly<{ rule: Rule; form: 'done' | 'bare' | 'none'; from: number; to: number }>

const FORMS = ['none', 'done', 'bare'] as const
const HAN = /\p{Script=Han}/u
const LATIN = /[a-z]{2}/
/** What a clause can hold at most; a text that holds more is no story. */
const MOST = 200

/** The clauses as one text, a line each, and where each begins in it. */
type Joined = Readonly<{ text: string; starts: readonly number[] }>

function joined(clauses: readonly string[]): Joined {
  const starts: number[] = []
  let length = 0
  for (const clause of clauses) {
    starts.push(length)
    length += clause.length + 1
  }
  return { text: clauses.join('\n'), starts }
}

/** The clauses in which a pattern finds anything, looked for in all of them at once. A match may also reach from one into the next. */
function touched(pattern: RegExp, { text, starts }: Joined): ReadonlySet<number> {
  const found = new Set<number>()
  let clause = 0
  for (const { index, 0: said } of text.matchAll(pattern)) {
    while (clause + 1 < starts.length && (starts[clause + 1] ?? 0) <= index) clause += 1
    for (let next = clause; next < starts.length && (starts[next] ?? 0) < index + said.length; next += 1) found.add(next)
  }
  return found
}

function phrasesOf(rule: Rule, form: Phrase['form'], pattern: RegExp, text: string): Phrase[] {
  return [...text.matchAll(pattern)].filter(([said]) => said.trim() !== '')
    .map((found) => ({ rule, form, from: found.index, to: found.index + found[0].length }))
}

/** In order and without overlaps; where two phrases overlap, the longer one is meant. */
function kept(found: readonly Phrase[]): readonly Phrase[] {
  const longestFirst = found.slice(0, MOST).map((phrase, place) => ({ phrase, place }))
    .sort((a, b) => (b.phrase.to - b.phrase.from) - (a.phrase.to - a.phrase.from) || a.place - b.place)
  const apart: Phrase[] = []
  for (const { phrase } of longestFirst) {
    if (apart.every((other) => phrase.to <= other.from || other.to <= phrase.from)) apart.push(phrase)
  }
  return apart.sort((a, b) => a.from - b.from)
}

/** What each of the clauses says. Every pattern looks at the whole text once, then only at clauses in which it finds something. */
export function phrasesIn(clauses: readonly string[]): readonly (readonly Phrase[])[] {
  const whole = joined(clauses)
  const rules = [...(HAN.test(whole.text) ? CHINESE_RULES : []), ...(LATIN.test(whole.text) ? ENGLISH_RULES : [])]
  const found = clauses.map((): Phrase[] => [])
  for (const rule of rules) {
    for (const form of FORMS) {
      const pattern = rule[form]
      if (pattern === undefined) continue
      for (const clause of touched(pattern, whole)) found[clause]?.push(...phrasesOf(rule, form, pattern, clauses[clause] ?? ''))
    }
  }
  return found.map(kept)
}
