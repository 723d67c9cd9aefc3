import { LETTERS, STEPS, ZERO } from '../../src/understanding/learned-matters.ts'
import { lessonsOf } from './lessons.ts'
import { train, type Trained } from './train.ts'

/** Characters in a row of the table. */
const ROW = 2_000

const HEAD = [
  'import type { LearnedMatters } from \'./learned-matters.ts\'', '',
  '/** Learned from the labelled texts of test/understanding by `npm run learn-matters`. Not to be edited by hand. */',
  'export const MATTERS_LEARNED: LearnedMatters = {',
]

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`

function letterOf(weight: number): string {
  return LETTERS.charAt(Math.max(0, Math.min(LETTERS.length - 1, ZERO + Math.round(weight * STEPS))))
}

/** A run of signs with a letter for every kind that has a weight for it, and one for the weight. */
function wordOf(gram: string, place: number, trained: readonly Trained[]): string | null {
  const pairs = trained.flatMap(({ model }, matter) => {
    const weight = model.weights[place] ?? 0
    return Math.round(weight * STEPS) === 0 ? [] : [LETTERS.charAt(matter) + letterOf(weight)]
  })
  return pairs.length === 0 ? null : `${gram} ${pairs.join('')}`
}

/** The table that the labelled texts of a folder give, as a file of src/understanding. Throws where there are more kinds than letters. */
export function learn(folder: string): string {
  const { grams, trained } = train(lessonsOf(folder))
  if (trained.length > LETTERS.length) throw new Error(`${trained.length} kinds for ${LETTERS.length} letters`)
  const matters = trained.map(({ matter: { kind, none }, model }) =>
    `    { kind: '${kind}', none: ${none}, bias: ${Math.round(model.bias * 100) / 100} },`)
  const words = grams.flatMap((gram, place) => wordOf(gram, place, trained) ?? []).toSorted()
  const rows = words.reduce<string[]>((all, word) => {
    const last = all.at(-1)
    return last === undefined || last.length + word.length > ROW ? [...all, word] : [...all.slice(0, -1), `${last} ${word}`]
  }, [])
  const table = ['  matters: [', ...matters, '  ],', '  weights: [', ...rows.map((row) => `    ${quoted(row)},`), '  ],', '}', '']
  return [...HEAD, ...table].join('\n')
}
