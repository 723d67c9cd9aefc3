/*
 * Sums over columns of draws. A handful of plain loops that everything shares: the first draws after a start are worked out while the
 * machine still learns which loops are worth compiling, so a few that run often are compiled sooner than many that run once each.
 */

/** Adds another column, so many times. */
export function addTimes(sum: Float64Array, column: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (column[at] ?? 0)
}

/** Multiplies by `from + times * column`, of which no value counts for more than `most`. */
export function multiplyBy(product: Float64Array, column: Float64Array, from: number, times: number, most: number): void {
  for (let at = 0; at < product.length; at += 1) product[at] = (product[at] ?? 0) * (from + times * Math.min(most, column[at] ?? 0))
}

/** Adds what a table holds at the places, times the weights. */
export function addLookedUp(sum: Float64Array, weights: Float64Array, table: Float64Array, places: Uint16Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) * (table[places[at] ?? 0] ?? 0)
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
