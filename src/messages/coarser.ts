import { DAY_OF_MONTH, FIGURE, SEPARATORS } from './vocabulary-private.ts'

/** A written day without what is finer than its month. */
export function coarserDay(written: string): string {
  const iso = /^(\d{4}[-/.]\d{1,2})[-/.]\d{1,2}$/.exec(written)
  if (iso !== null) return iso[1] ?? written
  return written.replace(DAY_OF_MONTH, '$1').replace(/^\d{1,2} (?=[A-Z])/, '').replace(/^([A-Z][a-z]+\.?) \d{1,2},? (?=\d{4})/, '$1 ')
}

/** A sum with its first digit alone: 3,260 is 3,000. */
export function coarserSum(sum: number): number {
  return Number(sum.toPrecision(1))
}

/** A written amount with its first digit alone, in the unit in which it was written. */
export function coarserAmount(written: string): string {
  return written.replace(FIGURE, (figure) => String(coarserSum(Number(figure.replace(SEPARATORS, '')))))
}
