/*
 * Sums over columns of draws. A handful of plain loops that everything shares: the first draws after a start are worked out while the
 * machine still learns which loops are worth compiling, so a few that run often are compiled sooner than many that run once each.
 */

/** Adds another column, so many times. */
export function addTimes(sum: Float64Array, column: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (column[at] ?? 0)
}

/** Adds to each the sum of the numbers times its own row of factors, so many times. */
export function addProducts(sum: Float64Array, factors: Float64Array, numbers: Float64Array, times: Float64Array): void {
  for (let at = 0, place = 0; at < sum.length; at += 1) {
    let row = 0
    for (let one = 0; one < numbers.length; one += 1, place += 1) row += (numbers[one] ?? 0) * (factors[place] ?? 0)
    sum[at] = (sum[at] ?? 0) + row * (times[at] ?? 0)
  }
}

/** Four columns that belong together. */
export type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array]

/** Five of them. */
export type Five = readonly [...Four, Float64Array]

/** The same for four columns, whose numbers stand by fours: each row of factors is read once. */
export function addFourProducts([a, b, c, d]: Four, factors: Float64Array, numbers: Float64Array, times: Float64Array): void {
  for (let at = 0, place = 0; at < a.length; at += 1) {
    let [rowA, rowB, rowC, rowD] = [0, 0, 0, 0]
    for (let one = 0; one < numbers.length; one += 4, place += 1) {
      const factor = factors[place] ?? 0
      rowA += (numbers[one] ?? 0) * factor
      rowB += (numbers[one + 1] ?? 0) * factor
      rowC += (numbers[one + 2] ?? 0) * factor
      rowD += (numbers[one + 3] ?? 0) * factor
    }
    const scale = times[at] ?? 0
    a[at] = (a[at] ?? 0) + rowA * scale
    b[at] = (b[at] ?? 0) + rowB * scale
    c[at] = (c[at] ?? 0) + rowC * scale
    d[at] = (d[at] ?? 0) + rowD * scale
  }
}

/** Multiplies by `from + times * column`, of which no value counts for more than `most`. */
export function multiplyBy(product: Float64Array, column: Float64Array, from: number, times: number, most: number): void {
  for (let at = 0; at < product.length; at += 1) product[at] = (product[at] ?? 0) * (from + times * Math.min(most, column[at] ?? 0))
}

/** Adds to each of five columns what a table holds for it at the places, times the weights; the table holds all five beside each other. */
export function addLookedUp(sums: Five, weights: Float64Array, table: Float64Array, places: Uint16Array): void {
  const [a, b, c, d, e] = sums
  for (let at = 0; at < weights.length; at += 1) {
    const [place, weight] = [(places[at] ?? 0) * 5, weights[at] ?? 0]
    a[at] = (a[at] ?? 0) + weight * (table[place] ?? 0)
    b[at] = (b[at] ?? 0) + weight * (table[place + 1] ?? 0)
    c[at] = (c[at] ?? 0) + weight * (table[place + 2] ?? 0)
    d[at] = (d[at] ?? 0) + weight * (table[place + 3] ?? 0)
    e[at] = (e[at] ?? 0) + weight * (table[place + 4] ?? 0)
  }
}

/** Divides by another column; 0 where that is none. */
export function divideBy(column: Float64Array, by: Float64Array): void {
  for (let at = 0; at < column.length; at += 1) {
    const divisor = by[at] ?? 0
    column[at] = divisor > 0 ? (column[at] ?? 0) / divisor : 0
  }
}

/** The sum of columns of so many draws each. */
export function total(columns: readonly Float64Array[], count: number): Float64Array {
  const sum = new Float64Array(count)
  for (const column of columns) addTimes(sum, column, 1)
  return sum
}
