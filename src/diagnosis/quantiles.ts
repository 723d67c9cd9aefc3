/**
 * The values that stand at two places (the first not after the second) once all are in order, without putting all in order. The values are
 * moved about.
 */
export function standingAt(values: Float64Array, low: number, high: number): readonly [low: number, high: number] {
  const first = select(values, 0, low)
  return [first, select(values, Math.min(low + 1, high), high)]
}

/** Moves to its place the value that belongs there, where all those before `from` are already smaller. */
function select(values: Float64Array, from: number, place: number): number {
  let [left, right] = [from, values.length - 1]
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0
    let [up, down] = [left, right]
    while (up <= down) {
      while ((values[up] ?? pivot) < pivot) up += 1
      while ((values[down] ?? pivot) > pivot) down -= 1
      if (up > down) break
      const moved = values[up] ?? 0
      values[up] = values[down] ?? 0
      values[down] = moved
      up += 1
      down -= 1
    }
    if (place <= down) right = down
    else if (place >= up) left = up
    else break
  }
  return values[place] ?? Number.NaN
}
