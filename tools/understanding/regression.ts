const ROUNDS = 20
const RATE = 0.3
/** With every round the steps grow smaller. */
const SLOWER = 0.05
const DECAY = 0.0005
/** A row that is already understood so well teaches nothing more. */
const KNOWN = 0.001

/** A text: the places of the runs of signs that are known, and how many it has in all. */
export type Runs = Readonly<{ grams: Int32Array; all: number }>

/** A text to learn from, and whether it is what is learned. */
export type Row = Readonly<{ runs: Runs; like: boolean }>

/** The logarithm of the odds is the bias and the sum of the weights, over the root of the number of runs. */
export type Regression = Readonly<{ bias: number; weights: Float64Array }>

const shareOf = ({ all }: Runs): number => 1 / Math.sqrt(Math.max(1, all))

/** How much a text is like what was learned. */
export function likeness({ bias, weights }: Regression, runs: Runs): number {
  let sum = 0
  for (const gram of runs.grams) sum += weights[gram] ?? 0
  return bias + sum * shareOf(runs)
}

/**
 * A logistic regression, trained in the order in which the rows stand: the same rows give the same weights. `count` is that of the places;
 * only those that `among` has get a weight, where it is given.
 */
export function regression(rows: readonly Row[], count: number, among?: ReadonlySet<number>): Regression {
  const weights = new Float64Array(count)
  let bias = 0
  const seen = rows.map(({ runs, like }) =>
    ({ runs: among === undefined ? runs : { grams: runs.grams.filter((gram) => among.has(gram)), all: runs.all }, like }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round * SLOWER)
    for (const { runs, like } of seen) {
      const off = (like ? 1 : 0) - 1 / (1 + Math.exp(-likeness({ bias, weights }, runs)))
      if (Math.abs(off) < KNOWN) continue
      const step = off * rate
      bias += step / 10
      for (const gram of runs.grams) weights[gram] = (weights[gram] ?? 0) * (1 - DECAY) + step * shareOf(runs)
    }
  }
  return { bias, weights }
}
