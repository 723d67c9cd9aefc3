/** A global pattern that finds any of the ways to say something. */
export function anyOf(...ways: readonly string[]): RegExp {
  return new RegExp(ways.join('|'), 'gm')
}

/** As `anyOf`, but to ask whether, or where first, one of them stands. */
export function oneOf(...ways: readonly string[]): RegExp {
  return new RegExp(ways.join('|'))
}
