import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clausesOf } from '../../src/understanding/clauses.ts'
import { gramsOf, withoutNames } from '../../src/understanding/grams.ts'
import { likeLines, plainText } from '../../src/understanding/plain-text.ts'
import { productsIn } from '../../src/understanding/products-in.ts'
import { askedOf, textsOf } from './expand.ts'

/** A labelled text: runs of signs of the whole and of each clause, the matters that it tells of, and those that may be read from it. */
export type Lesson = Readonly<{
  set: string
  grams: readonly string[]
  clauses: readonly (readonly string[])[]
  tells: ReadonlySet<string>
  may: ReadonlySet<string>
}>

type Labels = Readonly<Record<string, string>>

/** Texts and patterns that were written to be learned from; what is `asked` tells of nothing. */
type LearningSet = Readonly<{
  texts: Labels
  patterns: Readonly<Record<string, readonly string[]>>
  asked: readonly Readonly<{ frames: readonly string[]; topics: readonly string[] }>[]
}>

/** What became of a line is left to the rules. */
const LOSSES = new Set(['line-closed', 'line-paused', 'entry-gone', 'draw-refused', 'line-frozen', 'limit-cut', 'services-limited', 'gone'])

/** The sets of labelled questions that are learned from. The unseen ones are not. */
const SETS = ['questions', 'questions-held-out', 'questions-service-desk', 'questions-english', 'questions-many-sites']

function lessonOf(set: string, text: string, label: string): Lesson {
  const words = label.split(' ').filter((word) => word !== '' && !word.startsWith('entry='))
  const needed = words.filter((word) => !word.startsWith('?')).map((word) => word.split('/'))
  const plain = plainText(text)
  const known = likeLines(plain)
  const bare = withoutNames(known, productsIn(plain))
  return {
    set, grams: gramsOf(bare),
    clauses: clausesOf(known).map((clause) => gramsOf(bare.slice(clause.from, clause.from + clause.text.length))),
    tells: new Set(needed.flatMap((kinds) => kinds.find((kind) => !LOSSES.has(kind)) ?? [])),
    may: new Set(words.flatMap((word) => word.replace('?', '').split('/'))),
  }
}

/** The lessons that the labelled texts of a folder give, in the order in which they stand. */
export function lessonsOf(folder: string): readonly Lesson[] {
  const read = (set: string): string => readFileSync(join(folder, `${set}.json`), 'utf8')
  const questions = SETS.flatMap((set) => {
    const labels: Labels = JSON.parse(read(set))
    return Object.entries(labels).map(([text, label]) => lessonOf(set, text, label))
  })
  const learning: LearningSet = JSON.parse(read('learning'))
  const written = Object.entries(learning.texts).map(([text, label]) => lessonOf('learning', text, label))
  const patterns = Object.entries(learning.patterns)
    .flatMap(([kind, all]) => all.flatMap(textsOf).map((text) => lessonOf('learning', text, kind)))
  const asked = learning.asked.flatMap(({ frames, topics }) => askedOf(frames, topics)).map((text) => lessonOf('learning', text, ''))
  return [...questions, ...written, ...patterns, ...asked]
}
