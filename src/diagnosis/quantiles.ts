const BINS = 512
const counts = new Uint32Array(BINS)

/**
 * The values that stand at two places (the first not after the second) once all are in order, without putting all in order: they are
 * counted into bins of one width, and only those of the two bins that hold the places are looked at. The values are moved about.
 */
export function standingAt(values: Float64Array, low: number, high: number): readonly [low: number, high: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  const binsPerUnit = BINS / (most - least)
  // All the same, or too far apart to be counted.
  if (!(binsPerUnit > 0 && binsPerUnit < Number.POSITIVE_INFINITY)) return [select(values, low), select(values, high)]
  counts.fill(0)
  for (let at = 0; at < values.length; at += 1) {
    const bin = Math.min(BINS - 1, ((values[at] ?? 0) - least) * binsPerUnit) | 0
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const [first, second] = [binOf(low), binOf(high)]
  const found = select(held(values, first.bin, least, binsPerUnit), first.place)
  return [found, select(held(values, second.bin, least, binsPerUnit), second.place)]
}

/** The bin that holds what stands at a place, and its place among what the bin holds. */
function binOf(place: number): Readonly<{ bin: number; place: number }> {
  let [bin, before] = [0, 0]
  while (bin < BINS - 1 && before + (counts[bin] ?? 0) <= place) {
    before += counts[bin] ?? 0
    bin += 1
  }
  return { bin, place: place - before }
}

/** What a bin holds. */
function held(values: Float64Array, bin: number, least: number, binsPerUnit: number): Float64Array {
  const found = new Float64Array(counts[bin] ?? 0)
  let count = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    if ((Math.min(BINS - 1, (value - least) * binsPerUnit) | 0) !== bin) continue
    found[count] = value
    count += 1
  }
  return found
}

/** Moves to its place the value that belongs there, and gives it. */
function select(values: Float64Array, place: number): number {
  let [left, right] = [0, values.length - 1]
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
