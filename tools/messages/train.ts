import { gramsOf, SCALE } from '../../src/messages/grams.ts'
import { plainMessage } from '../../src/messages/plain-message.ts'

/** A message of the learning set. `like`: whether it is of the kind that is learned. */
export type Lesson = Readonly<{ text: string; like: boolean }>

/** Weights of runs of characters as whole numbers, `SCALE` to one, and the bias. */
export type Learned = Readonly<{ bias: number; weights: ReadonlyMap<string, number> }>

const ROUNDS = 60
const RATE = 0.3
const DECAY = 0.0005
/** A run of characters that stands in one message only says more about the message than about swindles. */
const RARE = 2
/** Smaller weights say nothing, and there are many of them. */
const SMALL = 6
/** Characters in a row of the table. */
const ROW = 2_000

/**
 * A logistic regression on the runs of characters of the messages, trained in the order in which they stand: the same messages give the
 * same weights. Those too small to matter are left out.
 */
export function train(lessons: readonly Lesson[]): Learned {
  const all = lessons.map(({ text, like }) => ({ grams: gramsOf(plainMessage(text).text), like }))
  const count = new Map<string, number>()
  for (const { grams } of all) for (const gram of grams) count.set(gram, (count.get(gram) ?? 0) + 1)
  const isKept = (gram: string): boolean => (count.get(gram) ?? 0) >= RARE
  const kept = all.map(({ grams, like }) => ({ grams: grams.filter(isKept), like }))
  const weights = new Map<string, number>()
  let bias = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { grams, like } of kept) {
      const share = 1 / Math.sqrt(Math.max(1, grams.length))
      const sum = grams.reduce((total, gram) => total + (weights.get(gram) ?? 0) * share, bias)
      const step = ((like ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * RATE
      bias += step / 10
      for (const gram of grams) weights.set(gram, (weights.get(gram) ?? 0) * (1 - DECAY) + step * share)
    }
  }
  const whole = [...weights].map(([gram, weight]) => [gram, Math.round(weight * SCALE)] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALL)
  return { bias: Math.round(bias * SCALE), weights: new Map(whole) }
}

/** Weights as the tables hold them: the runs of each weight in one text. */
export function rowsOf(weights: Learned['weights']): readonly (readonly [weight: number, grams: string])[] {
  const rows = new Map<number, string[]>()
  for (const [gram, weight] of weights) rows.set(weight, [...rows.get(weight) ?? [], gram])
  return [...rows].sort(([a], [b]) => b - a).map(([weight, grams]) => [weight, grams.toSorted().join(' ')])
}

/** A table of learned weights as a constant of the source. */
export function tableOf(name: string, { bias, weights }: Learned): string {
  const lines = rowsOf(weights).map(([weight, grams]) => `[${weight}, '${grams.replaceAll(/['\\]/g, '\\$&')}']`)
  const inRows = lines.reduce<string[]>((all, line) => {
    const last = all.at(-1)
    return last === undefined || last.length + line.length > ROW ? [...all, line] : [...all.slice(0, -1), `${last}, ${line}`]
  }, [])
  return [
    `export const ${name}: LearnedTable = {`, `  bias: ${bias},`, '  weights: [', ...inRows.map((line) => `    ${line},`), '  ],', '}', '',
  ].join('\n')
}
