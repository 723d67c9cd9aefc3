import { CAUSES, seeded } from './floor.ts'

/**
 * The least that so many draws can cost: the 20 scores of each drawn from normal distributions of their own, in place of the weights behind
 * them, and their shares. Exact where all numbers are normal and independent, which those of a model with grades are not. Its answer is the
 * mean of the first share.
 */
export function drawingFloorOf(draws: number): () => number {
  const fixed = seeded(7)
  const [mean, spread] = [Float64Array.from({ length: CAUSES }, fixed), Float64Array.from({ length: CAUSES }, fixed)]
  const scores = new Float64Array(CAUSES)
  return () => {
    const random = seeded(11)
    let sum = 0
    for (let draw = 0; draw < draws; draw += 1) {
      let whole = 0
      for (let cause = 0; cause < CAUSES; cause += 1) {
        const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
        scores[cause] = Math.exp((mean[cause] ?? 0) + (spread[cause] ?? 0) * normal)
        whole += scores[cause] ?? 0
      }
      sum += (scores[0] ?? 0) / whole
    }
    return sum / draws
  }
}
