import type { Day } from '../events/day.ts'
import type { EventKind } from '../events/kind.ts'
import type { Clause } from './clauses.ts'
import type { Phrase } from './find-phrases.ts'
import { withoutNames } from './grams.ts'
import { isLoss } from './kind-families.ts'
import type { Matter } from './learned-matters.ts'
import { likeMatters, type Likeness } from './like-matter.ts'
import { isOwn } from './only-named.ts'
import type { Mention } from './products-in.ts'
import { scenesOf } from './scene.ts'
import { figuresIn, placeOf, type Said } from './told-phrases.ts'
import type { TextSpan } from './understood.ts'
import { NOT_DONE, NOT_THE_MATTER, SIGN_OF } from './vocabulary-behind.ts'

/** Likelier than this, and it is proposed; less likely than that, it is not told: docs/own-words.md says how they were chosen. */
const LIKELY = -1.2
const LIKELY_OF_THE_COMMON = -2.2
const UNLIKELY = -4
/** As far as one sentence is looked at as a whole. */
const IN_MIND = 160
/** What was learned from are questions; of a story the rules know enough, and no more than so much of it is looked at. */
const LONGEST_QUESTION = 300
const MOST_CLAUSES = 40
/** What is shorter says nothing. */
const FEWEST = 2

const matterOf = ({ judgement, scene: { phrase: { rule: { kind } } } }: Said): Matter | null =>
  ((judgement === 'happened' || judgement === 'none') && kind !== null && !isLoss(kind) ? { kind, none: judgement === 'none' } : null)

const isSame = (a: Matter, b: Matter): boolean => a.kind === b.kind && a.none === b.none

/** What people tell of so often that a text unlike all of theirs most likely tells of something else. */
const OFTEN: ReadonlySet<EventKind> = new Set<EventKind>(['late-payment', 'repaid', 'paid-off', 'repaid-early', 'phone-changed'])

/** What is told often is proposed sooner, where the clause has a sign of it. */
function likelyOf({ kind, none }: Matter, clause: Clause | undefined): number {
  const sign = none ? undefined : Object.entries(SIGN_OF).find(([of]) => of === kind)?.[1]
  const isSeen = clause !== undefined && sign?.test(clause.text) === true && !NOT_DONE.test(clause.text)
  return isSeen ? LIKELY_OF_THE_COMMON : LIKELY
}

/** How much a clause reads like a matter: `own` by itself, `likeness` by itself or with its whole sentence, whichever is more. */
type ClauseLikeness = Likeness & Readonly<{ own: number }>

function likenessesOf(plain: string, clauses: readonly Clause[]): readonly (readonly ClauseLikeness[])[] {
  const read = new Map<number, readonly Likeness[]>()
  return clauses.map(({ from, text, sentence }) => {
    const end = Math.min(sentence.to, sentence.from + IN_MIND)
    const whole = read.get(sentence.from) ?? likeMatters(plain.slice(sentence.from, end))
    read.set(sentence.from, whole)
    return likeMatters(plain.slice(from, from + text.length))
      .map((one, place) => ({ ...one, own: one.likeness, likeness: Math.max(one.likeness, whole[place]?.likeness ?? -Infinity) }))
  })
}

/** What is left of a clause when the phrases that were understood are taken away, with its place in the clause. */
function unsaidIn({ text }: Clause, phrases: readonly Phrase[]): readonly TextSpan[] {
  const ends = [...phrases.map(({ from }) => from), text.length]
  return ends.flatMap((end, index) => {
    const start = phrases[index - 1]?.to ?? 0
    const words = text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    return words.trim().length < FEWEST ? [] : [{ from, to: from + words.trim().length }]
  })
}

/** The clause as one that tells the matter, in the words that say it most and do not tell something else. */
function saidAs(
  text: string, plain: string, clause: Clause, place: number, matter: Matter, told: readonly Said[], today: Day,
): Said | null {
  const phrases = told.filter((one) => one.clause === place).map(({ scene: { phrase } }) => phrase)
  const like = ({ from, to }: TextSpan): number =>
    likeMatters(plain.slice(clause.from + from, clause.from + to)).find((one) => isSame(one, matter))?.likeness ?? -Infinity
  const span = unsaidIn(clause, phrases).toSorted((a, b) => like(b) - like(a))[0]
  if (span === undefined) return null
  const phrase: Phrase = { rule: { kind: matter.kind }, form: matter.none ? 'none' : 'done', ...span }
  const scene = scenesOf(text, clause, [...phrases, phrase].toSorted((a, b) => a.from - b.from)).find((one) => one.phrase === phrase)
  const figures = figuresIn(clause.text, today)
  return scene === undefined ? null : { scene, judgement: matter.none ? 'none' : 'happened', figures, clause: place }
}

/** With the matter as told: where the rules have found it named, in those words, else in those of the clause. */
function withMatter(
  text: string, plain: string, clauses: readonly Clause[], best: Matter & Readonly<{ place: number }>, said: readonly Said[], today: Day,
): readonly Said[] {
  const { kind, none, place } = best
  const named = said.find((one) => one.clause === place && one.scene.phrase.rule.kind === kind)
  if (named !== undefined) return said.map((one) => (one === named ? { ...one, judgement: none ? 'none' : 'happened' } : one))
  const told = said.filter(({ judgement }) => judgement === 'happened' || judgement === 'none' || judgement === 'others')
  const clause = clauses[place]
  const found = clause === undefined ? null : saidAs(text, plain, clause, place, best, told, today)
  // What is only named there comes to nothing any more, and would overlap.
  return found === null ? said : [...told, found].toSorted((a, b) => placeOf(a).from - placeOf(b).from)
}

/** A sentence that does not ask how something is done, nor what would follow from it in general. */
function isToldIn(text: string, clause: Clause | undefined): boolean {
  if (clause === undefined) return false
  const { from, to } = clause.sentence
  const sentence = text.slice(from, Math.min(to, from + IN_MIND))
  return isOwn({ sentence }) && !NOT_THE_MATTER.test(sentence)
}

/** The rules have found the kind named, and understood it as asked, feared, not so or another's: they know better. */
function isKnownAsElse(said: readonly Said[], { kind, none }: Matter): boolean {
  return said.some(({ judgement, scene }) => {
    if (scene.phrase.rule.kind !== kind) return false
    if (judgement === 'open') return !isOwn(scene)
    return judgement === 'feared' || judgement === 'others' || judgement === 'denied' || (judgement === 'none') !== none
  })
}

/**
 * What was said, seen with what was learned from labelled texts (`npm run learn-matters`): what such texts hardly ever tell of is only
 * named, and where the rules have read nothing but perhaps a loss, the likeliest matter is told. Like all others it is to be confirmed.
 */
export function withLearned(
  text: string, clauses: readonly Clause[], mentions: readonly Mention[], said: readonly Said[], today: Day,
): readonly Said[] {
  const plain = withoutNames(text, mentions)
  const tells = said.map(matterOf).filter((matter) => matter !== null)
  if (tells.length > 0 && (text.length > LONGEST_QUESTION || tells.every(({ kind, none }) => none || !OFTEN.has(kind)))) return said
  const likenesses = likenessesOf(plain, clauses.slice(0, MOST_CLAUSES))
  const sure = said.map((one): Said => {
    const matter = matterOf(one)
    if (matter === null || matter.none || !OFTEN.has(matter.kind)) return one
    const likeness = likenesses[one.clause]?.find((other) => isSame(other, matter))?.likeness
    return likeness === undefined || likeness >= UNLIKELY ? one : { ...one, judgement: 'open' }
  })
  if (sure.some((one) => matterOf(one) !== null)) return sure
  const best = likenesses.flatMap((all, place) => all.map((one) => ({ ...one, place })))
    .filter((one) => one.likeness > likelyOf(one, clauses[one.place]) && isToldIn(text, clauses[one.place]) && !isKnownAsElse(said, one))
    .toSorted((a, b) => b.likeness - a.likeness || b.own - a.own)[0]
  return best === undefined ? sure : withMatter(text, plain, clauses, best, sure, today)
}
