/** Numbers that differ by no more than this are the same: sums in another order end in other last digits. */
const LAST_DIGITS = 1e-9

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/**
 * Where two values differ first, as a path; null where they are the same. Order counts. Numbers may differ by `slack`; with 0 they are the
 * same to the last digit.
 */
export function apart(a: unknown, b: unknown, slack = LAST_DIGITS): string | null {
  if (Object.is(a, b)) return null
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= slack ? null : `: ${a}, ${b}`
  if (!isRecord(a) || !isRecord(b)) return `: ${String(a)}, ${String(b)}`
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return `: ${keys.length} and ${Object.keys(b).length} parts`
  for (const key of keys) {
    const found = Object.hasOwn(b, key) ? apart(a[key], b[key], slack) : ': lacking'
    if (found !== null) return `.${key}${found}`
  }
  return null
}
