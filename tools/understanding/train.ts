import { eventKinds } from '../../src/events/kind.ts'
import type { Matter } from '../../src/understanding/learned-matters.ts'
import type { Lesson } from './lessons.ts'
import { likeness, regression, type Regression, type Runs } from './regression.ts'

/** A run of signs that stands in one text only says more about the text than about what it tells. */
const RARE = 2
/** What so few texts tell of is not learned. */
const FEWEST = 5

/** Smaller weights say little, and there are many of them. */
const SMALL = 1.2

const NONE = ':none'

/** A kind with its bias, and its weight for every run of signs. */
export type Trained = Readonly<{ matter: Matter; model: Regression }>

type Numbered = Readonly<{ lesson: Lesson; whole: Runs; clauses: readonly Runs[] }>

/** The lessons with their runs as numbers, those that are rare left out. */
function numbered(lessons: readonly Lesson[]): Readonly<{ grams: readonly string[]; rows: readonly Numbered[] }> {
  const count = new Map<string, number>()
  for (const { grams } of lessons) for (const gram of grams) count.set(gram, (count.get(gram) ?? 0) + 1)
  const grams = [...count].filter(([, times]) => times >= RARE).map(([gram]) => gram)
  const places = new Map(grams.map((gram, place) => [gram, place]))
  const numbersOf = (those: readonly string[]): Runs =>
    ({ grams: Int32Array.from(those.flatMap((gram) => places.get(gram) ?? [])), all: those.length })
  return { grams, rows: lessons.map((lesson) => ({ lesson, whole: numbersOf(lesson.grams), clauses: lesson.clauses.map(numbersOf) })) }
}

/** The clause that tells most of it, to whoever knows whole texts alone; of a text that tells nothing of it, all clauses. */
function clausesTo(matter: string, { lesson, clauses }: Numbered, model: Regression): readonly Runs[] {
  if (clauses.length < 2) return []
  if (lesson.tells.has(matter)) return clauses.toSorted((a, b) => likeness(model, b) - likeness(model, a)).slice(0, 1)
  return lesson.may.has(matter) ? [] : clauses
}

/** Learned from whole texts, then from their clauses too, and once more with the weights alone that say much. */
function learned(matter: string, rows: readonly Numbered[], count: number): Regression {
  const sure = rows.filter(({ lesson }) => lesson.tells.has(matter) || !lesson.may.has(matter))
  const whole = sure.map((row) => ({ runs: row.whole, like: row.lesson.tells.has(matter) }))
  const first = regression(whole, count)
  const parts = sure.flatMap((row) => clausesTo(matter, row, first).map((runs) => ({ runs, like: row.lesson.tells.has(matter) })))
  const all = [...whole, ...parts]
  const { weights } = regression(all, count)
  const heavy = [...weights.keys()].filter((gram) => Math.abs(weights[gram] ?? 0) >= SMALL)
  return regression(all, count, new Set(heavy))
}

/** What the lessons tell of, often enough to be learned; `grams` are the runs of signs by the places of their weights. */
export function train(lessons: readonly Lesson[]): Readonly<{ grams: readonly string[]; trained: readonly Trained[] }> {
  const { grams, rows } = numbered(lessons)
  const trained = eventKinds.flatMap((kind) => [false, true].flatMap((none): readonly Trained[] => {
    const matter = none ? kind + NONE : kind
    if (lessons.filter(({ tells }) => tells.has(matter)).length < FEWEST) return []
    return [{ matter: { kind, none }, model: learned(matter, rows, grams.length) }]
  }))
  return { grams, trained }
}
